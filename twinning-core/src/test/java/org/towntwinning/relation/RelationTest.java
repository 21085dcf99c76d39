package org.towntwinning.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Answers.assertAnswers;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.day;
import static org.towntwinning.relation.Sample.again;
import static org.towntwinning.relation.Sample.ended;
import static org.towntwinning.relation.Sample.relation;
import static org.towntwinning.relation.Sample.since;
import static org.towntwinning.relation.Sample.suspended;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.Basis;
import org.towntwinning.time.Qualifier;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Relations: kinds, themes, long histories")
class RelationTest {

    @Nested
    class Kinds {

        private static KindChange kind(RelationKind kind, String since) {
            return KindChange.builder().kind(kind).since(date(since)).build();
        }

        @Test
        @DisplayName("Up and down: contact, friendship, partnership, contact")
        void history() {
            Relation relation = Sample.builder()
                    .kinds(List.of(
                            KindChange.of(RelationKind.CONTACT),
                            kind(RelationKind.FRIENDSHIP, "1960"),
                            kind(RelationKind.PARTNERSHIP, "1974-05-05"),
                            kind(RelationKind.CONTACT, "2017")))
                    .addEvent(since("1950"))
                    .build();

            assertAnswers(relation::kindOn, """
                    1949-12-31 CONTACT
                    1959-12-31 CONTACT
                    1960-06-30 FRIENDSHIP or CONTACT
                    1960-12-31 FRIENDSHIP
                    1974-05-04 FRIENDSHIP
                    1974-05-05 PARTNERSHIP
                    2017-06-30 PARTNERSHIP or CONTACT
                    2017-12-31 CONTACT""");
        }

        @Test
        void datedFromTheFirst() {
            Relation relation = Sample.builder()
                    .kinds(List.of(kind(RelationKind.PARTNERSHIP, "1974~")))
                    .addEvent(since("1974"))
                    .build();

            assertAnswers(relation::kindOn, """
                    1973-12-31 none
                    1974-06-30 none or PARTNERSHIP
                    1974-12-31 PARTNERSHIP""");
            assertThat(relation.kindOn(day("2025-06-24")).basis()).isEqualTo(new Basis(false, Qualifier.APPROXIMATE));
        }

        @Test
        void changedNobodyKnowsWhen() {
            Relation relation = Sample.builder()
                    .addKind(kind(RelationKind.CONTACT, "XXXX"))
                    .addEvent(since("1974"))
                    .build();

            assertAnswers(relation::kindOn, "2025-06-24 PARTNERSHIP or CONTACT");
        }

        @Test
        void changesAreTurningPoints() {
            Relation relation = Sample.builder()
                    .addKind(kind(RelationKind.CONTACT, "2000-02"))
                    .addEvent(since("1974-05-05"))
                    .build();

            assertThat(relation.turningPoints())
                    .containsExactly(day("1974-05-05"), day("2000-02-01"), day("2000-02-29"));
        }
    }

    @Nested
    class Themes {

        @Test
        void areAnOpenSet() {
            assertThat(Theme.known()).hasSize(14).doesNotHaveDuplicates().contains(Theme.CIRCULAR_ECONOMY);
            assertThat(Theme.of("twents-dialect")).hasToString("twents-dialect").isNotIn(Theme.known());
            assertThat(Theme.of("music")).isEqualTo(Theme.MUSIC);
            assertThatThrownBy(() -> Theme.known().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Music", "arts and culture", "-x", "arts_and_culture"})
        void ofOtherCharactersAreRefused(String code) {
            assertThatThrownBy(() -> Theme.of(code)).isInstanceOf(InvalidDataException.class);
        }

        @Test
        @DisplayName("A theme that is named twice counts once")
        void twice() {
            assertThat(FieldOfCooperation.of(Theme.TOURISM, Theme.MUSIC, Theme.TOURISM)
                            .themes())
                    .containsExactly(Theme.MUSIC, Theme.TOURISM);
        }
    }

    @Nested
    @DisplayName("A relation with 5,000 events")
    class Large {

        private static final int EVENTS = 5_000;

        private static List<LifecycleEvent> lives() {
            List<LifecycleEvent> events = new ArrayList<>(List.of(since("1000-01-01")));
            LocalDate day = day("1000-01-01");
            while (events.size() < EVENTS) {
                day = day.plusMonths(1);
                String text = day.toString();
                events.add(events.size() % 2 == 1 ? ended(text) : again(text));
            }
            return events;
        }

        private static List<LifecycleEvent> suspensions() {
            List<LifecycleEvent> events = new ArrayList<>(List.of(since("1000-01-01")));
            LocalDate day = day("1000-01-01");
            while (events.size() < EVENTS) {
                day = day.plusMonths(1);
                events.add(suspended(day.toString(), day.plusDays(9).toString()));
            }
            return events;
        }

        static Stream<Arguments> histories() {
            return Stream.of(
                    arguments("lives", lives(), Set.of(Status.ACTIVE, Status.ENDED)),
                    arguments("suspensions", suspensions(), Set.of(Status.ACTIVE, Status.SUSPENDED)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("histories")
        void isBuiltAndAnswersQuickly(String what, List<LifecycleEvent> events, Set<Status> expected) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                Relation relation = Sample.builder().events(events).build();
                Set<Status> found = new HashSet<>();
                for (int year = 1001; year < 1401; year += 7) {
                    AsOf<Status> early = relation.statusOn(LocalDate.of(year, 3, 5));
                    AsOf<Status> late = relation.statusOn(LocalDate.of(year, 4, 25));
                    found.addAll(early.possible());
                    found.addAll(late.possible());
                }
                assertThat(found).isEqualTo(expected);
                assertThat(relation.turningPoints()).hasSizeGreaterThan(EVENTS - 1);
                assertThat(relation.coverageOn(day("1200-01-01"))).hasSize(6);
                assertThat(relation.references()).hasSize(2);
                assertThat(relation.toBuilder().build()).isEqualTo(relation);
            });
        }
    }
}
