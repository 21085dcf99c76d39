package org.towntwinning.report;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RelationId;
import org.towntwinning.validation.internal.Description;

/**
 * What somebody must act on: its kind, how urgent it is, the relations it concerns, and its cause in the data. The type
 * of each kind adds the dates and norms that a sentence about it needs; no attention holds a sentence.
 *
 * <p>Further kinds come with later versions. {@link #fold(Cases)} stays compatible: a case that is not overridden goes
 * to {@link Cases#other(Attention)}.
 */
public abstract sealed class Attention
        permits AgreementExpiring,
                AnnualReportMissing,
                CommitteeEnding,
                DateContested,
                ExplorationOpen,
                IntentionOverdue,
                JubileeAhead,
                JubileeOverdue,
                OutcomeNotRecorded,
                RelationDormant,
                RelationEnding,
                RequestUnanswered,
                RoleVacant,
                StatusUncertain,
                SuspensionOpen,
                TravelNoticeLate,
                TravelNoticeMissing {

    private final AttentionKind kind;
    private final Urgency urgency;
    private final List<RelationId> relations;
    private final List<Cause> causes;

    Attention(AttentionKind kind, Urgency urgency, List<RelationId> relations, List<Cause> causes) {
        this.kind = kind;
        this.urgency = urgency;
        this.relations = List.copyOf(relations);
        this.causes = List.copyOf(causes);
    }

    /** {@return what it is about} */
    public final AttentionKind kind() {
        return kind;
    }

    /** {@return how soon somebody must act} */
    public final Urgency urgency() {
        return urgency;
    }

    /** {@return the relations of the report that it concerns, in the order of the report; possibly none} */
    public final List<RelationId> relations() {
        return relations;
    }

    /** {@return the places in the register that it rests on, at least one, the most telling first} */
    public final List<Cause> causes() {
        return causes;
    }

    /** {@return the records that it rests on, each once, in the order of the causes} */
    public final Set<RecordId> records() {
        Set<RecordId> records = new LinkedHashSet<>();
        causes.forEach(cause -> records.add(cause.record()));
        return Collections.unmodifiableSet(records);
    }

    /**
     * Chooses by the type of attention.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that fits
     */
    public abstract <R> R fold(Cases<R> cases);

    /** What the type of attention adds: a record, by which attentions are equal. */
    abstract Record facts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Attention that
                && kind == that.kind
                && urgency == that.urgency
                && relations.equals(that.relations)
                && causes.equals(that.causes)
                && facts().equals(that.facts());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(causes, facts());
    }

    /** Kind, urgency and causes, for people. */
    @Override
    public final String toString() {
        return Description.of(kind.key())
                .add("urgency", urgency)
                .add("relations", relations)
                .add("causes", causes)
                .toString();
    }

    /**
     * What to do with each type of attention. Override those that matter; the rest goes to {@link #other(Attention)},
     * also the kinds of later versions.
     *
     * @param <R> the type of the result
     */
    public interface Cases<R> {

        /**
         * For every attention whose case is not overridden.
         *
         * @param attention the attention
         * @return the result
         */
        R other(Attention attention);

        /**
         * For {@link AttentionKind#RELATION_ENDING}.
         *
         * @param attention the attention
         * @return the result
         */
        default R relationEnding(RelationEnding attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#COMMITTEE_ENDING}.
         *
         * @param attention the attention
         * @return the result
         */
        default R committeeEnding(CommitteeEnding attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#ROLE_VACANT}.
         *
         * @param attention the attention
         * @return the result
         */
        default R roleVacant(RoleVacant attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#TRAVEL_NOTICE_MISSING}.
         *
         * @param attention the attention
         * @return the result
         */
        default R travelNoticeMissing(TravelNoticeMissing attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#TRAVEL_NOTICE_LATE}.
         *
         * @param attention the attention
         * @return the result
         */
        default R travelNoticeLate(TravelNoticeLate attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#REQUEST_UNANSWERED}.
         *
         * @param attention the attention
         * @return the result
         */
        default R requestUnanswered(RequestUnanswered attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#ANNUAL_REPORT_MISSING}.
         *
         * @param attention the attention
         * @return the result
         */
        default R annualReportMissing(AnnualReportMissing attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#INTENTION_OVERDUE}.
         *
         * @param attention the attention
         * @return the result
         */
        default R intentionOverdue(IntentionOverdue attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#OUTCOME_NOT_RECORDED}.
         *
         * @param attention the attention
         * @return the result
         */
        default R outcomeNotRecorded(OutcomeNotRecorded attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#JUBILEE_OVERDUE}.
         *
         * @param attention the attention
         * @return the result
         */
        default R jubileeOverdue(JubileeOverdue attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#JUBILEE_AHEAD}.
         *
         * @param attention the attention
         * @return the result
         */
        default R jubileeAhead(JubileeAhead attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#AGREEMENT_EXPIRING}.
         *
         * @param attention the attention
         * @return the result
         */
        default R agreementExpiring(AgreementExpiring attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#SUSPENSION_OPEN}.
         *
         * @param attention the attention
         * @return the result
         */
        default R suspensionOpen(SuspensionOpen attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#EXPLORATION_OPEN}.
         *
         * @param attention the attention
         * @return the result
         */
        default R explorationOpen(ExplorationOpen attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#RELATION_DORMANT}.
         *
         * @param attention the attention
         * @return the result
         */
        default R relationDormant(RelationDormant attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#DATE_CONTESTED}.
         *
         * @param attention the attention
         * @return the result
         */
        default R dateContested(DateContested attention) {
            return other(attention);
        }

        /**
         * For {@link AttentionKind#STATUS_UNCERTAIN}.
         *
         * @param attention the attention
         * @return the result
         */
        default R statusUncertain(StatusUncertain attention) {
            return other(attention);
        }
    }
}
