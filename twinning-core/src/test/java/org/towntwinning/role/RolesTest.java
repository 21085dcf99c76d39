package org.towntwinning.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.PRESTON;
import static org.towntwinning.register.Given.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.References;
import org.towntwinning.validation.InvalidDataException;

@DisplayName("Roles, bodies, offices and actors")
class RolesTest {

    @Nested
    class TheThreeRoles {

        @Test
        void areExactlyThoseOfTheLetter() {
            assertThat(Role.values()).containsExactly(Role.MAYOR, Role.MUNICIPAL_ORGANISATION, Role.COMMITTEE);
        }

        @Test
        void haveTheirBodies() {
            assertThat(Role.MAYOR.bodies()).containsExactly(Body.MAYOR);
            assertThat(Role.MUNICIPAL_ORGANISATION.bodies())
                    .containsExactly(Body.EXECUTIVE, Body.COUNCIL, Body.CIVIL_SERVICE);
            assertThat(Role.COMMITTEE.bodies()).containsExactly(Body.COMMITTEE, Body.FOUNDATION, Body.ASSOCIATION);
        }

        @ParameterizedTest
        @EnumSource(Body.class)
        void haveEveryBodyOnce(Body body) {
            assertThat(Stream.of(Role.values()).filter(role -> role.bodies().contains(body)))
                    .containsExactly(body.role());
        }

        @ParameterizedTest
        @EnumSource(Role.class)
        void keepContactWithTheirCounterpart(Role role) {
            assertThat(role.counterpart()).isEqualTo(role);
            assertThat(role.tasks()).contains(Task.KEEPS_CONTACT);
            assertThat(role.tasks().contains(Task.ORGANISES_ACTIVITIES)).isEqualTo(role == Role.COMMITTEE);
            assertThatThrownBy(() -> role.tasks().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> role.bodies().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Offices {

        @ParameterizedTest(name = "{0} belongs to {1}")
        @CsvSource(
                nullValues = "none",
                value = {
                    "mayor, MAYOR",
                    "deputy-mayor, MAYOR",
                    "alderman, EXECUTIVE",
                    "councillor, COUNCIL",
                    "municipal-secretary, CIVIL_SERVICE",
                    "civil-servant, CIVIL_SERVICE",
                    "town-crier, none"
                })
        void belongToABody(String code, Body body) {
            assertThat(Office.of(code).body()).isEqualTo(Optional.ofNullable(body));
            assertThat(Office.of(code)).hasToString(code);
        }

        @Test
        void thatAreKnownHaveABody() {
            assertThat(List.of(
                            Office.MAYOR,
                            Office.DEPUTY_MAYOR,
                            Office.ALDERMAN,
                            Office.COUNCILLOR,
                            Office.MUNICIPAL_SECRETARY,
                            Office.CIVIL_SERVANT))
                    .allSatisfy(office -> assertThat(office.body()).isPresent())
                    .doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Mayor", "town crier", "-mayor", "burgemeester/secretaris"})
        void ofOtherCharactersAreRefused(String code) {
            assertThatThrownBy(() -> Office.of(code)).isInstanceOf(InvalidDataException.class);
        }

        @Test
        void areOrderedByTheirCode() {
            assertThat(Office.ALDERMAN).isLessThan(Office.MAYOR).isGreaterThan(Office.of("a"));
        }
    }

    @Nested
    class Actors {

        static Stream<Arguments> actors() {
            return Stream.of(
                    arguments(Actor.town(PRESTON), "town", "municipality", PRESTON),
                    arguments(Actor.body(ALMELO, Body.COUNCIL), "body", "municipality", ALMELO),
                    arguments(Actor.office(ALMELO, Office.MAYOR), "office", "municipality", ALMELO),
                    arguments(Actor.committee(CommitteeId.of("c")), "committee", "committee", CommitteeId.of("c")),
                    arguments(
                            ThirdBody.of(ThirdBodyKind.EMBASSY, text("embassy of Turkey")), "third body", null, null));
        }

        @ParameterizedTest
        @MethodSource("actors")
        void callTheRightCase(Actor actor, String expected, String property, RecordId reference) {
            assertThat(actor.<String>fold(new Actor.Cases<>() {
                        @Override
                        public String town(Actor.Town town) {
                            return town == actor ? "town" : "another";
                        }

                        @Override
                        public String townBody(Actor.TownBody body) {
                            return body == actor ? "body" : "another";
                        }

                        @Override
                        public String officeHolder(Actor.OfficeHolder holder) {
                            return holder == actor ? "office" : "another";
                        }

                        @Override
                        public String committee(Actor.CommitteeActor committee) {
                            return committee == actor ? "committee" : "another";
                        }

                        @Override
                        public String thirdBody(ThirdBody body) {
                            return body == actor ? "third body" : "another";
                        }
                    }))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @MethodSource("actors")
        void referToTheirRecord(Actor actor, String kind, String property, RecordId reference) {
            References references = new References();
            actor.addTo(references);

            assertThat(actor.reference()).isEqualTo(Optional.ofNullable(reference));
            assertThat(references.list())
                    .isEqualTo(reference == null ? List.of() : List.of(new Reference(property, reference)));
        }
    }
}
