package org.towntwinning.municipality;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.time.Certainty;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A network of cities, such as Eurocities or MONT, with its members. A network is not a relation: it has no two sides,
 * and no jubilees of its own.
 */
public final class CityNetwork implements RegisterRecord {

    private final Fields fields;

    private CityNetwork(Fields fields) {
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

    @Override
    public NetworkId id() {
        return fields.id;
    }

    /**
     * The names, in order of preference.
     *
     * @return at least one
     */
    public List<Name> names() {
        return fields.names;
    }

    /**
     * What the network is and what it is for.
     *
     * @return the text, or empty if not stated
     */
    public Optional<LocalizedText> purpose() {
        return Optional.ofNullable(fields.purpose);
    }

    /**
     * The members, with the time of their membership.
     *
     * @return in the order given, possibly empty
     */
    public List<Membership> memberships() {
        return fields.memberships;
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
     * The name to show to a reader, see {@link Name#choose}.
     *
     * @param language the reader's language
     * @param asOf the day on which the name is in use
     * @return the name; its first name if none is in use on that day
     */
    public String name(LanguageTag language, LocalDate asOf) {
        return Name.choose(fields.names, language, asOf)
                .orElse(fields.names.get(0))
                .text();
    }

    /**
     * Whether a place is a member on a day.
     *
     * @param place the place
     * @param asOf the day
     * @return as certain as the periods of its memberships are
     */
    public Certainty hasMember(MunicipalityId place, LocalDate asOf) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asOf, "asOf");
        return fields.memberships.stream()
                .filter(membership -> membership.member().equals(place))
                .map(membership -> membership.period().covers(asOf))
                .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    @Override
    public List<Reference> references() {
        return new References()
                .addEach(
                        "memberships",
                        fields.memberships,
                        (references, membership) -> references.add("member", membership.member()))
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
        builder.purpose = fields.purpose;
        builder.memberships.addAll(fields.memberships);
        builder.externalIds.addAll(fields.externalIds);
        builder.notes.addAll(fields.notes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CityNetwork that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("CityNetwork")
                .add("id", fields.id)
                .add("names", fields.names)
                .add("purpose", fields.purpose)
                .add("memberships", fields.memberships)
                .add("externalIds", fields.externalIds)
                .add("notes", fields.notes)
                .toString();
    }

    private record Fields(
            NetworkId id,
            List<Name> names,
            @Nullable LocalizedText purpose,
            List<Membership> memberships,
            Set<ExternalId> externalIds,
            List<Note> notes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable NetworkId id;
        private final List<Name> names = new ArrayList<>();
        private @Nullable LocalizedText purpose;
        private final List<Membership> memberships = new ArrayList<>();
        private final Set<ExternalId> externalIds = new TreeSet<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the new value; required
         * @return this builder
         */
        public Builder id(NetworkId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the names, in order of preference; replaces what was there.
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
         * Sets what the network is and what it is for.
         *
         * @param purpose the new value; null for not stated
         * @return this builder
         */
        public Builder purpose(@Nullable LocalizedText purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Sets the members, with the time of their membership; replaces what was there.
         *
         * @param memberships the new values, in order
         * @return this builder
         */
        public Builder memberships(List<Membership> memberships) {
            List<Membership> copy = List.copyOf(Objects.requireNonNull(memberships, "memberships"));
            this.memberships.clear();
            this.memberships.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #memberships(List)}.
         *
         * @param membership the further value
         * @return this builder
         */
        public Builder addMembership(Membership membership) {
            memberships.add(Objects.requireNonNull(membership, "membership"));
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
         * Checks everything and makes the city network.
         *
         * @return the city network
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public CityNetwork build() {
            Violations violations = new Violations();
            violations.require("id", id, "give the id of the network");
            violations.check(
                    "names",
                    !names.isEmpty(),
                    "network.no-name",
                    () -> "a network needs at least one name: add it, in language und if that is not known");
            violations.throwIfAny("network", id);
            return new CityNetwork(new Fields(
                    Objects.requireNonNull(id),
                    List.copyOf(names),
                    purpose,
                    List.copyOf(memberships),
                    ImmutableSortedSet.copyOf(externalIds),
                    List.copyOf(notes)));
        }
    }
}
