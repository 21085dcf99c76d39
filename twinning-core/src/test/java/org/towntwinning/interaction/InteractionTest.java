package org.towntwinning.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.register.Basis;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.register.RelationId;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Office;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

@DisplayName("Interactions: outcomes without hindsight, periods, occasions")
class InteractionTest {

    private static final InteractionId ID = InteractionId.of("i");

    private static Visit visit(DatedOutcome... outcomes) {
        return Visit.builder()
                .id(ID)
                .period(span("2025-06-29/2025-07-01"))
                .outcomes(List.of(outcomes))
                .build();
    }

    private static Request request(String date) {
        return Request.builder()
                .id(ID)
                .date(date(date))
                .content(text("look at the contacts again"))
                .addRequester(Actor.town(PRESTON))
                .build();
    }

    private static Intention intention(String stated, Resolution... resolutions) {
        return Intention.builder()
                .id(ID)
                .aim(text("visit Ejmiatsin"))
                .stated(stated == null ? null : date(stated))
                .resolutions(List.of(resolutions))
                .build();
    }

    private static Resolution resolution(IntentionState state, String date) {
        return new Resolution(state, date(date));
    }

    private static Correspondence letter(String written, String received) {
        return Correspondence.builder()
                .id(ID)
                .written(written == null ? null : date(written))
                .received(received == null ? null : date(received))
                .build();
    }

    @Nested
    class Outcomes {

        static Stream<Arguments> outcomes() {
            return Stream.of(
                    arguments(
                            "a visit of which nothing is recorded: a past date does not mean that it took place",
                            visit(),
                            """
                            2025-06-28 UNKNOWN
                            2025-07-02 UNKNOWN
                            2030-01-01 UNKNOWN"""),
                    arguments(
                            "a visit that was planned on the date of the letter and held later (Preston)",
                            visit(
                                    new DatedOutcome(Outcome.PLANNED, date("2025-06-24")),
                                    new DatedOutcome(Outcome.HELD, date("2025-07-02"))),
                            """
                            2025-06-23 UNKNOWN
                            2025-06-24 PLANNED
                            2025-07-01 PLANNED
                            2025-07-02 HELD
                            2030-01-01 HELD"""),
                    arguments(
                            "a visit still recorded as planned after its day",
                            visit(new DatedOutcome(Outcome.PLANNED, date("2025-06-24"))),
                            "2030-01-01 PLANNED"),
                    arguments(
                            "a visit cancelled some day of July",
                            visit(
                                    new DatedOutcome(Outcome.PLANNED, date("2025-06-24")),
                                    new DatedOutcome(Outcome.CANCELLED, date("2025-07"))),
                            """
                            2025-06-30 PLANNED
                            2025-07-01 PLANNED or CANCELLED
                            2025-07-31 CANCELLED"""),
                    arguments(
                            "a visit known to be held some day up to the letter",
                            visit(new DatedOutcome(Outcome.HELD, date("[..2025-06-24]"))),
                            """
                            2025-06-23 HELD or UNKNOWN
                            2025-06-24 HELD"""),
                    arguments(
                            "a meeting",
                            Meeting.builder()
                                    .id(ID)
                                    .period(span("/"))
                                    .addOutcome(new DatedOutcome(Outcome.HELD, date("2025-05-05")))
                                    .build(),
                            """
                            2025-05-04 UNKNOWN
                            2025-05-05 HELD"""),
                    arguments(
                            "an activity",
                            Activity.builder()
                                    .id(ID)
                                    .period(span("/"))
                                    .addOutcome(new DatedOutcome(Outcome.CANCELLED, date("2025-05-05")))
                                    .build(),
                            """
                            2025-05-04 UNKNOWN
                            2025-05-05 CANCELLED"""),
                    arguments("a request is held once it is made", request("2025-03-06"), """
                            2025-03-05 UNKNOWN
                            2025-03-06 HELD"""),
                    arguments("a letter is held once it is received", letter("2025-02-20", "2025-02-27"), """
                            2025-02-26 UNKNOWN
                            2025-02-27 HELD"""),
                    arguments("a letter of which only the date is known", letter("2025-02-20", null), """
                            2025-02-19 UNKNOWN
                            2025-02-20 HELD"""),
                    arguments("a letter of which no date is known", letter(null, null), """
                            2025-02-19 HELD or UNKNOWN
                            2030-01-01 HELD or UNKNOWN"""),
                    arguments("an intention is not known before it is stated", intention("2025-06-24"), """
                            2025-06-23 UNKNOWN
                            2025-06-24 PLANNED
                            2030-01-01 PLANNED"""),
                    arguments("an intention stated nobody knows when", intention(null), "1900-01-01 PLANNED"),
                    arguments(
                            "an intention that was carried out",
                            intention("2025-06-24", resolution(IntentionState.DONE, "2025-10")),
                            """
                            2025-06-23 UNKNOWN
                            2025-09-30 PLANNED
                            2025-10-15 PLANNED or HELD
                            2025-10-31 HELD"""),
                    arguments(
                            "an intention that was dropped and taken up again",
                            intention(
                                    null,
                                    resolution(IntentionState.DROPPED, "2025-10-01"),
                                    resolution(IntentionState.OPEN, "2026-01-01")),
                            """
                            2025-09-30 PLANNED
                            2025-10-01 CANCELLED
                            2026-01-01 PLANNED"""));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("outcomes")
        void onEveryInterestingDay(String what, Interaction interaction, String expected) {
            assertAnswers(interaction::outcomeOn, expected);
        }

        @Test
        @DisplayName("S1.6 The outcome carries the qualifiers of the dates it rests on")
        void qualifiers() {
            assertThat(visit(new DatedOutcome(Outcome.HELD, date("2025-07~")))
                            .outcomeOn(day("2025-01-01"))
                            .basis())
                    .isEqualTo(new Basis(false, Qualifier.APPROXIMATE));
        }
    }

    @Nested
    class Intentions {

        @Test
        void haveAState() {
            assertAnswers(
                    intention(
                            "2025-06-24",
                            resolution(IntentionState.DROPPED, "2025-10"),
                            resolution(IntentionState.OPEN, "2026-01-01"),
                            resolution(IntentionState.DONE, "2026"))::stateOn,
                    """
                    2025-06-23 none
                    2025-06-24 OPEN
                    2025-10-15 OPEN or DROPPED
                    2025-12-31 DROPPED
                    2026-01-01 OPEN or DONE
                    2026-12-31 DONE""");
        }

        @Test
        void statedNobodyKnowsWhenAreOpenFromTheBeginning() {
            assertAnswers(intention(null)::stateOn, "0001-01-01 OPEN");
        }

        @Test
        @DisplayName("The period is the vague one that is foreseen")
        void period() {
            Intention intention = intention("2025-06-24").toBuilder()
                    .foreseen(date("2025-41"))
                    .build();

            assertThat(intention.period()).isEqualTo(DateSpan.of(date("2025-41")));
            assertThat(intention("2025-06-24").period()).isEqualTo(DateSpan.of(PartialDate.unknown()));
        }
    }

    @Nested
    class Requests {

        @Test
        void areAnsweredByADay() {
            Request answered = request("2025-03-06").toBuilder()
                    .answer(Answer.builder().date(date("2025-05")).build())
                    .build();

            assertAnswers(answered::answeredBy, """
                    2025-04-30 IMPOSSIBLE
                    2025-05-15 POSSIBLE
                    2025-05-31 DEFINITE""");
            assertAnswers(request("2025-03-06")::answeredBy, "2030-01-01 IMPOSSIBLE");
        }

        @Test
        @DisplayName("An answer of the same vague date is in order")
        void possibleOrder() {
            assertThat(request("2025-03").toBuilder()
                            .answer(Answer.builder().date(date("2025-03")).build())
                            .build()
                            .answer())
                    .isPresent();
        }

        @Test
        void takePlaceOnTheirDate() {
            assertThat(request("2025-03").period()).isEqualTo(span("2025-03/2025-03"));
        }
    }

    @Nested
    class Letters {

        static Stream<Arguments> periods() {
            return Stream.of(
                    arguments("2025-02-20", "2025-02-27", "2025-02-20/2025-02-27"),
                    arguments("2025-02-20", null, "2025-02-20/2025-02-20"),
                    arguments(null, "2025-02-27", "2025-02-27/2025-02-27"),
                    arguments("2025-02", "2025", "2025-02/2025"),
                    arguments(null, null, "/"));
        }

        @ParameterizedTest(name = "written {0}, received {1}")
        @MethodSource("periods")
        void lastFromWritingToReceiving(String written, String received, String period) {
            assertThat(letter(written, received).period()).isEqualTo(span(period));
        }
    }

    @Nested
    class Occasions {

        private final JubileeOccasion preston =
                JubileeOccasion.of(RelationId.of("almelo-preston"), Milestone.ofYears(75));
        private final JubileeOccasion iserlohn =
                JubileeOccasion.of(RelationId.of("almelo-iserlohn"), Milestone.ofYears(70));
        private final Occasion opening = new Occasion.OfInteraction(InteractionId.of("museum-opening"));
        private final Occasion birthday = new Occasion.Other(text("the king's birthday"));

        @Test
        @DisplayName("One feast may mark jubilees of several relations; it is an interaction, not a record of its own")
        void joint() {
            Visit feast = visit().toBuilder()
                    .addOccasion(preston)
                    .addOccasion(birthday)
                    .addOccasion(iserlohn)
                    .build();

            assertThat(feast.jubilees()).containsExactly(preston, iserlohn);
            assertThat(feast.occasions()).hasSize(3);
        }

        @Test
        void callTheRightCase() {
            assertThat(Stream.of(preston, opening, birthday)
                            .map(occasion -> occasion.fold(new Occasion.Cases<String>() {
                                @Override
                                public String jubilee(JubileeOccasion given) {
                                    return given.equals(occasion) ? "jubilee" : "another";
                                }

                                @Override
                                public String interaction(Occasion.OfInteraction given) {
                                    return given.equals(occasion) ? "interaction" : "another";
                                }

                                @Override
                                public String other(Occasion.Other given) {
                                    return given.equals(occasion) ? "other" : "another";
                                }
                            })))
                    .containsExactly("jubilee", "interaction", "other");
        }

        @Test
        void referToTheirRecord() {
            References references = new References();
            Stream.of(preston, opening, birthday).forEach(occasion -> occasion.addTo(references));

            assertThat(references.list())
                    .containsExactly(
                            new Reference("relation", RelationId.of("almelo-preston")),
                            new Reference("interaction", InteractionId.of("museum-opening")));
        }

        @Test
        void maySayWhichLife() {
            assertThat(preston.life()).isEmpty();
            assertThat(preston.toBuilder().life(0).build()).isNotEqualTo(preston);
            assertThat(preston.toBuilder().life(1).build().life()).isEqualTo(Optional.of(1));
        }
    }

    @Nested
    class Types {

        private final Visit visit = visit().toBuilder()
                .addDelegate(Actor.office(ALMELO, Office.MAYOR))
                .addHost(Actor.town(PRESTON))
                .build();
        private final Request request = request("2025-03-06").toBuilder()
                .addAddressee(Actor.office(ALMELO, Office.MAYOR))
                .build();
        private final Meeting meeting = Meeting.builder()
                .id(ID)
                .period(span("/"))
                .addParticipant(Actor.town(PRESTON))
                .build();
        private final Activity activity = Activity.builder()
                .id(ID)
                .period(span("/"))
                .addOrganiser(Actor.town(ALMELO))
                .addParticipant(Actor.town(PRESTON))
                .build();
        private final Correspondence letter = letter(null, null).toBuilder()
                .addSender(Actor.town(PRESTON))
                .addRecipient(Actor.office(ALMELO, Office.MAYOR))
                .build();
        private final Intention intention =
                intention(null).toBuilder().addParticipant(Actor.town(ALMELO)).build();

        @Test
        void callTheRightCase() {
            assertThat(Stream.of(visit, letter, request, meeting, activity, intention)
                            .map(interaction -> interaction.fold(new Interaction.Cases<Object>() {
                                @Override
                                public Object visit(Visit given) {
                                    return given.equals(interaction) ? InteractionKind.VISIT : "another";
                                }

                                @Override
                                public Object correspondence(Correspondence given) {
                                    return given.equals(interaction) ? InteractionKind.CORRESPONDENCE : "another";
                                }

                                @Override
                                public Object request(Request given) {
                                    return given.equals(interaction) ? InteractionKind.REQUEST : "another";
                                }

                                @Override
                                public Object meeting(Meeting given) {
                                    return given.equals(interaction) ? InteractionKind.MEETING : "another";
                                }

                                @Override
                                public Object activity(Activity given) {
                                    return given.equals(interaction) ? InteractionKind.ACTIVITY : "another";
                                }

                                @Override
                                public Object intention(Intention given) {
                                    return given.equals(interaction) ? InteractionKind.INTENTION : "another";
                                }
                            })))
                    .containsExactly((Object[]) InteractionKind.values());
        }

        @Test
        void knowTheirKind() {
            assertThat(Stream.of(visit, letter, request, meeting, activity, intention)
                            .map(Interaction::kind))
                    .containsExactly(InteractionKind.values());
        }

        @Test
        void knowTheirActors() {
            Actor mayor = Actor.office(ALMELO, Office.MAYOR);
            Actor preston = Actor.town(PRESTON);
            Actor almelo = Actor.town(ALMELO);

            assertThat(visit.actors()).containsExactly(mayor, preston);
            assertThat(letter.actors()).containsExactly(preston, mayor);
            assertThat(request.actors()).containsExactly(preston, mayor);
            assertThat(meeting.actors()).containsExactly(preston);
            assertThat(activity.actors()).containsExactly(almelo, preston);
            assertThat(intention.actors()).containsExactly(almelo);
        }

        @Test
        @DisplayName("Interactions of different types are never equal")
        void differ() {
            assertThat(Stream.of(
                            meeting.toBuilder().participants(List.of()).build(),
                            activity.toBuilder()
                                    .organisers(List.of())
                                    .participants(List.of())
                                    .build()))
                    .doesNotHaveDuplicates();
        }
    }
}
