package org.towntwinning.municipality;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.time.DateSpan;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A municipality, or another place that can be twinned. Its names, identifiers and countries hold for a time; what it
 * is called or where it belongs on a day is derived.
 *
 * <p>Nothing here is a key but the id: homonyms are real on both sides of a relation.
 */
public final class Municipality implements RegisterRecord {

    private final Fields fields;

    private Municipality(Fields fields) {
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
    public MunicipalityId id() {
        return fields.id;
    }

    /**
     * The kind of authority or place.
     *
     * @return the kind; a municipality where nothing else is stated
     */
    public AuthorityKind kind() {
        return fields.kind;
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
     * The official identifiers.
     *
     * @return in the order given, possibly empty
     */
    public List<Identifier> identifiers() {
        return fields.identifiers;
    }

    /**
     * The countries it belongs or belonged to.
     *
     * @return in the order given, possibly empty
     */
    public List<CountryPeriod> countries() {
        return fields.countries;
    }

    /**
     * The postal address of its administration.
     *
     * @return the address, or empty if not stated
     */
    public Optional<PostalAddress> postalAddress() {
        return Optional.ofNullable(fields.postalAddress);
    }

    /**
     * When the place exists as such.
     *
     * @return {@link DateSpan#always()} where nothing is stated
     */
    public DateSpan existence() {
        return fields.existence;
    }

    /**
     * The places that came after it.
     *
     * @return in the order given, possibly empty
     */
    public List<Succession> successions() {
        return fields.successions;
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
     * The country that the place belongs to on a day.
     *
     * @param asOf the day
     * @return the country that is certain, else one that is possible, else empty
     */
    public Optional<CountryCode> country(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return fields.countries.stream()
                .filter(period -> period.validity().covers(asOf).isPossible())
                .max(Comparator.comparing(period -> period.validity().covers(asOf)))
                .map(CountryPeriod::country);
    }

    /**
     * Whether the place has a name that begins with given letters, however they are accented or capitalised.
     *
     * @param foldedPrefix the letters, folded by {@link NameFolding#fold(String)}
     * @return true iff one of its names, of any time, begins so
     */
    public boolean hasNameBeginning(String foldedPrefix) {
        Objects.requireNonNull(foldedPrefix, "foldedPrefix");
        return fields.names.stream()
                .anyMatch(name -> NameFolding.fold(name.text()).startsWith(foldedPrefix));
    }

    @Override
    public List<Reference> references() {
        return new References()
                .addEach(
                        "successions",
                        fields.successions,
                        (references, succession) -> references.add("successor", succession.successor()))
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
        builder.kind = fields.kind;
        builder.names.addAll(fields.names);
        builder.identifiers.addAll(fields.identifiers);
        builder.countries.addAll(fields.countries);
        builder.postalAddress = fields.postalAddress;
        builder.existence = fields.existence;
        builder.successions.addAll(fields.successions);
        builder.externalIds.addAll(fields.externalIds);
        builder.notes.addAll(fields.notes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Municipality that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Municipality")
                .add("id", fields.id)
                .add("kind", fields.kind)
                .add("names", fields.names)
                .add("identifiers", fields.identifiers)
                .add("countries", fields.countries)
                .add("postalAddress", fields.postalAddress)
                .add("existence", fields.existence)
                .add("successions", fields.successions)
                .add("externalIds", fields.externalIds)
                .add("notes", fields.notes)
                .toString();
    }

    private record Fields(
            MunicipalityId id,
            AuthorityKind kind,
            List<Name> names,
            List<Identifier> identifiers,
            List<CountryPeriod> countries,
            @Nullable PostalAddress postalAddress,
            DateSpan existence,
            List<Succession> successions,
            Set<ExternalId> externalIds,
            List<Note> notes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable MunicipalityId id;
        private AuthorityKind kind = AuthorityKind.MUNICIPALITY;
        private final List<Name> names = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<CountryPeriod> countries = new ArrayList<>();
        private @Nullable PostalAddress postalAddress;
        private DateSpan existence = DateSpan.always();
        private final List<Succession> successions = new ArrayList<>();
        private final Set<ExternalId> externalIds = new TreeSet<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the new value; required
         * @return this builder
         */
        public Builder id(MunicipalityId id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Sets the kind of authority or place.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(AuthorityKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
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
         * Sets the official identifiers; replaces what was there.
         *
         * @param identifiers the new values, in order
         * @return this builder
         */
        public Builder identifiers(List<Identifier> identifiers) {
            List<Identifier> copy = List.copyOf(Objects.requireNonNull(identifiers, "identifiers"));
            this.identifiers.clear();
            this.identifiers.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #identifiers(List)}.
         *
         * @param identifier the further value
         * @return this builder
         */
        public Builder addIdentifier(Identifier identifier) {
            identifiers.add(Objects.requireNonNull(identifier, "identifier"));
            return this;
        }

        /**
         * Sets the countries it belongs or belonged to; replaces what was there.
         *
         * @param countries the new values, in order
         * @return this builder
         */
        public Builder countries(List<CountryPeriod> countries) {
            List<CountryPeriod> copy = List.copyOf(Objects.requireNonNull(countries, "countries"));
            this.countries.clear();
            this.countries.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #countries(List)}.
         *
         * @param country the further value
         * @return this builder
         */
        public Builder addCountry(CountryPeriod country) {
            countries.add(Objects.requireNonNull(country, "country"));
            return this;
        }

        /**
         * Sets the postal address of its administration.
         *
         * @param postalAddress the new value; null for not stated
         * @return this builder
         */
        public Builder postalAddress(@Nullable PostalAddress postalAddress) {
            this.postalAddress = postalAddress;
            return this;
        }

        /**
         * Sets when the place exists as such.
         *
         * @param existence the new value
         * @return this builder
         */
        public Builder existence(DateSpan existence) {
            this.existence = Objects.requireNonNull(existence, "existence");
            return this;
        }

        /**
         * Sets the places that came after it; replaces what was there.
         *
         * @param successions the new values, in order
         * @return this builder
         */
        public Builder successions(List<Succession> successions) {
            List<Succession> copy = List.copyOf(Objects.requireNonNull(successions, "successions"));
            this.successions.clear();
            this.successions.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #successions(List)}.
         *
         * @param succession the further value
         * @return this builder
         */
        public Builder addSuccession(Succession succession) {
            successions.add(Objects.requireNonNull(succession, "succession"));
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
         * Checks everything and makes the municipality.
         *
         * @return the municipality
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Municipality build() {
            Violations violations = new Violations();
            violations.require("id", id, "give the id of the municipality");
            violations.check(
                    "names",
                    !names.isEmpty(),
                    "municipality.no-name",
                    () -> "a municipality needs at least one name: add it, in language und if that is not known");
            for (int i = 0; i < successions.size(); i++) {
                boolean self = successions.get(i).successor().equals(id);
                violations.check(
                        "successions[" + i + "].successor",
                        !self,
                        "municipality.own-successor",
                        () -> id + " cannot succeed itself: leave it out, or name the place that came after");
            }
            checkCountries(violations);
            violations.throwIfAny("municipality", id);
            return new Municipality(new Fields(
                    Objects.requireNonNull(id),
                    kind,
                    List.copyOf(names),
                    List.copyOf(identifiers),
                    List.copyOf(countries),
                    postalAddress,
                    existence,
                    List.copyOf(successions),
                    ImmutableSortedSet.copyOf(externalIds),
                    List.copyOf(notes)));
        }

        /** A place is in one country at a time; validities that only possibly overlap are left alone. */
        private void checkCountries(Violations violations) {
            for (int i = 1; i < countries.size(); i++) {
                CountryPeriod later = countries.get(i);
                for (CountryPeriod earlier : countries.subList(0, i)) {
                    boolean both = later.validity().overlaps(earlier.validity()).isDefinite();
                    violations.check(
                            "countries[" + i + "]",
                            !both,
                            "municipality.two-countries",
                            () -> "the place cannot be in " + earlier.country() + " (" + earlier.validity()
                                    + ") and in " + later.country() + " (" + later.validity()
                                    + ") at once: give each its validity");
                }
            }
        }
    }
}
