package org.towntwinning.testkit.providers;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.towntwinning.anniversary.AnchorRule;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.Celebration;
import org.towntwinning.anniversary.DueSpan;
import org.towntwinning.anniversary.JubileeKey;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.anniversary.Schedule;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;
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
import org.towntwinning.report.ReportRules;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Revision;
import org.towntwinning.store.Version;
import org.towntwinning.testkit.AnniversaryArbitraries;
import org.towntwinning.testkit.PartArbitraries;
import org.towntwinning.testkit.Register;
import org.towntwinning.testkit.StoreArbitraries;
import org.towntwinning.testkit.TwinningArbitraries;
import org.towntwinning.testkit.anniversary.AnniversaryCase;
import org.towntwinning.time.DateReading;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.DateWindow;
import org.towntwinning.time.PartialDate;

/**
 * Supplies the arbitraries of the kit to {@code @ForAll} parameters, within containers, too; found by jqwik through the
 * service loader. Enums come from jqwik itself.
 */
public final class TwinningArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<? extends Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            supply(PartialDate.class, TwinningArbitraries::partialDates),
            supply(DateSpan.class, TwinningArbitraries::dateSpans),
            supply(DateWindow.class, TwinningArbitraries::dateWindows),
            supply(DateReading.class, TwinningArbitraries::dateReadings),
            supply(Milestone.class, TwinningArbitraries::milestones),
            supply(MunicipalityId.class, TwinningArbitraries::municipalityIds),
            supply(NetworkId.class, TwinningArbitraries::networkIds),
            supply(RelationId.class, TwinningArbitraries::relationIds),
            supply(CommitteeId.class, TwinningArbitraries::committeeIds),
            supply(InteractionId.class, TwinningArbitraries::interactionIds),
            supply(DocumentId.class, TwinningArbitraries::documentIds),
            supply(RecordId.class, TwinningArbitraries::recordIds),
            supply(LanguageTag.class, TwinningArbitraries::languageTags),
            supply(LocalizedText.class, TwinningArbitraries::localizedTexts),
            supply(Name.class, TwinningArbitraries::names),
            supply(ExternalId.class, TwinningArbitraries::externalIds),
            supply(Citation.class, TwinningArbitraries::citations),
            supply(Note.class, TwinningArbitraries::notes),
            supply(Claim.class, TwinningArbitraries::claims),
            supply(ClaimedDate.class, TwinningArbitraries::claimedDates),
            supply(Basis.class, TwinningArbitraries::bases),
            supply(Municipality.class, TwinningArbitraries::municipalities),
            supply(CityNetwork.class, TwinningArbitraries::cityNetworks),
            supply(CountryCode.class, TwinningArbitraries::countryCodes),
            supply(CountryPeriod.class, TwinningArbitraries::countryPeriods),
            supply(Identifier.class, TwinningArbitraries::identifiers),
            supply(PostalAddress.class, PartArbitraries::postalAddresses),
            supply(Membership.class, PartArbitraries::memberships),
            supply(Succession.class, PartArbitraries::successions),
            supply(Document.class, TwinningArbitraries::documents),
            supply(Actor.class, TwinningArbitraries::actors),
            supply(Actor.Town.class, TwinningArbitraries::towns),
            supply(Actor.TownBody.class, TwinningArbitraries::townBodies),
            supply(Actor.OfficeHolder.class, TwinningArbitraries::officeHolders),
            supply(Actor.CommitteeActor.class, TwinningArbitraries::committeeActors),
            supply(ThirdBody.class, TwinningArbitraries::thirdBodies),
            supply(Office.class, TwinningArbitraries::offices),
            supply(RoleAssignment.class, TwinningArbitraries::roleAssignments),
            supply(Committee.class, TwinningArbitraries::committees),
            supply(CommitteeTask.class, PartArbitraries::committeeTasks),
            supply(Service.class, PartArbitraries::services),
            supply(AnnualReport.class, PartArbitraries::annualReports),
            supply(Submission.class, PartArbitraries::submissions),
            supply(DissolutionNotice.class, PartArbitraries::dissolutionNotices),
            supply(ChangeNote.class, StoreArbitraries::changeNotes),
            supply(Version.class, StoreArbitraries::versions),
            supply(Revision.class, StoreArbitraries::revisions),
            supply(PageRequest.class, StoreArbitraries::pageRequests),
            supply(MunicipalityQuery.class, StoreArbitraries::municipalityQueries),
            supply(NetworkQuery.class, StoreArbitraries::networkQueries),
            supply(RelationQuery.class, StoreArbitraries::relationQueries),
            supply(CommitteeQuery.class, StoreArbitraries::committeeQueries),
            supply(InteractionQuery.class, StoreArbitraries::interactionQueries),
            supply(DocumentQuery.class, StoreArbitraries::documentQueries),
            supply(ReportRules.class, TwinningArbitraries::reportRules),
            supply(Schedule.class, AnniversaryArbitraries::schedules),
            supply(AnchorRule.class, AnniversaryArbitraries::anchorRules),
            supply(AnniversaryRules.class, AnniversaryArbitraries::rules),
            supply(Celebration.class, AnniversaryArbitraries::celebrations),
            supply(Celebration.Link.class, AnniversaryArbitraries::links),
            supply(DueSpan.class, AnniversaryArbitraries::dueSpans),
            supply(JubileeKey.class, AnniversaryArbitraries::jubileeKeys),
            supply(AnniversaryCase.class, AnniversaryArbitraries::cases),
            supply(Relation.class, TwinningArbitraries::relations),
            supply(Interaction.class, TwinningArbitraries::interactions),
            supply(Register.class, TwinningArbitraries::registers),
            supply(Party.class, PartArbitraries::parties),
            supply(KindChange.class, PartArbitraries::kindChanges),
            supply(LifecycleEvent.class, PartArbitraries::lifecycleEvents),
            supply(Proposed.class, PartArbitraries::proposals),
            supply(ExplorationOpened.class, PartArbitraries::explorationsOpened),
            supply(ExplorationClosed.class, PartArbitraries::explorationsClosed),
            supply(Established.class, PartArbitraries::foundings),
            supply(Suspended.class, PartArbitraries::suspensions),
            supply(Continued.class, PartArbitraries::continuations),
            supply(Ended.class, PartArbitraries::ends),
            supply(Reestablished.class, PartArbitraries::reestablishments),
            supply(Transferred.class, PartArbitraries::transfers),
            supply(Anchor.class, PartArbitraries::anchors),
            supply(Resumption.class, PartArbitraries::resumptions),
            supply(Agreement.class, PartArbitraries::agreements),
            supply(AgreementId.class, PartArbitraries::agreementIds),
            supply(FieldOfCooperation.class, PartArbitraries::fieldsOfCooperation),
            supply(Theme.class, PartArbitraries::themes),
            supply(Visit.class, PartArbitraries::visits),
            supply(Correspondence.class, PartArbitraries::correspondences),
            supply(Request.class, PartArbitraries::requests),
            supply(Meeting.class, PartArbitraries::meetings),
            supply(Activity.class, PartArbitraries::activities),
            supply(Intention.class, PartArbitraries::intentions),
            supply(Answer.class, PartArbitraries::answers),
            supply(CouncilNotice.class, PartArbitraries::councilNotices),
            supply(DatedOutcome.class, PartArbitraries::datedOutcomes),
            supply(Resolution.class, PartArbitraries::resolutions),
            supply(Occasion.class, PartArbitraries::occasions),
            supply(JubileeOccasion.class, PartArbitraries::jubileeOccasions),
            supply(Occasion.OfInteraction.class, PartArbitraries::occasionsOfInteractions),
            supply(Occasion.Other.class, PartArbitraries::otherOccasions),
            supply(RegisterRecord.class, TwinningArbitraries::records));

    /** Called by the service loader. */
    public TwinningArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<? extends Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
        return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
    }

    private static <T> Map.Entry<Class<?>, Supplier<? extends Arbitrary<?>>> supply(
            Class<T> type, Supplier<? extends Arbitrary<T>> arbitrary) {
        return Map.entry(type, arbitrary);
    }
}
