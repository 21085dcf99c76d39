package org.towntwinning.report;

import com.google.common.collect.Sets;
import java.time.Month;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * The norms by which a report finds what somebody must act on. A norm is exceeded on the day after its last day: a
 * request of 1 January that is to be answered within 56 days is overdue from 27 February.
 *
 * <table>
 *   <caption>The norms and their standard values</caption>
 *   <tr><th>norm</th><th>standard</th><th>why</th></tr>
 *   <tr><td>{@link #annualReportDuty()}</td><td>those that gave one before</td><td>no town expects it of all</td></tr>
 *   <tr><td>{@link #annualReportDue()}</td><td>June</td><td>before the summer recess of the council</td></tr>
 *   <tr><td>{@link #travelNoticeDays()}</td><td>1</td><td>before the trip begins; codes of conduct name no number</td></tr>
 *   <tr><td>{@link #travelNoticeLeadDays()}</td><td>30</td><td>one cycle of council meetings</td></tr>
 *   <tr><td>{@link #requestAnswerDays()}</td><td>56</td><td>eight weeks, as article 4:13 of the Dutch General
 *     Administrative Law Act (Awb) for applications</td></tr>
 *   <tr><td>{@link #dormantYears()}</td><td>5</td><td>partners that meet at jubilees meet every five years</td></tr>
 *   <tr><td>{@link #agreementLeadMonths()}</td><td>6</td><td>time for talks and for a council decision</td></tr>
 *   <tr><td>{@link #anniversaries()}</td><td>every five years</td><td>what most towns keep; see
 *     {@link AnniversaryRules#standard()}</td></tr>
 *   <tr><td>{@link #jubileeMarking()}</td><td>feasts</td><td>a feast of the year is for the jubilee, a working visit is
 *     not</td></tr>
 *   <tr><td>{@link #jubileeLeadMonths()}</td><td>12</td><td>a celebration is in the budget of the year before</td></tr>
 *   <tr><td>{@link #successionMonths()}</td><td>24</td><td>in two annual reports, then it is the new state</td></tr>
 *   <tr><td>{@link #suspensionReviewMonths()}</td><td>24</td><td>half a council term</td></tr>
 *   <tr><td>{@link #explorationReviewMonths()}</td><td>12</td><td>one year of plans</td></tr>
 * </table>
 */
public final class ReportRules {

    /** The greatest number of days, months or years of a norm. */
    public static final int MAX = 10_000;

    private static final ReportRules STANDARD = builder().build();

    private final Fields fields;

    private ReportRules(Fields fields) {
        this.fields = fields;
    }

    /** {@return the rules with the standard value of every norm} */
    public static ReportRules standard() {
        return STANDARD;
    }

    /** {@return a builder that holds the standard value of every norm} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return which committees of the viewpoint are expected to give an annual report} */
    public AnnualReportDuty annualReportDuty() {
        return fields.annualReportDuty;
    }

    /** {@return the month by whose last day the report of the calendar year before is expected} */
    public Month annualReportDue() {
        return fields.annualReportDue;
    }

    /**
     * {@return how many days before the first day of a trip the council is to be notified at the latest; 0 for that
     * day}
     */
    public int travelNoticeDays() {
        return fields.travelNoticeDays;
    }

    /** {@return how many days before the first day of a trip a missing notice is first reported} */
    public int travelNoticeLeadDays() {
        return fields.travelNoticeLeadDays;
    }

    /** {@return within how many days a request is to be answered} */
    public int requestAnswerDays() {
        return fields.requestAnswerDays;
    }

    /** {@return after how many years without an interaction an active relation is called dormant} */
    public int dormantYears() {
        return fields.dormantYears;
    }

    /** {@return how many months before its end the term of an agreement is reported} */
    public int agreementLeadMonths() {
        return fields.agreementLeadMonths;
    }

    /** {@return by which rules jubilees are counted, and how late one can be celebrated} */
    public AnniversaryRules anniversaries() {
        return fields.anniversaries;
    }

    /** {@return which visits and activities mark a jubilee} */
    public JubileeMarking jubileeMarking() {
        return fields.jubileeMarking;
    }

    /** {@return how many months before it begins a jubilee without a planned celebration is reported} */
    public int jubileeLeadMonths() {
        return fields.jubileeLeadMonths;
    }

    /** {@return for how many months a dissolved committee and a role without holder are reported} */
    public int successionMonths() {
        return fields.successionMonths;
    }

    /** {@return after how many months an open suspension is reported} */
    public int suspensionReviewMonths() {
        return fields.suspensionReviewMonths;
    }

    /** {@return after how many months an open exploration is reported} */
    public int explorationReviewMonths() {
        return fields.explorationReviewMonths;
    }

    /** {@return the kinds of attention that are not reported, in their order} */
    public Set<AttentionKind> silenced() {
        return fields.silenced;
    }

    /** {@return a builder that holds all of these rules} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.annualReportDuty = fields.annualReportDuty;
        builder.annualReportDue = fields.annualReportDue;
        builder.travelNoticeDays = fields.travelNoticeDays;
        builder.travelNoticeLeadDays = fields.travelNoticeLeadDays;
        builder.requestAnswerDays = fields.requestAnswerDays;
        builder.dormantYears = fields.dormantYears;
        builder.agreementLeadMonths = fields.agreementLeadMonths;
        builder.anniversaries = fields.anniversaries;
        builder.jubileeMarking = fields.jubileeMarking;
        builder.jubileeLeadMonths = fields.jubileeLeadMonths;
        builder.successionMonths = fields.successionMonths;
        builder.suspensionReviewMonths = fields.suspensionReviewMonths;
        builder.explorationReviewMonths = fields.explorationReviewMonths;
        builder.silenced.addAll(fields.silenced);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportRules that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** All norms, for people. */
    @Override
    public String toString() {
        return Description.of("ReportRules")
                .add("annualReportDuty", fields.annualReportDuty)
                .add("annualReportDue", fields.annualReportDue)
                .add("travelNoticeDays", fields.travelNoticeDays)
                .add("travelNoticeLeadDays", fields.travelNoticeLeadDays)
                .add("requestAnswerDays", fields.requestAnswerDays)
                .add("dormantYears", fields.dormantYears)
                .add("agreementLeadMonths", fields.agreementLeadMonths)
                .add("anniversaries", fields.anniversaries)
                .add("jubileeMarking", fields.jubileeMarking)
                .add("jubileeLeadMonths", fields.jubileeLeadMonths)
                .add("successionMonths", fields.successionMonths)
                .add("suspensionReviewMonths", fields.suspensionReviewMonths)
                .add("explorationReviewMonths", fields.explorationReviewMonths)
                .add("silenced", fields.silenced)
                .toString();
    }

    private record Fields(
            AnnualReportDuty annualReportDuty,
            Month annualReportDue,
            int travelNoticeDays,
            int travelNoticeLeadDays,
            int requestAnswerDays,
            int dormantYears,
            int agreementLeadMonths,
            AnniversaryRules anniversaries,
            JubileeMarking jubileeMarking,
            int jubileeLeadMonths,
            int successionMonths,
            int suspensionReviewMonths,
            int explorationReviewMonths,
            Set<AttentionKind> silenced) {}

    /** Collects the norms, beginning with the standard ones. Not thread-safe. */
    public static final class Builder {

        private AnnualReportDuty annualReportDuty = AnnualReportDuty.GIVEN_BEFORE;
        private Month annualReportDue = Month.JUNE;
        private int travelNoticeDays = 1;
        private int travelNoticeLeadDays = 30;
        private int requestAnswerDays = 56;
        private int dormantYears = 5;
        private int agreementLeadMonths = 6;
        private AnniversaryRules anniversaries = AnniversaryRules.standard();
        private JubileeMarking jubileeMarking = JubileeMarking.FEASTS;
        private int jubileeLeadMonths = 12;
        private int successionMonths = 24;
        private int suspensionReviewMonths = 24;
        private int explorationReviewMonths = 12;
        private final Set<AttentionKind> silenced = EnumSet.noneOf(AttentionKind.class);

        private Builder() {}

        /**
         * Sets which committees are expected to give an annual report.
         *
         * @param annualReportDuty the new value
         * @return this builder
         */
        public Builder annualReportDuty(AnnualReportDuty annualReportDuty) {
            this.annualReportDuty = Objects.requireNonNull(annualReportDuty, "annualReportDuty");
            return this;
        }

        /**
         * Sets the month by whose last day the report of the year before is expected.
         *
         * @param annualReportDue the new value
         * @return this builder
         */
        public Builder annualReportDue(Month annualReportDue) {
            this.annualReportDue = Objects.requireNonNull(annualReportDue, "annualReportDue");
            return this;
        }

        /**
         * Sets how many days before a trip the council is to be notified at the latest.
         *
         * @param travelNoticeDays 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder travelNoticeDays(int travelNoticeDays) {
            this.travelNoticeDays = travelNoticeDays;
            return this;
        }

        /**
         * Sets how many days before a trip a missing notice is first reported.
         *
         * @param travelNoticeLeadDays 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder travelNoticeLeadDays(int travelNoticeLeadDays) {
            this.travelNoticeLeadDays = travelNoticeLeadDays;
            return this;
        }

        /**
         * Sets within how many days a request is to be answered.
         *
         * @param requestAnswerDays 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder requestAnswerDays(int requestAnswerDays) {
            this.requestAnswerDays = requestAnswerDays;
            return this;
        }

        /**
         * Sets after how many years without an interaction a relation is called dormant.
         *
         * @param dormantYears 1 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder dormantYears(int dormantYears) {
            this.dormantYears = dormantYears;
            return this;
        }

        /**
         * Sets how many months before its end the term of an agreement is reported.
         *
         * @param agreementLeadMonths 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder agreementLeadMonths(int agreementLeadMonths) {
            this.agreementLeadMonths = agreementLeadMonths;
            return this;
        }

        /**
         * Sets by which rules jubilees are counted, and how late one can be celebrated.
         *
         * @param anniversaries the new value
         * @return this builder
         */
        public Builder anniversaries(AnniversaryRules anniversaries) {
            this.anniversaries = Objects.requireNonNull(anniversaries, "anniversaries");
            return this;
        }

        /**
         * Sets which visits and activities mark a jubilee.
         *
         * @param jubileeMarking the new value
         * @return this builder
         */
        public Builder jubileeMarking(JubileeMarking jubileeMarking) {
            this.jubileeMarking = Objects.requireNonNull(jubileeMarking, "jubileeMarking");
            return this;
        }

        /**
         * Sets how many months before it begins a jubilee without a planned celebration is reported.
         *
         * @param jubileeLeadMonths 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder jubileeLeadMonths(int jubileeLeadMonths) {
            this.jubileeLeadMonths = jubileeLeadMonths;
            return this;
        }

        /**
         * Sets for how many months a dissolved committee and a role without holder are reported.
         *
         * @param successionMonths 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder successionMonths(int successionMonths) {
            this.successionMonths = successionMonths;
            return this;
        }

        /**
         * Sets after how many months an open suspension is reported.
         *
         * @param suspensionReviewMonths 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder suspensionReviewMonths(int suspensionReviewMonths) {
            this.suspensionReviewMonths = suspensionReviewMonths;
            return this;
        }

        /**
         * Sets after how many months an open exploration is reported.
         *
         * @param explorationReviewMonths 0 to {@value ReportRules#MAX}
         * @return this builder
         */
        public Builder explorationReviewMonths(int explorationReviewMonths) {
            this.explorationReviewMonths = explorationReviewMonths;
            return this;
        }

        /**
         * Sets the kinds of attention that are not reported; replaces what was there.
         *
         * @param silenced the new values
         * @return this builder
         */
        public Builder silenced(Set<AttentionKind> silenced) {
            Set<AttentionKind> copy = Set.copyOf(silenced);
            this.silenced.clear();
            this.silenced.addAll(copy);
            return this;
        }

        /**
         * Adds one to the kinds of attention that are not reported.
         *
         * @param silenced the further value
         * @return this builder
         */
        public Builder addSilenced(AttentionKind silenced) {
            this.silenced.add(Objects.requireNonNull(silenced, "silenced"));
            return this;
        }

        /**
         * Checks everything and makes the rules.
         *
         * @return the rules
         * @throws InvalidDataException {@code rules.range} for every norm that is out of its range
         */
        public ReportRules build() {
            Violations violations = new Violations();
            check(violations, "travelNoticeDays", travelNoticeDays, 0);
            check(violations, "travelNoticeLeadDays", travelNoticeLeadDays, 0);
            check(violations, "requestAnswerDays", requestAnswerDays, 0);
            check(violations, "dormantYears", dormantYears, 1);
            check(violations, "agreementLeadMonths", agreementLeadMonths, 0);
            check(violations, "jubileeLeadMonths", jubileeLeadMonths, 0);
            check(violations, "successionMonths", successionMonths, 0);
            check(violations, "suspensionReviewMonths", suspensionReviewMonths, 0);
            check(violations, "explorationReviewMonths", explorationReviewMonths, 0);
            violations.throwIfAny("report rules");
            return new ReportRules(new Fields(
                    annualReportDuty,
                    annualReportDue,
                    travelNoticeDays,
                    travelNoticeLeadDays,
                    requestAnswerDays,
                    dormantYears,
                    agreementLeadMonths,
                    anniversaries,
                    jubileeMarking,
                    jubileeLeadMonths,
                    successionMonths,
                    suspensionReviewMonths,
                    explorationReviewMonths,
                    Sets.immutableEnumSet(silenced)));
        }

        private static void check(Violations violations, String path, int value, int least) {
            violations.check(
                    path,
                    value >= least && value <= MAX,
                    "rules.range",
                    () -> value + " is not possible here: give " + least + " to " + MAX);
        }
    }
}
