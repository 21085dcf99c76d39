package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/** The founding of a relation, with one anchor for each kind of date that is known. */
public final class Established implements LifecycleEvent {

    private static final List<AnchorKind> STANDARD_ORDER = List.of(
            AnchorKind.SIGNING,
            AnchorKind.EFFECTIVE,
            AnchorKind.COUNTER_SIGNING,
            AnchorKind.COUNCIL_DECISION,
            AnchorKind.FIRST_CONTACT);

    private final Fields fields;

    private Established(Fields fields) {
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
     * A founding with one date that nobody disputes.
     *
     * @param kind what happened
     * @param date when
     * @return the founding
     * @throws InvalidDataException if the kind is {@code ACCESSION}
     */
    public static Established on(AnchorKind kind, PartialDate date) {
        return builder().addAnchor(Anchor.of(kind, date)).build();
    }

    /**
     * "Since 1948": the relation exists from then on, and nothing is said of what happened.
     *
     * @param date since when
     * @return the founding, with an anchor of kind {@code EFFECTIVE}
     */
    public static Established since(PartialDate date) {
        return on(AnchorKind.EFFECTIVE, date);
    }

    /**
     * The dates of the founding.
     *
     * @return in the order given, at least one, one for each kind
     */
    public List<Anchor> anchors() {
        return fields.anchors;
    }

    @Override
    public Optional<LocalizedText> remark() {
        return Optional.ofNullable(fields.remark);
    }

    @Override
    public List<Citation> citations() {
        return fields.citations;
    }

    /**
     * The anchor that the standard order chooses: where the relation's life begins. It is the first of signing,
     * effective, counter-signing, council decision and first contact that has a date known to the day or to a block of
     * months; where none has, the first of that order there is (rules S6.2 and S6.9).
     *
     * @return one of the anchors
     */
    public Anchor founding() {
        return STANDARD_ORDER.stream()
                .flatMap(kind -> fields.anchors.stream().filter(anchor -> anchor.kind() == kind))
                .reduce((first, next) ->
                        first.date().date().isBounded() || !next.date().date().isBounded() ? first : next)
                .orElseThrow();
    }

    /** The date of the {@linkplain #founding() founding} by its preferred claim. */
    @Override
    public PartialDate date() {
        return founding().date().date();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.established(this);
    }

    @Override
    public void addTo(References references) {
        references.addEach("anchors", fields.anchors, (inner, anchor) -> inner.addClaims("date", anchor.date()));
        references.addCitations(fields.citations);
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.anchors.addAll(fields.anchors);
        builder.remark = fields.remark;
        builder.citations.addAll(fields.citations);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Established that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Established")
                .add("anchors", fields.anchors)
                .add("remark", fields.remark)
                .add("citations", fields.citations)
                .toString();
    }

    private record Fields(List<Anchor> anchors, @Nullable LocalizedText remark, List<Citation> citations) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private final List<Anchor> anchors = new ArrayList<>();
        private @Nullable LocalizedText remark;
        private final List<Citation> citations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the dates of the founding; replaces what was there.
         *
         * @param anchors the new values, in order
         * @return this builder
         */
        public Builder anchors(List<Anchor> anchors) {
            List<Anchor> copy = List.copyOf(Objects.requireNonNull(anchors, "anchors"));
            this.anchors.clear();
            this.anchors.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #anchors(List)}.
         *
         * @param anchor the further value
         * @return this builder
         */
        public Builder addAnchor(Anchor anchor) {
            anchors.add(Objects.requireNonNull(anchor, "anchor"));
            return this;
        }

        /**
         * Sets what else is to be said of the event.
         *
         * @param remark the new value; null for not stated
         * @return this builder
         */
        public Builder remark(@Nullable LocalizedText remark) {
            this.remark = remark;
            return this;
        }

        /**
         * Sets where the event is stated; replaces what was there.
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
         * Checks everything and makes the event.
         *
         * @return the event
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Established build() {
            Violations violations = new Violations();
            violations.check(
                    "anchors",
                    !anchors.isEmpty(),
                    "established.no-anchor",
                    () -> "a founding needs at least one date: give XXXX as EFFECTIVE if none is known");
            long kinds = anchors.stream().map(Anchor::kind).distinct().count();
            violations.check(
                    "anchors",
                    kinds == anchors.size(),
                    "established.anchor-twice",
                    () ->
                            "each kind of anchor stands once: give dates that sources disagree about as claims of one anchor");
            violations.throwIfAny("founding");
            return new Established(new Fields(List.copyOf(anchors), remark, List.copyOf(citations)));
        }
    }
}
