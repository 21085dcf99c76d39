package org.towntwinning.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.References;
import org.towntwinning.role.Actor;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * An event that somebody brought about on one date: a proposal, the opening or closing of an exploration, the decision
 * to continue, a re-establishment. What the five types share stands here.
 */
public abstract sealed class Act implements LifecycleEvent
        permits Proposed, Reestablished, ExplorationOpened, ExplorationClosed, Continued {

    private final Common common;

    Act(Common common) {
        this.common = common;
    }

    @Override
    public final PartialDate date() {
        return common.date;
    }

    /**
     * Who did it.
     *
     * @return in the order given, possibly empty: not stated
     */
    public final List<Actor> by() {
        return common.by;
    }

    @Override
    public final Optional<LocalizedText> remark() {
        return Optional.ofNullable(common.remark);
    }

    @Override
    public final List<Citation> citations() {
        return common.citations;
    }

    @Override
    public final void addTo(References references) {
        references.addEach("by", common.by, (inner, actor) -> actor.addTo(inner));
        references.addCitations(common.citations);
    }

    /** The name of the type, for people. */
    abstract String typeName();

    /** What only this type states, by the name of the property; empty if that is nothing. */
    Optional<Own> own() {
        return Optional.empty();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Act that
                && typeName().equals(that.typeName())
                && common.equals(that.common)
                && own().equals(that.own());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(typeName(), common, own());
    }

    /** What is stated, for people. */
    @Override
    public final String toString() {
        Description text = Description.of(typeName()).add("date", common.date);
        own().ifPresent(own -> text.add(own.property, own.value));
        return text.add("by", common.by)
                .add("remark", common.remark)
                .add("citations", common.citations)
                .toString();
    }

    /** A property that only one type has. */
    record Own(String property, Object value) {}

    /** What all five types have. */
    record Common(
            PartialDate date, List<Actor> by, @Nullable LocalizedText remark, List<Citation> citations) {}

    /**
     * What the builders of all five types have. Not thread-safe.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {

        private @Nullable PartialDate date;
        private final List<Actor> by = new ArrayList<>();
        private @Nullable LocalizedText remark;
        private final List<Citation> citations = new ArrayList<>();

        Builder() {}

        abstract B self();

        /**
         * Sets when it happened.
         *
         * @param date the new value; required
         * @return this builder
         */
        public B date(PartialDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return self();
        }

        /**
         * Sets who did it; replaces what was there.
         *
         * @param by the new values, in order
         * @return this builder
         */
        public B by(List<Actor> by) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(by, "by"));
            this.by.clear();
            this.by.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #by(List)}.
         *
         * @param by the further value
         * @return this builder
         */
        public B addBy(Actor by) {
            this.by.add(Objects.requireNonNull(by, "by"));
            return self();
        }

        /**
         * Sets what else is to be said of the event.
         *
         * @param remark the new value; null for not stated
         * @return this builder
         */
        public B remark(@Nullable LocalizedText remark) {
            this.remark = remark;
            return self();
        }

        /**
         * Sets where the event is stated; replaces what was there.
         *
         * @param citations the new values, in order
         * @return this builder
         */
        public B citations(List<Citation> citations) {
            List<Citation> copy = List.copyOf(Objects.requireNonNull(citations, "citations"));
            this.citations.clear();
            this.citations.addAll(copy);
            return self();
        }

        /**
         * Adds one value to those of {@link #citations(List)}.
         *
         * @param citation the further value
         * @return this builder
         */
        public B addCitation(Citation citation) {
            citations.add(Objects.requireNonNull(citation, "citation"));
            return self();
        }

        final B copy(Act from) {
            date = from.common.date;
            by.addAll(from.common.by);
            remark = from.common.remark;
            citations.addAll(from.common.citations);
            return self();
        }

        /** Checks everything, and names the act in the refusal. */
        final Common common(String act) {
            Violations violations = new Violations();
            violations.require("date", date, "give an EDTF date, XXXX if it is not known");
            violations.throwIfAny(act);
            return new Common(Objects.requireNonNull(date), List.copyOf(by), remark, List.copyOf(citations));
        }
    }
}
