package org.towntwinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.date;
import static org.towntwinning.register.Given.span;
import static org.towntwinning.register.Given.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
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
import org.towntwinning.register.Note;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/** Everything that the model refuses, with the full message: the value, what is wrong, what would be right. */
@DisplayName("What the model refuses, it explains")
class RefusalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void withTheMessage(String what, ThrowingCallable refused, String message) {
        InvalidDataException refusal = catchThrowableOfType(InvalidDataException.class, refused);

        assertThat(refusal).as("%s is refused", what).isNotNull().hasMessage(message);
    }

    @Test
    @DisplayName("Every code of the model stands in a table")
    void allCodes() {
        Set<String> codes = rows().map(
                        row -> catchThrowableOfType(InvalidDataException.class, (ThrowingCallable) row.get()[1]))
                .flatMap(refusal -> refusal.violations().stream())
                .map(Violation::code)
                .collect(Collectors.toSet());

        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "address.no-line",
                        "agreement.twice",
                        "agreement.unknown",
                        "anchor.accession",
                        "claim.none",
                        "claim.not-preferred",
                        "committee.body",
                        "committee.not-served",
                        "country.code",
                        "ended.no-date",
                        "established.anchor-twice",
                        "established.no-anchor",
                        "event.order",
                        "event.sequence",
                        "event.side-without-role",
                        "event.transfer-to-self",
                        "field.empty",
                        "id.character",
                        "id.length",
                        "id.scheme",
                        "identifier.value",
                        "language.tag",
                        "milestone.months",
                        "milestone.text",
                        "milestone.years",
                        "municipality.no-name",
                        "municipality.own-successor",
                        "municipality.two-countries",
                        "network.no-name",
                        "note.topic",
                        "occasion.life",
                        "office.code",
                        "party.empty",
                        "party.left-before-joined",
                        "party.twice",
                        "relation.kind-undated",
                        "relation.no-event",
                        "relation.no-kind",
                        "relation.not-a-party",
                        "relation.self-pair",
                        "relation.too-few-parties",
                        "request.no-requester",
                        "request.repeats-itself",
                        "role.vacant-with-holder",
                        "text.blank",
                        "text.character",
                        "text.no-language",
                        "text.too-long",
                        "theme.code",
                        "value.missing");
    }

    static Stream<Arguments> rows() {
        return Stream.of(RefusedEmptiness.rows(), values(), records(), interactions(), RefusedRelations.rows())
                .flatMap(rows -> rows);
    }

    static Arguments row(String what, ThrowingCallable refused, String message) {
        return arguments(what, refused, message);
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                row(
                        "an id with a space",
                        () -> RelationId.of("almelo preston"),
                        "relation id: \"almelo preston\" has a character at position 6 that an id cannot have: use A-Z a-z 0-9"
                                + " . _ ~ : / - (id.character)"),
                row(
                        "an empty id",
                        () -> DocumentId.of(""),
                        "document id: \"\" has 0 characters: an id has 1 to 200 (id.length)"),
                row(
                        "an id that is too long",
                        () -> CommitteeId.of("c".repeat(201)),
                        "committee id: \"" + "c".repeat(60)
                                + "\"... has 201 characters: an id has 1 to 200 (id.length)"),
                row(
                        "a municipality id without a scheme",
                        () -> MunicipalityId.of("almelo"),
                        "municipality id: \"almelo\" is not of the form scheme:value: write cbs:GM0141 or town:almelo"
                                + " (id.scheme)"),
                row("an external id that is wrong in both parts", () -> ExternalId.of("Zaak nummer", "\n"), """
                        external id: 2 violations
                          scheme: "Zaak nummer" is not a scheme: use 1 to 64 of a-z 0-9 . - and begin with a letter or digit (id.scheme)
                          value: value is blank: give at least one visible character, or leave it out (text.blank)"""),
                row(
                        "an identifier of a scheme that is none",
                        () -> Identifier.of("", "GM0141"),
                        "identifier: scheme: \"\" is not a scheme: use 1 to 64 of a-z 0-9 . - and begin with a letter or digit"
                                + " (id.scheme)"),
                row(
                        "an identifier without its leading zero",
                        () -> Identifier.of("ags", "5962024"),
                        "identifier: value: \"5962024\" is not an identifier of scheme ags: write the Amtlicher"
                                + " Gemeindeschluessel with its leading zero: 8 digits for a municipality, as in 05962024, 5 for a"
                                + " district, 3 for a region, 2 for a state (identifier.value)"),
                row(
                        "a topic that is none",
                        () -> Note.of("Policy!", text("x")),
                        "note: topic: \"Policy!\" is not a topic: use 1 to 64 of a-z 0-9 . - and begin with a letter or digit"
                                + " (note.topic)"),
                row(
                        "a language that is none",
                        () -> LanguageTag.of("Dutch language"),
                        "language: \"Dutch language\" is not a language tag of BCP 47: write nl, en, de, en-GB, or und if not"
                                + " known (language.tag)"),
                row(
                        "a text in no language",
                        () -> LocalizedText.from(Map.of()),
                        "text: a text needs at least one language: add it, und if it is not known (text.no-language)"),
                row(
                        "a text that is wrong in two languages",
                        () -> LocalizedText.from(Map.of(LanguageTag.NL, " ", LanguageTag.EN, "a\u0000b")),
                        """
                        text: 2 violations
                          en: en has the control character U+0000 at position 1: remove it from "a\\u0000b" (text.character)
                          nl: nl is blank: give at least one visible character, or leave it out (text.blank)"""),
                row(
                        "a name that is too long",
                        () -> Name.of("nl", "A".repeat(301)),
                        "name: text: text has 301 characters: at most 300 are allowed, it begins \"" + "A".repeat(60)
                                + "\"... (text.too-long)"),
                row(
                        "a place in a document that is blank",
                        () -> Citation.of(DocumentId.of("letter")).at("\u00a0"),
                        "citation: place: place is blank: give at least one visible character, or leave it out (text.blank)"),
                row(
                        "words with an unpaired surrogate",
                        () -> Citation.of(DocumentId.of("letter")).saying("a\ud800"),
                        "citation: words: words has the unpaired surrogate U+D800 at position 1: remove it from \"a\\ud800\""
                                + " (text.character)"),
                row(
                        "a date without a claim",
                        () -> new ClaimedDate(List.of(), 0),
                        "date: claims: a date needs at least one claim: add one, of XXXX if the date is not known (claim.none)"),
                row(
                        "claims of which none is preferred (S6.3)",
                        () -> new ClaimedDate(List.of(Claim.of(date("1974")), Claim.of(date("1975"))), -1),
                        "date: claims: exactly one of 2 claims is preferred: -1 is the position of none of them, give 0 to 1"
                                + " (claim.not-preferred)"),
                row(
                        "a country by its name",
                        () -> CountryCode.of("Netherlands"),
                        "country: \"Netherlands\" is not a code of ISO 3166-1 alpha-2: write two capital letters, as in NL, GB,"
                                + " DE, AM, TR (country.code)"),
                row(
                        "UK",
                        () -> CountryPeriod.of("UK"),
                        "country: \"UK\" is not a code of ISO 3166-1: the United Kingdom is GB (country.code)"),
                row(
                        "EL",
                        () -> CountryCode.of("EL"),
                        "country: \"EL\" is not a code of ISO 3166-1: Greece is GR (country.code)"),
                row(
                        "an office with a capital letter",
                        () -> Office.of("Mayor"),
                        "office: \"Mayor\" is not an office: use 1 to 64 of a-z 0-9 . - as in mayor, alderman, town-crier"
                                + " (office.code)"),
                row(
                        "a theme with a space",
                        () -> Theme.of("arts and culture"),
                        "theme: \"arts and culture\" is not a theme: use 1 to 64 of a-z 0-9 . - as in music, arts-and-culture"
                                + " (theme.code)"),
                row(
                        "the founding as a milestone (S2)",
                        () -> Milestone.ofMonths(0),
                        "milestone: 0 is not a number of months after a founding: give 1 to 120000, as 300 for 25 years"
                                + " (milestone.months)"),
                row(
                        "too many years",
                        () -> Milestone.ofYears(10_001),
                        "milestone: 10001 is not a number of years after a founding: give 1 to 10000 (milestone.years)"),
                row(
                        "a milestone in days",
                        () -> Milestone.parse("P75D"),
                        "milestone: \"P75D\" is not a milestone: write P75Y for 75 years, P12Y6M for 12.5, with months from 1"
                                + " to 11 and at most P10000Y (milestone.text)"));
    }

    private static Stream<Arguments> records() {
        return Stream.of(
                row(
                        "an address with a postal code of two lines",
                        () -> Full.POSTAL_ADDRESS.toBuilder()
                                .postalCode("7600\nGC")
                                .build(),
                        "postal address: postalCode: postalCode has the control character U+000A at position 4: remove it from"
                                + " \"7600\\u000aGC\" (text.character)"),
                row(
                        "its own successor",
                        () -> Full.MUNICIPALITY.toBuilder()
                                .addSuccession(new Succession(ALMELO, SuccessionKind.OTHER, date("XXXX")))
                                .build(),
                        "municipality town:almelo: successions[2].successor: town:almelo cannot succeed itself: leave it out, or"
                                + " name the place that came after (municipality.own-successor)"),
                row(
                        "two countries at once",
                        () -> Full.MUNICIPALITY.toBuilder()
                                .addCountry(new CountryPeriod(CountryCode.of("DE"), span("1940/1945")))
                                .build(),
                        "municipality town:almelo: countries[1]: the place cannot be in NL (../..) and in DE (1940/1945) at"
                                + " once: give each its validity (municipality.two-countries)"),
                row(
                        "a vacant role with a holder",
                        () -> RoleAssignment.builder()
                                .role(org.towntwinning.role.Role.MAYOR)
                                .side(ALMELO)
                                .holder(Actor.office(ALMELO, Office.MAYOR))
                                .vacant(true)
                                .period(span("/"))
                                .build(),
                        "role assignment: holder: a vacant role has no holder: leave out"
                                + " \"OfficeHolder[municipality=town:almelo, office=mayor]\", or the vacancy"
                                + " (role.vacant-with-holder)"),
                row(
                        "a committee that is a council",
                        () -> Full.COMMITTEE.toBuilder().body(Body.COUNCIL).build(),
                        "committee preston-committee: body: COUNCIL is not a committee: give COMMITTEE, FOUNDATION or"
                                + " ASSOCIATION (committee.body)"),
                row(
                        "a committee that works for a relation that it does not serve",
                        () -> Full.COMMITTEE.toBuilder()
                                .addTask(Full.COMMITTEE_TASK.toBuilder()
                                        .relation(RelationId.of("other"))
                                        .build())
                                .build(),
                        "committee preston-committee: tasks[1].relation: other is not a relation that the committee serves: add"
                                + " it to services, or name one of them (committee.not-served)"),
                row(
                        "a committee that is dissolved before it is founded",
                        () -> Full.COMMITTEE.toBuilder()
                                .founded(date("1948"))
                                .dissolutionNotice(null)
                                .dissolved(date("1947"))
                                .build(),
                        "committee preston-committee: dissolved: 1947 is certainly before 1948 of founded, which comes first:"
                                + " correct one of them, or their order (event.order)"),
                row(
                        "a committee that wants to end after it ended",
                        () -> Full.COMMITTEE.toBuilder()
                                .dissolutionNotice(DissolutionNotice.builder()
                                        .date(date("2026"))
                                        .build())
                                .dissolved(date("2025"))
                                .build(),
                        "committee preston-committee: dissolved: 2025 is certainly before 2026 of dissolutionNotice.date, which"
                                + " comes first: correct one of them, or their order (event.order)"));
    }

    private static Stream<Arguments> interactions() {
        List<DatedOutcome> confused = List.of(
                new DatedOutcome(Outcome.HELD, date("2025-07-02")),
                new DatedOutcome(Outcome.PLANNED, date("2025-06-24")));
        String outOfOrder =
                ": outcomes[1].known: 2025-06-24 is certainly before 2025-07-02 of outcomes[0].known, which comes"
                        + " first: correct one of them, or their order (event.order)";
        return Stream.of(
                row(
                        "a visit whose outcomes are out of order",
                        () -> Full.VISIT.toBuilder().outcomes(confused).build(),
                        "visit visit" + outOfOrder),
                row(
                        "a meeting whose outcomes are out of order",
                        () -> Full.MEETING.toBuilder().outcomes(confused).build(),
                        "meeting meeting" + outOfOrder),
                row(
                        "an activity whose outcomes are out of order",
                        () -> Full.ACTIVITY.toBuilder().outcomes(confused).build(),
                        "activity activity" + outOfOrder),
                row(
                        "a meeting at a place of two lines",
                        () -> Full.MEETING.toBuilder().place("Town\thall").build(),
                        "meeting meeting: place: place has the control character U+0009 at position 4: remove it from"
                                + " \"Town\\u0009hall\" (text.character)"),
                row(
                        "an activity at a blank place",
                        () -> Full.ACTIVITY.toBuilder().place("").build(),
                        "activity activity: place: place is blank: give at least one visible character, or leave it out"
                                + " (text.blank)"),
                row(
                        "a letter received before it was written",
                        () -> Full.CORRESPONDENCE.toBuilder()
                                .received(date("2025-02-19"))
                                .build(),
                        "correspondence letter: received: 2025-02-19 is certainly before 2025-02-20 of written, which comes"
                                + " first: correct one of them, or their order (event.order)"),
                row(
                        "a request answered before it was made",
                        () -> Full.REQUEST.toBuilder()
                                .answer(Answer.builder().date(date("2025-02")).build())
                                .build(),
                        "request request: answer.date: 2025-02 is certainly before 2025-03-06 of date, which comes first:"
                                + " correct one of them, or their order (event.order)"),
                row(
                        "a request that repeats itself",
                        () -> Full.REQUEST.toBuilder()
                                .repeats(InteractionId.of("request"))
                                .build(),
                        "request request: repeats: request cannot repeat itself: name the earlier request, or leave it out"
                                + " (request.repeats-itself)"),
                row(
                        "an intention done before it was stated",
                        () -> Full.INTENTION.toBuilder()
                                .resolutions(List.of(new Resolution(IntentionState.DONE, date("2024"))))
                                .build(),
                        "intention intention: resolutions[0].date: 2024 is certainly before 2025-06-24 of stated, which comes"
                                + " first: correct one of them, or their order (event.order)"),
                row(
                        "a life before the first",
                        () -> Full.JUBILEE_OCCASION.toBuilder().life(-1).build(),
                        "jubilee occasion: life: -1 is not a life: 0 is the first, 1 the one after a re-establishment"
                                + " (occasion.life)"));
    }
}
