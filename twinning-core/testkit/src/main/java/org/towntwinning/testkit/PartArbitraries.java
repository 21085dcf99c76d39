package org.towntwinning.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Theme;
import org.towntwinning.relation.Transferred;

/**
 * What places, relations, interactions and committees are made of. An event or an agreement makes sense in its relation
 * only, so most parts are taken from whole records: they come in the shares that those have. Arbitraries are immutable.
 */
public final class PartArbitraries {

    private static final int MOST = 99;
    private static final PlaceArbitraries PLACES = new PlaceArbitraries(RecordIds.FEW);
    private static final CommitteeArbitraries COMMITTEES = new CommitteeArbitraries(RecordIds.FEW);
    private static final Arbitrary<Relation> RELATIONS = TwinningArbitraries.relations();
    private static final Arbitrary<Interaction> INTERACTIONS = TwinningArbitraries.interactions();

    private PartArbitraries() {}

    /**
     * Parties as relations have them: one town or several, joining and leaving.
     *
     * @return an arbitrary of parties
     */
    public static Arbitrary<Party> parties() {
        return some(RELATIONS, relation -> relation.parties().stream());
    }

    /**
     * Kinds of a relation, with and without the date from which they hold.
     *
     * @return an arbitrary of kinds with dates
     */
    public static Arbitrary<KindChange> kindChanges() {
        return some(RELATIONS, relation -> relation.kinds().stream());
    }

    /**
     * Events of every type, as often as relations have them.
     *
     * @return an arbitrary of events
     */
    public static Arbitrary<LifecycleEvent> lifecycleEvents() {
        return some(RELATIONS, relation -> relation.events().stream());
    }

    /**
     * Proposals of a relation.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Proposed> proposals() {
        return events(Proposed.class);
    }

    /**
     * Openings of an exploration.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<ExplorationOpened> explorationsOpened() {
        return events(ExplorationOpened.class);
    }

    /**
     * Ends of an exploration, with every outcome.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<ExplorationClosed> explorationsClosed() {
        return events(ExplorationClosed.class);
    }

    /**
     * Foundings with one anchor or several, one in three contested.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Established> foundings() {
        return events(Established.class);
    }

    /**
     * Suspensions of the whole or of roles, lasting and resumed.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Suspended> suspensions() {
        return events(Suspended.class);
    }

    /**
     * Decisions to continue.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Continued> continuations() {
        return events(Continued.class);
    }

    /**
     * Ends of the whole or of roles, decided, notified and effective.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Ended> ends() {
        return events(Ended.class);
    }

    /**
     * Re-establishments after an end.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Reestablished> reestablishments() {
        return events(Reestablished.class);
    }

    /**
     * Transfers from one town to another.
     *
     * @return an arbitrary of such events
     */
    public static Arbitrary<Transferred> transfers() {
        return events(Transferred.class);
    }

    /**
     * Anchors of anniversaries, of all kinds.
     *
     * @return an arbitrary of anchors
     */
    public static Arbitrary<Anchor> anchors() {
        return some(foundings(), founding -> founding.anchors().stream());
    }

    /**
     * Ends of suspensions.
     *
     * @return an arbitrary of resumptions
     */
    public static Arbitrary<Resumption> resumptions() {
        return some(suspensions(), suspension -> suspension.resumed().stream());
    }

    /**
     * Agreements of all kinds, signed and with a term or not.
     *
     * @return an arbitrary of agreements
     */
    public static Arbitrary<Agreement> agreements() {
        return some(RELATIONS, relation -> relation.agreements().stream());
    }

    /**
     * Ids of agreements, unique within a relation only.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<AgreementId> agreementIds() {
        return some(agreements(), agreement -> Stream.of(agreement.id()));
    }

    /**
     * Fields of cooperation, in the words of an agreement and by theme.
     *
     * @return an arbitrary of fields
     */
    public static Arbitrary<FieldOfCooperation> fieldsOfCooperation() {
        return some(agreements(), agreement -> agreement.fields().stream());
    }

    /**
     * Themes that are known, and one that is not.
     *
     * @return an arbitrary of themes
     */
    public static Arbitrary<Theme> themes() {
        return RoleArbitraries.themes();
    }

    /**
     * Visits, with everything that they may have.
     *
     * @return an arbitrary of such interactions
     */
    public static Arbitrary<Visit> visits() {
        return TwinningArbitraries.interactions().kinds(InteractionKind.VISIT).map(Visit.class::cast);
    }

    /**
     * Invitations, letters and notices, with everything that they may have.
     *
     * @return an arbitrary of such interactions
     */
    public static Arbitrary<Correspondence> correspondences() {
        return TwinningArbitraries.interactions()
                .kinds(InteractionKind.CORRESPONDENCE)
                .map(Correspondence.class::cast);
    }

    /**
     * Requests, answered or not, with everything that they may have.
     *
     * @return an arbitrary of such interactions
     */
    public static Arbitrary<Request> requests() {
        return TwinningArbitraries.interactions().kinds(InteractionKind.REQUEST).map(Request.class::cast);
    }

    /**
     * Meetings, with everything that they may have.
     *
     * @return an arbitrary of such interactions
     */
    public static Arbitrary<Meeting> meetings() {
        return TwinningArbitraries.interactions().kinds(InteractionKind.MEETING).map(Meeting.class::cast);
    }

    /**
     * Activities, with everything that they may have.
     *
     * @return an arbitrary of such interactions
     */
    public static Arbitrary<Activity> activities() {
        return TwinningArbitraries.interactions()
                .kinds(InteractionKind.ACTIVITY)
                .map(Activity.class::cast);
    }

    /**
     * Planned and explored steps, with everything that they may have.
     *
     * @return an arbitrary of such interactions
     */
    public static Arbitrary<Intention> intentions() {
        return TwinningArbitraries.interactions()
                .kinds(InteractionKind.INTENTION)
                .map(Intention.class::cast);
    }

    /**
     * Answers to requests.
     *
     * @return an arbitrary of answers
     */
    public static Arbitrary<Answer> answers() {
        return some(requests(), request -> request.answer().stream());
    }

    /**
     * Notices to the council about a visit.
     *
     * @return an arbitrary of notices
     */
    public static Arbitrary<CouncilNotice> councilNotices() {
        return some(visits(), visit -> visit.notices().stream());
    }

    /**
     * What became of a visit, with the date since when that is known.
     *
     * @return an arbitrary of outcomes
     */
    public static Arbitrary<DatedOutcome> datedOutcomes() {
        return some(visits(), visit -> visit.outcomes().stream());
    }

    /**
     * What became of an intention.
     *
     * @return an arbitrary of resolutions
     */
    public static Arbitrary<Resolution> resolutions() {
        return some(intentions(), intention -> intention.resolutions().stream());
    }

    /**
     * Occasions of interactions: jubilees, other interactions and others.
     *
     * @return an arbitrary of occasions
     */
    public static Arbitrary<Occasion> occasions() {
        return some(INTERACTIONS, interaction -> interaction.occasions().stream());
    }

    /**
     * Jubilees that are celebrated.
     *
     * @return an arbitrary of jubilees
     */
    public static Arbitrary<JubileeOccasion> jubileeOccasions() {
        return occasions(JubileeOccasion.class);
    }

    /**
     * Occasions that are other interactions.
     *
     * @return an arbitrary of occasions
     */
    public static Arbitrary<Occasion.OfInteraction> occasionsOfInteractions() {
        return occasions(Occasion.OfInteraction.class);
    }

    /**
     * Occasions in words.
     *
     * @return an arbitrary of occasions
     */
    public static Arbitrary<Occasion.Other> otherOccasions() {
        return occasions(Occasion.Other.class);
    }

    /**
     * Tasks of committees, half of them for one relation.
     *
     * @return an arbitrary of tasks
     */
    public static Arbitrary<CommitteeTask> committeeTasks() {
        return COMMITTEES.tasks();
    }

    /**
     * That a committee serves a relation, for spans of every form.
     *
     * @return an arbitrary of services
     */
    public static Arbitrary<Service> services() {
        return COMMITTEES.services();
    }

    /**
     * Annual reports, four of five of a calendar year, a third of them sent to somebody.
     *
     * @return an arbitrary of annual reports
     */
    public static Arbitrary<AnnualReport> annualReports() {
        return COMMITTEES.annualReports();
    }

    /**
     * To whom annual reports were sent, and when.
     *
     * @return an arbitrary of submissions
     */
    public static Arbitrary<Submission> submissions() {
        return COMMITTEES.submissions();
    }

    /**
     * Notices that a committee ends, two of three with the one that got it.
     *
     * @return an arbitrary of notices
     */
    public static Arbitrary<DissolutionNotice> dissolutionNotices() {
        return COMMITTEES.dissolutionNotices();
    }

    /**
     * Postal addresses of one to three lines, two of three with a postal code.
     *
     * @return an arbitrary of addresses
     */
    public static Arbitrary<PostalAddress> postalAddresses() {
        return PlaceArbitraries.postalAddresses();
    }

    /**
     * Memberships of the towns of the kit, for spans of every form.
     *
     * @return an arbitrary of memberships
     */
    public static Arbitrary<Membership> memberships() {
        return PLACES.memberships();
    }

    /**
     * Successions by the towns of the kit, of every kind, at dates of every form.
     *
     * @return an arbitrary of successions
     */
    public static Arbitrary<Succession> successions() {
        return PLACES.successions();
    }

    private static <E extends LifecycleEvent> Arbitrary<E> events(Class<E> type) {
        return some(RELATIONS, relation -> only(type, relation.events()));
    }

    private static <O extends Occasion> Arbitrary<O> occasions(Class<O> type) {
        return some(INTERACTIONS, interaction -> only(type, interaction.occasions()));
    }

    private static <T> Stream<T> only(Class<T> type, List<? super T> all) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    /** Any of the parts of a record that has one. */
    private static <R, P> Arbitrary<P> some(Arbitrary<R> records, Function<R, Stream<P>> parts) {
        Arbitrary<List<P>> lists =
                records.map(each -> parts.apply(each).toList()).filter(list -> !list.isEmpty());
        return EarlyCases.none(Combinators.combine(lists, Arbitraries.integers().between(0, MOST))
                .as((list, number) -> list.get(number % list.size())));
    }
}
