package org.towntwinning.testkit;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.register.Basis;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.report.ReportRules;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.time.DateReading;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.TextKind;

/**
 * Where the arbitraries of the kit are found. {@link #relations()}, {@link #interactions()} and {@link #registers()}
 * are the ones to begin with; those of what records are made of are in {@link PartArbitraries}, those of what stores
 * are asked in {@link StoreArbitraries}, those of the calculus of jubilees in {@link AnniversaryArbitraries}.
 *
 * <p>Arbitraries are immutable: a setting gives a narrower copy. Where it says that something is <em>early</em>, it is
 * an edge case of jqwik, which mixes them into the first tries. What a record of these refers to need not exist; in
 * {@link #registers()} it does.
 */
public final class TwinningArbitraries {

    private static final RecordIds POOL = RecordIds.FEW;
    private static final SourceArbitraries SOURCES = new SourceArbitraries(POOL);
    private static final ActorArbitraries ACTORS = new ActorArbitraries(POOL);

    private TwinningArbitraries() {}

    /**
     * Days from 0001-01-01 to 9999-12-31: mostly of the years in which towns are twinned, a tenth each of 29 February,
     * last and first days of months; leap-year rules, the year 836 and both ends of the calendar early.
     *
     * @return an arbitrary of days, to be narrowed
     */
    public static DayArbitrary days() {
        return DateArbitraries.days();
    }

    /**
     * Partial dates of every form: two of five are days, the same share are blocks of all named lengths and spans of 2
     * to 42 months, a tenth is one-sided, some are unknown; a quarter bears a qualifier.
     *
     * @return an arbitrary of partial dates, to be narrowed
     */
    public static PartialDateArbitrary partialDates() {
        return DateArbitraries.partialDates();
    }

    /**
     * Partial dates that can anchor a jubilee: days and blocks, with qualifiers on a quarter.
     *
     * @return an arbitrary of bounded dates, to be narrowed
     */
    public static PartialDateArbitrary boundedDates() {
        return DateArbitraries.boundedDates();
    }

    /**
     * Spans with ends of every form, open and unknown ones among them.
     *
     * @return an arbitrary of spans, to be narrowed
     */
    public static DateSpanArbitrary dateSpans() {
        return DateArbitraries.dateSpans();
    }

    /**
     * Windows that something is asked about: between any two days, whole years, single days, empty ones, and the whole
     * calendar.
     *
     * @return an arbitrary of windows
     */
    public static Arbitrary<DateWindow> dateWindows() {
        return DateArbitraries.dateWindows();
    }

    /**
     * How a source is to be read that writes {@code 2000} or {@code 9999-12-31} where it has no date: each of seven
     * such texts declared to mean one thing, or nothing.
     *
     * @return an arbitrary of readings
     */
    public static Arbitrary<DateReading> dateReadings() {
        return DateArbitraries.dateReadings();
    }

    /**
     * Milestones: mostly whole years from 1 to 100, the rest any number of months to 200 years; 25, 75 and 12.5 years,
     * one month and the longest early.
     *
     * @return an arbitrary of milestones
     */
    public static Arbitrary<Milestone> milestones() {
        return DateArbitraries.milestones();
    }

    /**
     * Ids of municipalities: mostly those of the kit, {@code town:1} and so on, which generated records bear and refer
     * to; the longest and one with every punctuation mark early.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<MunicipalityId> municipalityIds() {
        return RecordIds.withOthers(POOL.anyMunicipality(), MunicipalityId::of);
    }

    /**
     * Ids of networks: mostly those of the kit, {@code network:1} and so on, which generated records bear and refer to;
     * the longest and one with every punctuation mark early.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<NetworkId> networkIds() {
        return RecordIds.withOthers(POOL.anyNetwork(), NetworkId::of);
    }

    /**
     * Ids of relations: mostly those of the kit, {@code relation:1} and so on, which generated records bear and refer
     * to; the longest and one with every punctuation mark early.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<RelationId> relationIds() {
        return RecordIds.withOthers(POOL.anyRelation(), RelationId::of);
    }

    /**
     * Ids of committees: mostly those of the kit, {@code committee:1} and so on, which generated records bear and refer
     * to; the longest and one with every punctuation mark early.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<CommitteeId> committeeIds() {
        return RecordIds.withOthers(POOL.anyCommittee(), CommitteeId::of);
    }

    /**
     * Ids of interactions: mostly those of the kit, {@code request:1} and {@code contact:1} and so on, which generated
     * records bear and refer to; the longest and one with every punctuation mark early.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<InteractionId> interactionIds() {
        return RecordIds.withOthers(POOL.anyInteraction(), InteractionId::of);
    }

    /**
     * Ids of documents: mostly those of the kit, {@code document:1} and so on, which generated records bear and refer
     * to; the longest and one with every punctuation mark early.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<DocumentId> documentIds() {
        return RecordIds.withOthers(POOL.anyDocument(), DocumentId::of);
    }

    /**
     * Ids of records of any kind, those of the kit.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<RecordId> recordIds() {
        return POOL.any();
    }

    /**
     * Languages, with regions and scripts, and {@code und}.
     *
     * @return an arbitrary of languages
     */
    public static Arbitrary<LanguageTag> languageTags() {
        return TextArbitraries.languages();
    }

    /**
     * Texts as records hold them, normalised already, in many scripts, some from right to left, some with marks that
     * other formats give a meaning to; the shortest, one with a combining mark and the longest early.
     *
     * @param kind what the text is for
     * @return an arbitrary of texts
     */
    public static Arbitrary<String> texts(TextKind kind) {
        return TextArbitraries.texts(kind);
    }

    /**
     * Texts in one to three languages and many scripts, some from right to left, some with marks that other formats
     * give a meaning to; one in each language early.
     *
     * @return an arbitrary of texts
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return TextArbitraries.localizedTexts();
    }

    /**
     * Names of places, many of them homonyms; four of five in use always; the shortest and the longest early.
     *
     * @return an arbitrary of names
     */
    public static Arbitrary<Name> names() {
        return TextArbitraries.name();
    }

    /**
     * Ids of other systems: case numbers, addresses on the web, and what is easily lost on the way through a database.
     *
     * @return an arbitrary of external ids
     */
    public static Arbitrary<ExternalId> externalIds() {
        return SOURCES.externalIds();
    }

    /**
     * Citations of the documents of the kit; half of them with a place, a third with the words of the source.
     *
     * @return an arbitrary of citations
     */
    public static Arbitrary<Citation> citations() {
        return SOURCES.citations();
    }

    /**
     * Notes of several topics, a third of them with citations.
     *
     * @return an arbitrary of notes
     */
    public static Arbitrary<Note> notes() {
        return SOURCES.notes();
    }

    /**
     * Dates that sources claim, a third of them with citations.
     *
     * @return an arbitrary of claims
     */
    public static Arbitrary<Claim> claims() {
        return SOURCES.claims(partialDates());
    }

    /**
     * Dates with their claims: three of four with one, the others with up to four that agree or contest, the preferred
     * one in any place; 1974 against 1975 early.
     *
     * @return an arbitrary of claimed dates
     */
    public static Arbitrary<ClaimedDate> claimedDates() {
        return SOURCES.claimedDates(partialDates());
    }

    /**
     * How far dates are to be trusted: contested or not, with each qualifier.
     *
     * @return an arbitrary of all eight
     */
    public static Arbitrary<Basis> bases() {
        return SourceArbitraries.bases();
    }

    /**
     * Municipalities and other places, see {@link MunicipalityArbitrary}.
     *
     * @return an arbitrary of municipalities, to be narrowed
     */
    public static MunicipalityArbitrary municipalities() {
        return new MunicipalityArbitrary(POOL);
    }

    /**
     * Networks of cities, see {@link CityNetworkArbitrary}.
     *
     * @return an arbitrary of networks, to be narrowed
     */
    public static CityNetworkArbitrary cityNetworks() {
        return new CityNetworkArbitrary(POOL);
    }

    /**
     * Countries with twinned towns, two of them withdrawn, one with a code that users assign.
     *
     * @return an arbitrary of countries
     */
    public static Arbitrary<CountryCode> countryCodes() {
        return PlaceArbitraries.countryCodes();
    }

    /**
     * Countries that a place belongs to, four of five for ever.
     *
     * @return an arbitrary of periods
     */
    public static Arbitrary<CountryPeriod> countryPeriods() {
        return PlaceArbitraries.countryPeriods();
    }

    /**
     * Official identifiers: of schemes that are checked, with leading zeros and letters, and of others that are kept.
     *
     * @return an arbitrary of identifiers
     */
    public static Arbitrary<Identifier> identifiers() {
        return PlaceArbitraries.identifiers();
    }

    /**
     * Documents, see {@link DocumentArbitrary}.
     *
     * @return an arbitrary of documents, to be narrowed
     */
    public static DocumentArbitrary documents() {
        return new DocumentArbitrary(POOL);
    }

    /**
     * Who acts: towns, their bodies and offices, committees, third bodies.
     *
     * @return an arbitrary of actors
     */
    public static Arbitrary<Actor> actors() {
        return ACTORS.actors();
    }

    /**
     * Towns that act as a whole.
     *
     * @return an arbitrary of towns
     */
    public static Arbitrary<Actor.Town> towns() {
        return ACTORS.towns();
    }

    /**
     * Bodies of towns.
     *
     * @return an arbitrary of bodies
     */
    public static Arbitrary<Actor.TownBody> townBodies() {
        return ACTORS.townBodies();
    }

    /**
     * Holders of offices in towns, by office, not by name.
     *
     * @return an arbitrary of office holders
     */
    public static Arbitrary<Actor.OfficeHolder> officeHolders() {
        return ACTORS.officeHolders();
    }

    /**
     * Committees that act.
     *
     * @return an arbitrary of committees as actors
     */
    public static Arbitrary<Actor.CommitteeActor> committeeActors() {
        return ACTORS.committees();
    }

    /**
     * Third bodies of every kind, half of them with a country.
     *
     * @return an arbitrary of third bodies
     */
    public static Arbitrary<ThirdBody> thirdBodies() {
        return ActorArbitraries.thirdBodies();
    }

    /**
     * The known offices, and one that is not.
     *
     * @return an arbitrary of offices
     */
    public static Arbitrary<Office> offices() {
        return ActorArbitraries.offices();
    }

    /**
     * Roles for a time: three of five held by somebody of that role, one of eight vacant, of the others the holder is
     * not known.
     *
     * @return an arbitrary of assignments
     */
    public static Arbitrary<RoleAssignment> roleAssignments() {
        return new RoleArbitraries(POOL).roleAssignments(POOL.anyMunicipality());
    }

    /**
     * Committees, see {@link CommitteeArbitrary}.
     *
     * @return an arbitrary of committees, to be narrowed
     */
    public static CommitteeArbitrary committees() {
        return new CommitteeArbitrary(POOL);
    }

    /**
     * Norms of an embedder: the standard ones, some of them changed, some kinds of attention silenced; all at their
     * least and at their most early.
     *
     * @return an arbitrary of norms
     */
    public static Arbitrary<ReportRules> reportRules() {
        return ReportArbitraries.reportRules();
    }

    /**
     * Relations with everything that a relation may have, between two to six of nine towns: foundings with anchors of
     * all kinds, one in three contested, proposals and explorations before them, suspensions of the whole and of roles,
     * ends, re-establishments; half of a relation's dates lie close together, so that their bounds touch.
     *
     * @return an arbitrary of relations, to be narrowed
     */
    public static RelationArbitrary relations() {
        return RelationArbitrary.of(POOL);
    }

    /**
     * Interactions of all six kinds, equally often, with everything that they may have; early a visit for a jubilee two
     * years late, one over New Year and one of which nobody says whether it took place, a request that repeats another,
     * an intention for a vague time, a meeting of no relation, longest texts and those from right to left.
     *
     * @return an arbitrary of interactions, to be narrowed
     */
    public static InteractionArbitrary interactions() {
        return InteractionArbitrary.of(POOL);
    }

    /**
     * Records of all six kinds, equally often.
     *
     * @return an arbitrary of records
     */
    public static Arbitrary<RegisterRecord> records() {
        return EarlyCases.none(Arbitraries.oneOf(
                municipalities().map(RegisterRecord.class::cast),
                cityNetworks().map(RegisterRecord.class::cast),
                relations().map(RegisterRecord.class::cast),
                committees().map(RegisterRecord.class::cast),
                interactions().map(RegisterRecord.class::cast),
                documents().map(RegisterRecord.class::cast)));
    }

    /**
     * Consistent registers of up to four relations, with about ten other records for each: places, networks, documents,
     * committees, interactions. Early the empty one, two towns of one name, a relation that still names a town which
     * has a successor that has a successor, a relation re-established, a relation without its committee and the other
     * way round, requests that repeat each other, a jubilee celebrated late.
     *
     * @return an arbitrary of registers, to be resized
     */
    public static RegisterArbitrary registers() {
        return RegisterArbitrary.small();
    }

    /**
     * The days that a date may stand for, its first and last day often.
     *
     * @param date the date
     * @return an arbitrary of days within the bounds of the date
     */
    public static Arbitrary<LocalDate> completionsOf(PartialDate date) {
        return Completions.of(Objects.requireNonNull(date, "date"));
    }

    /**
     * The relations that a relation may turn out to be once more is known: every event and resumption, and every change
     * of kind, on one day within its bounds, in an order that the recorded one admits. Of a founding the preferred
     * claim of its anchor is dated anew, of an end the date that counts; other claims, parties, agreements and roles
     * stay.
     *
     * @param relation the relation
     * @return an arbitrary of its completions, the outermost days often
     */
    public static Arbitrary<Relation> completionsOf(Relation relation) {
        return Completions.of(Objects.requireNonNull(relation, "relation"));
    }
}
