package org.towntwinning.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Occasion;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.interaction.VisitKind;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.TextKind;

/**
 * The interactions that a property is tried with first: one or more of each kind, hard cases from life and the ends of
 * what there is.
 */
final class InteractionExamples {

    private final MunicipalityId almelo;
    private final MunicipalityId preston;
    private final List<InteractionId> requests;
    private final InteractionId contact;
    private final InteractionId earlierContact;
    private final List<RelationId> relations;

    /**
     * Examples that refer to what the kit names.
     *
     * @param ids at least two municipalities, requests and contacts
     * @param relations the relations that may be concerned, at least one
     */
    InteractionExamples(RecordIds ids, List<RelationId> relations) {
        almelo = ids.municipalities().get(0);
        preston = ids.municipalities().get(1);
        requests = ids.requests();
        contact = ids.contacts().get(0);
        earlierContact = ids.contacts().get(1);
        this.relations = relations;
    }

    /** Those of some kinds that concern so many relations, or more; there is one of each kind that concerns one. */
    List<Interaction> of(List<InteractionKind> kinds, int fewest) {
        return Stream.of(
                        lateJubilee(),
                        overNewYear(),
                        neverRecorded(),
                        receivedOnly(),
                        repeatedRequest(),
                        rightToLeft(),
                        ofNoRelation(),
                        longestTexts(),
                        forAVagueTime(),
                        takenUpAgain())
                .filter(interaction -> kinds.contains(interaction.kind()))
                .filter(interaction -> interaction.relations().size() >= fewest)
                .toList();
    }

    /** The journey for the 75 years of 2023: two years late, still planned when the council is told. */
    Visit lateJubilee() {
        PartialDate letter = PartialDate.parse("2025-06-24");
        return visit().addOccasion(JubileeOccasion.of(relations.get(0), Milestone.ofYears(75)))
                .addTheme(Theme.ARTS_AND_CULTURE)
                .addTheme(Theme.ECONOMY_AND_EMPLOYMENT)
                .addKind(VisitKind.WORKING_VISIT)
                .addKind(VisitKind.OFFICIAL_TRIP)
                .period(DateSpan.parse("2025-06-29/2025-07-01"))
                .addDelegate(Actor.office(almelo, Office.MAYOR))
                .addDelegate(Actor.office(almelo, Office.ALDERMAN))
                .addHost(Actor.town(preston))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, letter))
                .addNotice(CouncilNotice.builder()
                        .date(letter)
                        .from(Actor.body(almelo, Body.EXECUTIVE))
                        .to(Actor.body(almelo, Body.COUNCIL))
                        .build())
                .build();
    }

    /** In two years, and held in the second. */
    private Visit overNewYear() {
        return visit().period(DateSpan.parse("2023-12-31/2024-01-01"))
                .addOutcome(new DatedOutcome(Outcome.HELD, PartialDate.parse("2024-01")))
                .build();
    }

    /** Long past, put off once and planned anew; whether it took place is not said. */
    private Visit neverRecorded() {
        return visit().period(DateSpan.of(PartialDate.ofYear(2004)))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, PartialDate.parse("2003-10")))
                .addOutcome(new DatedOutcome(Outcome.CANCELLED, PartialDate.parse("2004-02-29")))
                .addOutcome(new DatedOutcome(Outcome.PLANNED, PartialDate.parse("2004")))
                .build();
    }

    private Visit.Builder visit() {
        return Visit.builder()
                .id(contact)
                .addRelation(relations.get(0))
                .from(almelo)
                .to(preston);
    }

    /** Nobody knows when it was written. */
    private Correspondence receivedOnly() {
        return Correspondence.builder()
                .id(earlierContact)
                .addRelation(relations.get(0))
                .messageKind(CorrespondenceKind.INVITATION)
                .addSender(Actor.town(preston))
                .addRecipient(Actor.office(almelo, Office.MAYOR))
                .received(PartialDate.parse("2025-02~"))
                .build();
    }

    /** Not answered, like the one before it. */
    private Request repeatedRequest() {
        return Request.builder()
                .id(requests.get(1))
                .addRelation(relations.get(0))
                .date(PartialDate.parse("2025"))
                .addRequester(Actor.town(preston))
                .addAddressee(Actor.body(almelo, Body.COUNCIL))
                .channel(Channel.ORAL)
                .content(LocalizedText.of("nl", "Een stedenband"))
                .carriedBy(contact)
                .repeats(requests.get(0))
                .build();
    }

    private Meeting rightToLeft() {
        return Meeting.builder()
                .id(contact)
                .addRelation(relations.get(0))
                .period(DateSpan.of(PartialDate.parse("2024-02-29")))
                .place("القدس")
                .subject(LocalizedText.of("he", "ירושלים x\u030C"))
                .build();
    }

    /** Nothing is known of it but that it was; it makes nobody's relation active. */
    private Meeting ofNoRelation() {
        return Meeting.builder().id(contact).period(DateSpan.parse("/")).build();
    }

    private Activity longestTexts() {
        LocalizedText longest = LocalizedText.of("und", TextArbitraries.longest(TextKind.PROSE));
        return Activity.builder()
                .id(contact)
                .relations(relations.stream().limit(2).collect(Collectors.toSet()))
                .addOccasion(new Occasion.Other(longest))
                .description(longest)
                .addNote(new Note("policy", longest, List.of()))
                .activityKind(ActivityKind.FESTIVITY)
                .period(DateSpan.always())
                .place(TextArbitraries.longest(TextKind.LINE))
                .build();
    }

    /** "In the second half of this year": a visit that was spoken of and no more. */
    private Intention forAVagueTime() {
        return Intention.builder()
                .id(contact)
                .addRelation(relations.get(0))
                .addPromptedBy(earlierContact)
                .aim(LocalizedText.of("nl", "Een bezoek"))
                .stage(IntentionStage.EXPLORED)
                .step(InteractionKind.VISIT)
                .foreseen(PartialDate.parse("2025-41"))
                .from(almelo)
                .build();
    }

    /** All in one year, so that only the order of the entries tells what holds at its end. */
    private Intention takenUpAgain() {
        PartialDate year = PartialDate.ofYear(2024);
        return Intention.builder()
                .id(contact)
                .addRelation(relations.get(0))
                .aim(LocalizedText.of("nl", "Een uitwisseling"))
                .stage(IntentionStage.INTENDED)
                .stated(year)
                .addResolution(new Resolution(IntentionState.DROPPED, year))
                .addResolution(new Resolution(IntentionState.OPEN, year))
                .build();
    }
}
