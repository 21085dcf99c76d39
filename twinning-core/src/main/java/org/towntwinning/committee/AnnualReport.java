package org.towntwinning.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** A report of a committee on its activities in a period, mostly a year. */
public final class AnnualReport {

    private final Fields fields;

    private AnnualReport(Fields fields) {
        this.fields = fields;
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The period that it covers, both ends included.
     *
     * @return for example {@code 2024/2024}
     */
    public DateSpan period() {
        return fields.period;
    }

    /**
     * What it shows.
     *
     * @return in the order given, possibly empty
     */
    public List<LocalizedText> findings() {
        return fields.findings;
    }

    /**
     * To whom it was sent.
     *
     * @return in the order given, possibly empty
     */
    public List<Submission> submissions() {
        return fields.submissions;
    }

    /**
     * The report itself.
     *
     * @return a document of the register, or empty
     */
    public Optional<DocumentId> document() {
        return Optional.ofNullable(fields.document);
    }

    /**
     * Where it is stated.
     *
     * @return in the order given, possibly empty
     */
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * Adds the records that the report refers to.
     *
     * @param references receives them
     */
    public void addTo(References references) {
        references
                .addEach(
                        "submissions",
                        fields.submissions,
                        (inner, submission) -> submission.to().addTo(inner.at("to")))
                .add("document", fields.document)
                .addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.period = fields.period;
        builder.findings.addAll(fields.findings);
        builder.submissions.addAll(fields.submissions);
        builder.document = fields.document;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnualReport that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("AnnualReport")
                .add("period", fields.period)
                .add("findings", fields.findings)
                .add("submissions", fields.submissions)
                .add("document", fields.document)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(
            DateSpan period,
            List<LocalizedText> findings,
            List<Submission> submissions,
            @Nullable DocumentId document,
            List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable DateSpan period;
        private final List<LocalizedText> findings = new ArrayList<>();
        private final List<Submission> submissions = new ArrayList<>();
        private @Nullable DocumentId document;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the period that it covers, both ends included.
         *
         * @param period the new value; required
         * @return this builder
         */
        public Builder period(DateSpan period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /**
         * Sets what it shows; replaces what was there.
         *
         * @param findings the new values, in order
         * @return this builder
         */
        public Builder findings(List<LocalizedText> findings) {
            List<LocalizedText> copy = List.copyOf(Objects.requireNonNull(findings, "findings"));
            this.findings.clear();
            this.findings.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #findings(List)}.
         *
         * @param finding the further value
         * @return this builder
         */
        public Builder addFinding(LocalizedText finding) {
            findings.add(Objects.requireNonNull(finding, "finding"));
            return this;
        }

        /**
         * Sets to whom it was sent; replaces what was there.
         *
         * @param submissions the new values, in order
         * @return this builder
         */
        public Builder submissions(List<Submission> submissions) {
            List<Submission> copy = List.copyOf(Objects.requireNonNull(submissions, "submissions"));
            this.submissions.clear();
            this.submissions.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #submissions(List)}.
         *
         * @param submission the further value
         * @return this builder
         */
        public Builder addSubmission(Submission submission) {
            submissions.add(Objects.requireNonNull(submission, "submission"));
            return this;
        }

        /**
         * Sets the report itself.
         *
         * @param document the new value; null for not stated
         * @return this builder
         */
        public Builder document(@Nullable DocumentId document) {
            this.document = document;
            return this;
        }

        /**
         * Sets where it is stated; replaces what was there.
         *
         * @param citations the new values, in order
         * @return this builder
         */
        public Builder citations(List<Citation> citations) {
            List<Citation> copy = List.copyOf(Objects.requireNonNull(citations, "citations"));
            this.citations.clear();
            this.citations.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #citations(List)}.
         *
         * @param citation the further value
         * @return this builder
         */
        public Builder addCitation(Citation citation) {
            citations.add(Objects.requireNonNull(citation, "citation"));
            return this;
        }

        /**
         * Checks everything and makes the annual report.
         *
         * @return the annual report
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public AnnualReport build() {
            Violations violations = new Violations();
            violations.require("period", period, "give the span that it covers, / if it is not known");
            violations.throwIfAny("annual report");
            return new AnnualReport(new Fields(
                    Objects.requireNonNull(period),
                    List.copyOf(findings),
                    List.copyOf(submissions),
                    document,
                    List.copyOf(citations)));
        }
    }
}
