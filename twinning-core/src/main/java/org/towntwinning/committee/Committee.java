package org.towntwinning.committee;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.RecordedOrder;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violations;
import org.towntwinning.validation.internal.Description;

/**
 * A committee, foundation or association on one side of one or more relations. It has a life of its own: it can end
 * while the relation goes on, and the other way round.
 */
public final class Committee implements RegisterRecord {

    private final Fields fields;

    private Committee(Fields fields) {
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
    public CommitteeId id() {
        return fields.id;
    }

    /**
     * The names, in order of preference.
     *
     * @return possibly empty: the letter knows one committee only by its town
     */
    public List<Name> names() {
        return fields.names;
    }

    /**
     * Where it has its seat, which is the side it belongs to.
     *
     * @return a municipality
     */
    public MunicipalityId seat() {
        return fields.seat;
    }

    /**
     * As what kind of body it acts.
     *
     * @return committee, foundation or association; a committee where nothing else is stated
     */
    public Body body() {
        return fields.body;
    }

    /**
     * The legal form.
     *
     * @return the form, or empty if not stated
     */
    public Optional<LegalForm> legalForm() {
        return Optional.ofNullable(fields.legalForm);
    }

    /**
     * The number in a public register.
     *
     * @return for example of scheme {@code kvk}, or empty if not stated
     */
    public Optional<Identifier> registration() {
        return Optional.ofNullable(fields.registration);
    }

    /**
     * When it was founded.
     *
     * @return at the precision of the source; unknown where not stated
     */
    public PartialDate founded() {
        return fields.founded;
    }

    /**
     * That it has told somebody that it wants to end.
     *
     * @return the notice, or empty
     */
    public Optional<DissolutionNotice> dissolutionNotice() {
        return Optional.ofNullable(fields.dissolutionNotice);
    }

    /**
     * When it was dissolved.
     *
     * @return the day from which it exists no longer, or empty if it was not
     */
    public Optional<PartialDate> dissolved() {
        return Optional.ofNullable(fields.dissolved);
    }

    /**
     * The relations that it serves.
     *
     * @return in the order given, possibly empty
     */
    public List<Service> services() {
        return fields.services;
    }

    /**
     * What it does.
     *
     * @return in the order given, possibly empty
     */
    public List<CommitteeTask> tasks() {
        return fields.tasks;
    }

    /**
     * Its annual reports.
     *
     * @return in the order given, possibly empty
     */
    public List<AnnualReport> annualReports() {
        return fields.annualReports;
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
     * @return the name, or empty if none is known
     */
    public Optional<String> name(LanguageTag language, LocalDate asOf) {
        return Name.choose(fields.names, language, asOf).map(Name::text);
    }

    /**
     * The state on a day.
     *
     * @param day the day
     * @return the states that are possible on that day; none before it was founded
     */
    public AsOf<CommitteeState> stateOn(LocalDate day) {
        List<AsOf.Change<CommitteeState>> changes = new ArrayList<>();
        changes.add(new AsOf.Change<>(CommitteeState.ACTIVE, fields.founded));
        dissolutionNotice()
                .ifPresent(
                        notice -> changes.add(new AsOf.Change<>(CommitteeState.DISSOLUTION_NOTIFIED, notice.date())));
        dissolved().ifPresent(date -> changes.add(new AsOf.Change<>(CommitteeState.DISSOLVED, date)));
        return AsOf.on(day, null, changes);
    }

    /**
     * Whether the committee exists on a day, wanting to end or not.
     *
     * @param day the day
     * @return as certain as its {@linkplain #stateOn(LocalDate) state} is
     */
    public Certainty liveOn(LocalDate day) {
        AsOf<CommitteeState> state = stateOn(day);
        boolean possiblyNot = state.possiblyNone() || state.possible().contains(CommitteeState.DISSOLVED);
        boolean possibly = state.possible().stream().anyMatch(possible -> possible != CommitteeState.DISSOLVED);
        return possibly && possiblyNot ? Certainty.POSSIBLE : Certainty.of(possibly);
    }

    /**
     * Whether the committee serves a relation on a day.
     *
     * @param relation the relation
     * @param day the day
     * @return as certain as the periods of its services are
     */
    public Certainty servesOn(RelationId relation, LocalDate day) {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(day, "day");
        return fields.services.stream()
                .filter(service -> service.relation().equals(relation))
                .map(service -> service.period().covers(day))
                .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }

    /**
     * Whether the committee ever served a relation.
     *
     * @param relation the relation
     * @return true iff one of its services names it
     */
    public boolean serves(RelationId relation) {
        Objects.requireNonNull(relation, "relation");
        return fields.services.stream().anyMatch(service -> service.relation().equals(relation));
    }

    @Override
    public List<Reference> references() {
        References references = new References().add("seat", fields.seat);
        dissolutionNotice().ifPresent(notice -> notice.addTo(references.at("dissolutionNotice")));
        return references
                .addEach("services", fields.services, (inner, service) -> inner.add("relation", service.relation()))
                .addEach("tasks", fields.tasks, (inner, task) -> task.addTo(inner))
                .addEach("annualReports", fields.annualReports, (inner, report) -> report.addTo(inner))
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
        builder.seat = fields.seat;
        builder.body = fields.body;
        builder.legalForm = fields.legalForm;
        builder.registration = fields.registration;
        builder.founded = fields.founded;
        builder.dissolutionNotice = fields.dissolutionNotice;
        builder.dissolved = fields.dissolved;
        builder.services.addAll(fields.services);
        builder.tasks.addAll(fields.tasks);
        builder.annualReports.addAll(fields.annualReports);
        builder.externalIds.addAll(fields.externalIds);
        builder.notes.addAll(fields.notes);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Committee that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** What is stated, for people. */
    @Override
    public String toString() {
        return Description.of("Committee")
                .add("id", fields.id)
                .add("names", fields.names)
                .add("seat", fields.seat)
                .add("body", fields.body)
                .add("legalForm", fields.legalForm)
                .add("registration", fields.registration)
                .add("founded", fields.founded)
                .add("dissolutionNotice", fields.dissolutionNotice)
                .add("dissolved", fields.dissolved)
                .add("services", fields.services)
                .add("tasks", fields.tasks)
                .add("annualReports", fields.annualReports)
                .add("externalIds", fields.externalIds)
                .add("notes", fields.notes)
                .toString();
    }

    private record Fields(
            CommitteeId id,
            List<Name> names,
            MunicipalityId seat,
            Body body,
            @Nullable LegalForm legalForm,
            @Nullable Identifier registration,
            PartialDate founded,
            @Nullable DissolutionNotice dissolutionNotice,
            @Nullable PartialDate dissolved,
            List<Service> services,
            List<CommitteeTask> tasks,
            List<AnnualReport> annualReports,
            Set<ExternalId> externalIds,
            List<Note> notes) {}

    /** Collects the properties. Not thread-safe. */
    public static final class Builder {

        private @Nullable CommitteeId id;
        private final List<Name> names = new ArrayList<>();
        private @Nullable MunicipalityId seat;
        private Body body = Body.COMMITTEE;
        private @Nullable LegalForm legalForm;
        private @Nullable Identifier registration;
        private PartialDate founded = PartialDate.unknown();
        private @Nullable DissolutionNotice dissolutionNotice;
        private @Nullable PartialDate dissolved;
        private final List<Service> services = new ArrayList<>();
        private final List<CommitteeTask> tasks = new ArrayList<>();
        private final List<AnnualReport> annualReports = new ArrayList<>();
        private final Set<ExternalId> externalIds = new TreeSet<>();
        private final List<Note> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the new value; required
         * @return this builder
         */
        public Builder id(CommitteeId id) {
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
         * Sets where it has its seat, which is the side it belongs to.
         *
         * @param seat the new value; required
         * @return this builder
         */
        public Builder seat(MunicipalityId seat) {
            this.seat = Objects.requireNonNull(seat, "seat");
            return this;
        }

        /**
         * Sets as what kind of body it acts.
         *
         * @param body the new value
         * @return this builder
         */
        public Builder body(Body body) {
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /**
         * Sets the legal form.
         *
         * @param legalForm the new value; null for not stated
         * @return this builder
         */
        public Builder legalForm(@Nullable LegalForm legalForm) {
            this.legalForm = legalForm;
            return this;
        }

        /**
         * Sets the number in a public register.
         *
         * @param registration the new value; null for not stated
         * @return this builder
         */
        public Builder registration(@Nullable Identifier registration) {
            this.registration = registration;
            return this;
        }

        /**
         * Sets when it was founded.
         *
         * @param founded the new value
         * @return this builder
         */
        public Builder founded(PartialDate founded) {
            this.founded = Objects.requireNonNull(founded, "founded");
            return this;
        }

        /**
         * Sets that it has told somebody that it wants to end.
         *
         * @param dissolutionNotice the new value; null for not stated
         * @return this builder
         */
        public Builder dissolutionNotice(@Nullable DissolutionNotice dissolutionNotice) {
            this.dissolutionNotice = dissolutionNotice;
            return this;
        }

        /**
         * Sets when it was dissolved.
         *
         * @param dissolved the new value; null for not stated
         * @return this builder
         */
        public Builder dissolved(@Nullable PartialDate dissolved) {
            this.dissolved = dissolved;
            return this;
        }

        /**
         * Sets the relations that it serves; replaces what was there.
         *
         * @param services the new values, in order
         * @return this builder
         */
        public Builder services(List<Service> services) {
            List<Service> copy = List.copyOf(Objects.requireNonNull(services, "services"));
            this.services.clear();
            this.services.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #services(List)}.
         *
         * @param service the further value
         * @return this builder
         */
        public Builder addService(Service service) {
            services.add(Objects.requireNonNull(service, "service"));
            return this;
        }

        /**
         * Sets what it does; replaces what was there.
         *
         * @param tasks the new values, in order
         * @return this builder
         */
        public Builder tasks(List<CommitteeTask> tasks) {
            List<CommitteeTask> copy = List.copyOf(Objects.requireNonNull(tasks, "tasks"));
            this.tasks.clear();
            this.tasks.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #tasks(List)}.
         *
         * @param task the further value
         * @return this builder
         */
        public Builder addTask(CommitteeTask task) {
            tasks.add(Objects.requireNonNull(task, "task"));
            return this;
        }

        /**
         * Sets its annual reports; replaces what was there.
         *
         * @param annualReports the new values, in order
         * @return this builder
         */
        public Builder annualReports(List<AnnualReport> annualReports) {
            List<AnnualReport> copy = List.copyOf(Objects.requireNonNull(annualReports, "annualReports"));
            this.annualReports.clear();
            this.annualReports.addAll(copy);
            return this;
        }

        /**
         * Adds one value to those of {@link #annualReports(List)}.
         *
         * @param annualReport the further value
         * @return this builder
         */
        public Builder addAnnualReport(AnnualReport annualReport) {
            annualReports.add(Objects.requireNonNull(annualReport, "annualReport"));
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
         * Checks everything and makes the committee.
         *
         * @return the committee
         * @throws InvalidDataException with all violations, missing properties among them
         */
        public Committee build() {
            Violations violations = new Violations();
            violations.require("id", id, "give the id of the committee");
            violations.require("seat", seat, "give the id of a municipality");
            violations.check(
                    "body",
                    body.role() == Role.COMMITTEE,
                    "committee.body",
                    () -> body + " is not a committee: give COMMITTEE, FOUNDATION or ASSOCIATION");
            RecordedOrder order = new RecordedOrder(violations).add("founded", founded);
            if (dissolutionNotice != null) {
                order.next("dissolutionNotice.date", dissolutionNotice.date());
            }
            if (dissolved != null) {
                order.next("dissolved", dissolved);
            }
            for (int i = 0; i < tasks.size(); i++) {
                checkServed(
                        violations, "tasks[" + i + "].relation", tasks.get(i).relation());
            }
            violations.throwIfAny("committee", id);
            return new Committee(new Fields(
                    Objects.requireNonNull(id),
                    List.copyOf(names),
                    Objects.requireNonNull(seat),
                    body,
                    legalForm,
                    registration,
                    founded,
                    dissolutionNotice,
                    dissolved,
                    List.copyOf(services),
                    List.copyOf(tasks),
                    List.copyOf(annualReports),
                    ImmutableSortedSet.copyOf(externalIds),
                    List.copyOf(notes)));
        }

        private void checkServed(Violations violations, String path, Optional<RelationId> relation) {
            boolean served = relation.isEmpty()
                    || services.stream().anyMatch(service -> service.relation().equals(relation.get()));
            violations.check(
                    path,
                    served,
                    "committee.not-served",
                    () -> relation.get()
                            + " is not a relation that the committee serves: add it to services, or name one of them");
        }
    }
}
