package org.towntwinning.json.v1;

import static org.towntwinning.json.v1.SampleRegister.ALMELO;
import static org.towntwinning.json.v1.SampleRegister.CITED;
import static org.towntwinning.json.v1.SampleRegister.COMMITTEE;
import static org.towntwinning.json.v1.SampleRegister.CONTACT;
import static org.towntwinning.json.v1.SampleRegister.LETTER;
import static org.towntwinning.json.v1.SampleRegister.NOTES;
import static org.towntwinning.json.v1.SampleRegister.PRESTON;
import static org.towntwinning.json.v1.SampleRegister.TWINNING;
import static org.towntwinning.json.v1.SampleRegister.council;
import static org.towntwinning.json.v1.SampleRegister.date;
import static org.towntwinning.json.v1.SampleRegister.externalIds;
import static org.towntwinning.json.v1.SampleRegister.mayor;
import static org.towntwinning.json.v1.SampleRegister.span;
import static org.towntwinning.json.v1.SampleRegister.text;

import java.util.List;
import java.util.Set;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.ActivityKind;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Channel;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CorrespondenceKind;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionStage;
import org.towntwinning.interaction.IntentionState;
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
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;

/** The interactions of the sample register, one of each type. */
final class SampleInteractions {

    private static final InteractionId LETTER_ABOUT_IT = InteractionId.of("i:letter");
    private static final InteractionId EARLIER = InteractionId.of("i:request-2023");
    private static final Set<RelationId> RELATIONS = Set.of(TWINNING, CONTACT);
    private static final List<Occasion> OCCASIONS = List.of(
            JubileeOccasion.builder()
                    .relation(TWINNING)
                    .milestone(Milestone.ofYears(75))
                    .life(0)
                    .build(),
            new Occasion.OfInteraction(LETTER_ABOUT_IT),
            new Occasion.Other(text("Kermis")));
    private static final Set<Theme> THEMES = Set.of(Theme.SPORT, Theme.ARTS_AND_CULTURE);
    private static final List<InteractionId> PROMPTED_BY = List.of(LETTER_ABOUT_IT);
    private static final List<DatedOutcome> OUTCOMES = List.of(
            new DatedOutcome(Outcome.PLANNED, date("2025-01")), new DatedOutcome(Outcome.HELD, date("2025-07-02")));
    private static final List<Actor> ALDERMAN = List.of(Actor.office(PRESTON, Office.ALDERMAN));

    private SampleInteractions() {}

    static Visit visit() {
        return Visit.builder()
                .id(InteractionId.of("i:visit"))
                .kinds(Set.of(VisitKind.WORKING_VISIT, VisitKind.CEREMONIAL_VISIT))
                .period(span("2025-06-29/2025-07-01"))
                .from(ALMELO)
                .to(PRESTON)
                .addDelegate(mayor())
                .hosts(ALDERMAN)
                .outcomes(OUTCOMES)
                .addNotice(CouncilNotice.builder()
                        .date(date("2025-06-24"))
                        .from(Actor.town(ALMELO))
                        .to(council())
                        .legalBasis(text("artikel 41c Gemeentewet"))
                        .document(LETTER)
                        .addCitation(CITED)
                        .build())
                .relations(RELATIONS)
                .occasions(OCCASIONS)
                .themes(THEMES)
                .promptedBy(PROMPTED_BY)
                .description(text("Bezoek"))
                .addCitation(CITED)
                .externalIds(externalIds("I-1"))
                .notes(NOTES)
                .build();
    }

    static Correspondence correspondence() {
        return Correspondence.builder()
                .id(LETTER_ABOUT_IT)
                .messageKind(CorrespondenceKind.INVITATION)
                .addSender(mayor())
                .recipients(ALDERMAN)
                .written(date("2024-12-01"))
                .received(date("2024-12"))
                .subject(text("Uitnodiging"))
                .document(LETTER)
                .relations(RELATIONS)
                .occasions(OCCASIONS.subList(0, 1))
                .themes(THEMES)
                .promptedBy(List.of(EARLIER))
                .description(text("Brief"))
                .addCitation(CITED)
                .externalIds(externalIds("I-2"))
                .notes(NOTES)
                .build();
    }

    static Request request() {
        return Request.builder()
                .id(InteractionId.of("i:request-2024"))
                .date(date("2024-06"))
                .requesters(ALDERMAN)
                .addAddressee(council())
                .channel(Channel.LETTER)
                .content(text("Vraag"))
                .carriedBy(LETTER_ABOUT_IT)
                .repeats(EARLIER)
                .answer(Answer.builder()
                        .date(date("2024-07"))
                        .by(council())
                        .content(text("Antwoord"))
                        .addCitation(CITED)
                        .build())
                .relations(RELATIONS)
                .occasions(OCCASIONS)
                .themes(THEMES)
                .promptedBy(PROMPTED_BY)
                .description(text("Verzoek"))
                .addCitation(CITED)
                .externalIds(externalIds("I-3"))
                .notes(NOTES)
                .build();
    }

    static Request earlierRequest() {
        return Request.builder()
                .id(EARLIER)
                .date(date("2023"))
                .requesters(ALDERMAN)
                .content(text("Eerste vraag"))
                .build();
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id(InteractionId.of("i:meeting"))
                .period(span("2025-02-03/2025-02-03"))
                .addParticipant(Actor.committee(COMMITTEE))
                .subject(text("Overleg"))
                .place("Stadhuis, kamer 3")
                .outcomes(OUTCOMES)
                .relations(RELATIONS)
                .occasions(OCCASIONS)
                .themes(THEMES)
                .promptedBy(PROMPTED_BY)
                .description(text("Vergadering"))
                .addCitation(CITED)
                .externalIds(externalIds("I-4"))
                .notes(NOTES)
                .build();
    }

    static Activity activity() {
        return Activity.builder()
                .id(InteractionId.of("i:activity"))
                .activityKind(ActivityKind.MUSIC)
                .period(span("2025-05/2025-06~"))
                .addOrganiser(Actor.committee(COMMITTEE))
                .addParticipant(SampleRegister.consulate())
                .place("Theater")
                .outcomes(OUTCOMES)
                .relations(RELATIONS)
                .occasions(OCCASIONS)
                .themes(THEMES)
                .promptedBy(PROMPTED_BY)
                .description(text("Concert"))
                .addCitation(CITED)
                .externalIds(externalIds("I-5"))
                .notes(NOTES)
                .build();
    }

    static Intention intention() {
        return Intention.builder()
                .id(InteractionId.of("i:intention"))
                .aim(text("Tegenbezoek"))
                .stage(IntentionStage.EXPLORED)
                .step(InteractionKind.VISIT)
                .stated(date("2025-06-24"))
                .foreseen(date("2026-21"))
                .from(PRESTON)
                .to(ALMELO)
                .addParticipant(mayor())
                .addResolution(new Resolution(IntentionState.DROPPED, date("2025-12")))
                .relations(RELATIONS)
                .occasions(OCCASIONS)
                .themes(THEMES)
                .promptedBy(PROMPTED_BY)
                .description(text("Voornemen"))
                .addCitation(CITED)
                .externalIds(externalIds("I-6"))
                .notes(NOTES)
                .build();
    }
}
