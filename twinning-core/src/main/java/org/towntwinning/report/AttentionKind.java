package org.towntwinning.report;

/**
 * What an attention is about. Further kinds come with later versions: a switch over them needs a default. The order of
 * the constants is the order of attentions of the same urgency.
 */
public enum AttentionKind {
    /** See {@link RelationEnding}. */
    RELATION_ENDING("attention.relation-ending"),

    /** See {@link CommitteeEnding}. */
    COMMITTEE_ENDING("attention.committee-ending"),

    /** See {@link RoleVacant}. */
    ROLE_VACANT("attention.role-vacant"),

    /** See {@link TravelNoticeMissing}. */
    TRAVEL_NOTICE_MISSING("attention.travel-notice-missing"),

    /** See {@link TravelNoticeLate}. */
    TRAVEL_NOTICE_LATE("attention.travel-notice-late"),

    /** See {@link RequestUnanswered}. */
    REQUEST_UNANSWERED("attention.request-unanswered"),

    /** See {@link AnnualReportMissing}. */
    ANNUAL_REPORT_MISSING("attention.annual-report-missing"),

    /** See {@link IntentionOverdue}. */
    INTENTION_OVERDUE("attention.intention-overdue"),

    /** See {@link OutcomeNotRecorded}. */
    OUTCOME_NOT_RECORDED("attention.outcome-not-recorded"),

    /** See {@link JubileeOverdue}. */
    JUBILEE_OVERDUE("attention.jubilee-overdue"),

    /** See {@link JubileeAhead}. */
    JUBILEE_AHEAD("attention.jubilee-ahead"),

    /** See {@link AgreementExpiring}. */
    AGREEMENT_EXPIRING("attention.agreement-expiring"),

    /** See {@link SuspensionOpen}. */
    SUSPENSION_OPEN("attention.suspension-open"),

    /** See {@link ExplorationOpen}. */
    EXPLORATION_OPEN("attention.exploration-open"),

    /** See {@link RelationDormant}. */
    RELATION_DORMANT("attention.relation-dormant"),

    /** See {@link DateContested}. */
    DATE_CONTESTED("attention.date-contested"),

    /** See {@link StatusUncertain}. */
    STATUS_UNCERTAIN("attention.status-uncertain");

    private final String key;

    AttentionKind(String key) {
        this.key = key;
    }

    /**
     * The message key, for resource bundles. It never changes.
     *
     * @return as in {@code attention.role-vacant}
     */
    public String key() {
        return key;
    }
}
