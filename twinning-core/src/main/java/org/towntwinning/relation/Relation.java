package org.towntwinning.relation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.RoleCoverage;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A relation between two or more towns: a twinning, a friendship, a contact or a project partnership. It is its parties
 * and a dated history; status, kind, parties and coverage of roles are derived as of a day.
 *
 * <p>The parties have no order: (A, B) is (B, A), and two relations that differ only in the order of parties between
 * the same towns are the same relation to rule R-08. No side is "home".
 */
public final class Relation implements RegisterRecord {

    private final Fields fields;

    /** Follows from the events. */
    private final Lifecycle lifecycle;

    private Relation(Fields fields) {
        this.fields = fields;
        this.lifecycle = Lifecycle.of(fields.events);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public RelationId id() {
        return fields.id;
    }

    /**
     * Names of its own, where it has any.
     *
     * @return in order of preference; empty for most relations, which are called after their parties
     */
    public List<Name> names() {
        return fields.names;
    }

    /**
     * The parties.
     *
     * @return two or more, in the order given
     */
    public List<Party> parties() {
        return fields.parties;
    }

    /**
     * The history of its kind.
     *
     * @return in order of time, at least one; only the first may lack a date
     */
    public List<KindChange> kinds() {
        return fields.kinds;
    }

    /**
     * What happened in its life.
     *
     * @return in recorded order, at least one
     */
    public List<LifecycleEvent> events() {
        return fields.events;
    }

    /**
     * The agreements between the parties.
     *
     * @return in the order given, possibly empty
     */
    public List<Agreement> agreements() {
        return fields.agreements;
    }

    /**
     * Who fills which role, on which side, when.
     *
     * @return in the order given, possibly empty
     */
    public List<RoleAssignment> roleAssignments() {
        return fields.roleAssignments;
    }

    /**
     * The themes of the relation as a whole.
     *
     * @return possibly empty
     */
    public Set<Theme> themes() {
        return fields.themes;
    }

    /**
     * How the relation came about.
     *
     * @return the text, or empty if not stated
     */
    public Optional<LocalizedText> origin() {
        return Optional.ofNullable(fields.origin);
    }

    /**
     * What it was founded for.
     *
     * @return the text, or empty if not stated
     */
    public Optional<LocalizedText> purpose() {
        return Optional.ofNullable(fields.purpose);
    }

    /**
     * Who carries it out.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> executors() {
        return fields.executors;
    }

    /**
     * Who pays for activities and projects.
     *
     * @return in the order given, possibly empty
     */
    public List<Actor> financers() {
        return fields.financers;
    }

    @Override
    public Set<ExternalId> externalIds() {
        return fields.externalIds;
    }

    @Override
    public List<Note> notes() {
        return fields.notes;
    }

    /**
     * The status on a day.
     *
     * @param day the day
     * @return the statuses that are possible on that day; none before the relation was first proposed or established
     */
    public AsOf<Status> statusOn(LocalDate day) {
        return lifecycle.statusOn(Objects.requireNonNull(day, "day"));
    }

    /**
     * Whether the relation is active on a day.
     *
     * @param day the day
     * @return as certain as the events that decide it (rule S6.8)
     */
    public Certainty activeOn(LocalDate day) {
        return statusOn(day).of(Status.ACTIVE);
    }

    /**
     * Whether it is being explored on a day to make the relation or to take it up again.
     *
     * @param day the day
     * @return as certain as the opening and closing of the explorations are
     */
    public Certainty exploredOn(LocalDate day) {
        return lifecycle.exploredOn(Objects.requireNonNull(day, "day"));
    }

    /**
     * The founding.
     *
     * @return empty if the relation is only proposed or explored
     */
    public Optional<Established> founding() {
        return events(Established.class).findFirst();
    }

    /**
     * The lives of the relation: from the founding to the first end, and from each re-establishment to the next.
     *
     * @return in order, each life once; none if the relation is only proposed or explored
     */
    public List<Life> lives() {
        return Life.of(fields.events);
    }

    /**
     * The kind on a day.
     *
     * @param day the day
     * @return the kinds that are possible on that day
     */
    public AsOf<RelationKind> kindOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        RelationKind initial = fields.kinds.get(0).since().isPresent()
                ? null
                : fields.kinds.get(0).kind();
        List<AsOf.Change<RelationKind>> changes = fields.kinds.stream()
                .flatMap(change -> change.since().map(since -> new AsOf.Change<>(change.kind(), since)).stream())
                .toList();
        return AsOf.on(day, initial, changes);
    }

    /**
     * The parties on a day, as far as joining and leaving decide it: an ended relation still has its parties.
     *
     * @param day the day
     * @param least {@code DEFINITE} for those that certainly belong, {@code POSSIBLE} for those that possibly do, too
     * @return in the order given
     */
    public List<Party> partiesOn(LocalDate day, Certainty least) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(least, "least");
        return fields.parties.stream()
                .filter(party -> party.belongsOn(day).compareTo(least) >= 0)
                .toList();
    }

    /**
     * All municipalities that are or were a party, or part of one.
     *
     * @return in the order given, each once
     */
    public Set<MunicipalityId> municipalities() {
        return ImmutableSet.copyOf(fields.parties.stream()
                .flatMap(party -> party.municipalities().stream())
                .iterator());
    }

    /**
     * The coverage of the three roles on every side as of a day.
     *
     * @param day the day
     * @return for each municipality of the parties that possibly belong on that day, once and in the order given, the
     *     three roles
     */
    public List<RoleCoverage> coverageOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        // a town that left and came back may be two parties on one day
        Set<MunicipalityId> sides = new LinkedHashSet<>();
        partiesOn(day, Certainty.POSSIBLE).forEach(party -> sides.addAll(party.municipalities()));
        List<RoleCoverage> coverage = new ArrayList<>();
        for (MunicipalityId side : sides) {
            for (Role role : Role.values()) {
                Certainty suspended = RoleLives.of(role, side, fields.events).suspendedOn(day);
                coverage.add(RoleCoverage.of(role, side, fields.roleAssignments, suspended, day));
            }
        }
        return List.copyOf(coverage);
    }

    /**
     * The agreements that are in force on a day.
     *
     * @param day the day
     * @param least {@code DEFINITE} for those certainly in force, {@code POSSIBLE} for those possibly in force, too
     * @return in the order given
     */
    public List<Agreement> agreementsInForceOn(LocalDate day, Certainty least) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(least, "least");
        return fields.agreements.stream()
                .filter(agreement -> agreement.inForceOn(day).compareTo(least) >= 0)
                .toList();
    }

    /**
     * The events of one type.
     *
     * @param type the type of event
     * @param <E> the type of event
     * @return in recorded order
     */
    public <E extends LifecycleEvent> Stream<E> events(Class<E> type) {
        Objects.requireNonNull(type, "type");
        return fields.events.stream().filter(type::isInstance).map(type::cast);
    }

    /**
     * The days on which an answer as of a day may change: the bounds of every date that decides status, kind or
     * parties. Between two of them every such answer is the same.
     *
     * @return in order of time, unmodifiable
     */
    public SortedSet<LocalDate> turningPoints() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        Stream<PartialDate> resumptions = events(Suspended.class)
                .map(Suspended::resumed)
                .flatMap(Optional::stream)
                .map(Resumption::date);
        Stream<PartialDate> membership = fields.parties.stream()
                .flatMap(party -> Stream.concat(party.joined().map(ClaimedDate::date).stream(), party.left().stream()));
        Stream.of(
                        fields.events.stream().map(LifecycleEvent::date),
                        resumptions,
                        membership,
                        fields.kinds.stream().map(KindChange::since).flatMap(Optional::stream))
                .flatMap(dates -> dates)
                .forEach(date -> days.add(date.earliest(), date.latest()));
        return days.build();
    }

    @Override
    public List<Reference> references() {
        return new References()
                .addEach("parties", fields.parties, (inner, party) -> party.addTo(inner))
                .addEach("kinds", fields.kinds, (inner, kind) -> inner.addCitations(kind.citations()))
                .addEach("events", fields.events, (inner, event) -> event.addTo(inner))
                .addEach("agreements", fields.agreements, (inner, agreement) -> agreement.addTo(inner))
                .addEach("roleAssignments", fields.roleAssignments, (inner, assignment) -> assignment.addTo(inner))
                .addEach("executors", fields.executors, (inner, actor) -> actor.addTo(inner))
                .addEach("financers", fields.financers, (inner, actor) -> actor.addTo(inner))
                .addNotes(fields.notes)
                .list();
    }

    /**
     * A builder that holds all of this one.
     *
     * @return a new builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = fields.id;
        builder.names.addAll(fields.names);
        builder.parties.addAll(fields.parties);
        builder.kinds.addAll(fields.kinds);
        builder.events.addAll(fields.events);
        builder.agreements.addAll(fields.agreements);
        builder.roleAssignments.addAll(fields.roleAssignments);
        builder.themes.addAll(fields.themes);
        builder.origin = fields.origin;
        builder.purpose = fields.purpose;
        builder.executors.addAll(fields.executors);
        builder.financers.addAll(fields.financers);
        builder.externalIds.addAll(fields.externalIds);
        builder.notes.addAll(fields.notes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Relation")
                .add("id", fields.id)
                .add("names", fields.names)
                .add("parties", fields.parties)
                .add("kinds", fields.kinds)
                .add("events", fields.events)
                .add("agreements", fields.agreements)
                .add("roleAssignments", fields.roleAssignments)
                .add("themes", fields.themes)
                .add("origin", fields.origin)
                .add("purpose", fields.purpose)
                .add("executors", fields.executors)
                .add("financers", fields.financers)
                .add("externalIds", fields.externalIds)
                .add("notes", fields.notes)
                .toString();
    }

    private record Fields(
            RelationId id,
            List<Name> names,
            List<Party> parties,
            List<KindChange> kinds,
            List<LifecycleEvent> events,
            List<Agreement> agreements,
            List<RoleAssignment> roleAssignments,
            Set<Theme> themes,
            @Nullable LocalizedText origin,
            @Nullable LocalizedText purpose,
            List<Actor> executors,
            List<Actor> financers,
            Set<ExternalId> externalIds,
            List<Note> notes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable RelationId id;
        private final List<Name> names = new ArrayList<>();
        private final List<Party> parties = new ArrayList<>();
        private final List<KindChange> kinds = new ArrayList<>();
        private final List<LifecycleEvent> events = new ArrayList<>();
        private final List<Agreement> agreements = new ArrayList<>();
        private final List<RoleAssignment> roleAssignments = new ArrayList<>();
        private final Set<Theme> themes = new TreeSet<>();
        private @Nullable LocalizedText origin;
        private @Nullable LocalizedText purpose;
        private final List<Actor> executors = new ArrayList<>();
        private final List<Actor> financers = new ArrayList<>();
        private final Set<ExternalId> externalIds = new TreeSet<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the new value; required
         * @return this builder
         */
        public Builder id(RelationId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets names of its own, where it has any; replaces what was there.
         *
         * @param names the new values, in order
         * @return this builder
         */
        public Builder names(List<Name> names) {
            List<Name> copy = List.copyOf(Objects.requireNonNull(names, "names"));
            this.names.clear();
            this.names.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #names(List)}.
         *
         * @param name the further value
         * @return this builder
         */
        public Builder addName(Name name) {
            names.add(Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Sets the parties; replaces what was there.
         *
         * @param parties the new values, in order
         * @return this builder
         */
        public Builder parties(List<Party> parties) {
            List<Party> copy = List.copyOf(Objects.requireNonNull(parties, "parties"));
            this.parties.clear();
            this.parties.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #parties(List)}.
         *
         * @param party the further value
         * @return this builder
         */
        public Builder addParty(Party party) {
            parties.add(Objects.requireNonNull(party, "party"));
            return this;
        }

        /**
         * Sets the history of its kind; replaces what was there.
         *
         * @param kinds the new values, in order
         * @return this builder
         */
        public Builder kinds(List<KindChange> kinds) {
            List<KindChange> copy = List.copyOf(Objects.requireNonNull(kinds, "kinds"));
            this.kinds.clear();
            this.kinds.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #kinds(List)}.
         *
         * @param kind the further value
         * @return this builder
         */
        public Builder addKind(KindChange kind) {
            kinds.add(Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Sets what happened in its life; replaces what was there.
         *
         * @param events the new values, in order
         * @return this builder
         */
        public Builder events(List<LifecycleEvent> events) {
            List<LifecycleEvent> copy = List.copyOf(Objects.requireNonNull(events, "events"));
            this.events.clear();
            this.events.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #events(List)}.
         *
         * @param event the further value
         * @return this builder
         */
        public Builder addEvent(LifecycleEvent event) {
            events.add(Objects.requireNonNull(event, "event"));
            return this;
        }

        /**
         * Sets the agreements between the parties; replaces what was there.
         *
         * @param agreements the new values, in order
         * @return this builder
         */
        public Builder agreements(List<Agreement> agreements) {
            List<Agreement> copy = List.copyOf(Objects.requireNonNull(agreements, "agreements"));
            this.agreements.clear();
            this.agreements.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #agreements(List)}.
         *
         * @param agreement the further value
         * @return this builder
         */
        public Builder addAgreement(Agreement agreement) {
            agreements.add(Objects.requireNonNull(agreement, "agreement"));
            return this;
        }

        /**
         * Sets who fills which role, on which side, when; replaces what was there.
         *
         * @param roleAssignments the new values, in order
         * @return this builder
         */
        public Builder roleAssignments(List<RoleAssignment> roleAssignments) {
            List<RoleAssignment> copy = List.copyOf(Objects.requireNonNull(roleAssignments, "roleAssignments"));
            this.roleAssignments.clear();
            this.roleAssignments.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #roleAssignments(List)}.
         *
         * @param roleAssignment the further value
         * @return this builder
         */
        public Builder addRoleAssignment(RoleAssignment roleAssignment) {
            roleAssignments.add(Objects.requireNonNull(roleAssignment, "roleAssignment"));
            return this;
        }

        /**
         * Sets the themes of the relation as a whole; replaces what was there.
         *
         * @param themes the new values
         * @return this builder
         */
        public Builder themes(Set<Theme> themes) {
            List<Theme> copy = List.copyOf(Objects.requireNonNull(themes, "themes"));
            this.themes.clear();
            this.themes.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #themes(Set)}.
         *
         * @param theme the further value
         * @return this builder
         */
        public Builder addTheme(Theme theme) {
            themes.add(Objects.requireNonNull(theme, "theme"));
            return this;
        }

        /**
         * Sets how the relation came about.
         *
         * @param origin the new value; null for not stated
         * @return this builder
         */
        public Builder origin(@Nullable LocalizedText origin) {
            this.origin = origin;
            return this;
        }

        /**
         * Sets what it was founded for.
         *
         * @param purpose the new value; null for not stated
         * @return this builder
         */
        public Builder purpose(@Nullable LocalizedText purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Sets who carries it out; replaces what was there.
         *
         * @param executors the new values, in order
         * @return this builder
         */
        public Builder executors(List<Actor> executors) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(executors, "executors"));
            this.executors.clear();
            this.executors.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #executors(List)}.
         *
         * @param executor the further value
         * @return this builder
         */
        public Builder addExecutor(Actor executor) {
            executors.add(Objects.requireNonNull(executor, "executor"));
            return this;
        }

        /**
         * Sets who pays for activities and projects; replaces what was there.
         *
         * @param financers the new values, in order
         * @return this builder
         */
        public Builder financers(List<Actor> financers) {
            List<Actor> copy = List.copyOf(Objects.requireNonNull(financers, "financers"));
            this.financers.clear();
            this.financers.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #financers(List)}.
         *
         * @param financer the further value
         * @return this builder
         */
        public Builder addFinancer(Actor financer) {
            financers.add(Objects.requireNonNull(financer, "financer"));
            return this;
        }

        /**
         * Sets the ids by which other systems know it; replaces what was there.
         *
         * @param externalIds the new values
         * @return this builder
         */
        public Builder externalIds(Set<ExternalId> externalIds) {
            List<ExternalId> copy = List.copyOf(Objects.requireNonNull(externalIds, "externalIds"));
            this.externalIds.clear();
            this.externalIds.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #externalIds(Set)}.
         *
         * @param externalId the further value
         * @return this builder
         */
        public Builder addExternalId(ExternalId externalId) {
            externalIds.add(Objects.requireNonNull(externalId, "externalId"));
            return this;
        }

        /**
         * Sets what has no field of its own; replaces what was there.
         *
         * @param notes the new values, in order
         * @return this builder
         */
        public Builder notes(List<Note> notes) {
            List<Note> copy = List.copyOf(Objects.requireNonNull(notes, "notes"));
            this.notes.clear();
            this.notes.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #notes(List)}.
         *
         * @param note the further value
         * @return this builder
         */
        public Builder addNote(Note note) {
            notes.add(Objects.requireNonNull(note, "note"));
            return this;
        }

        /**
         * Checks everything and makes the relation.
         *
         * @return the relation
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Relation build() {
            Violations violations = new Violations();
            violations.require("id", id, "give the id of the relation");
            new RelationRules(violations, parties, kinds, events, agreements, roleAssignments).check();
            violations.throwIfAny("relation", id);
            return new Relation(new Fields(
                    Objects.requireNonNull(id),
                    List.copyOf(names),
                    List.copyOf(parties),
                    List.copyOf(kinds),
                    List.copyOf(events),
                    List.copyOf(agreements),
                    List.copyOf(roleAssignments),
                    ImmutableSortedSet.copyOf(themes),
                    origin,
                    purpose,
                    List.copyOf(executors),
                    List.copyOf(financers),
                    ImmutableSortedSet.copyOf(externalIds),
                    List.copyOf(notes)));
        }
    }
}
