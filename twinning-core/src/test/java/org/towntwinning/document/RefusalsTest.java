package org.towntwinning.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
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
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.interaction.Activity;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Correspondence;
import org.towntwinning.interaction.CouncilNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.JubileeOccasion;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
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
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
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
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Theme;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;

/** Everything that the model refuses, with the full message: the value, what is wrong, what would be right. */
@DisplayName("What the model refuses, it explains")
class RefusalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"nothingGiven", "values", "records", "interactions", "relations"})
    void withTheMessage(String what, ThrowingCallable refused, String message) {
        InvalidDataException refusal = catchThrowableOfType(InvalidDataException.class, refused);

        assertThat(refusal).as("%s is refused", what).isNotNull().hasMessage(message);
    }

    @Test
    @DisplayName("Every code of the model stands in a table")
    void allCodes() {
        Set<String> codes = Stream.of(nothingGiven(), values(), records(), interactions(), relations())
                .flatMap(rows -> rows)
                .map(row -> catchThrowableOfType(InvalidDataException.class, (ThrowingCallable) row.get()[1]))
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

    private static Arguments row(String what, ThrowingCallable refused, String message) {
        return arguments(what, refused, message);
    }

    /** All that is missing is reported at once. */
    static Stream<Arguments> nothingGiven() {
        return Stream.of(
                row("an empty address", () -> PostalAddress.builder().build(), """
                        postal address: 2 violations
                          locality: locality is missing: give the name of the place (value.missing)
                          lines: an address needs at least one line above the place: add it, as in Postbus 5100 (address.no-line)"""),
                row("an empty municipality", () -> Municipality.builder().build(), """
                        municipality: 2 violations
                          id: id is missing: give the id of the municipality (value.missing)
                          names: a municipality needs at least one name: add it, in language und if that is not known (municipality.no-name)"""),
                row("an empty network", () -> CityNetwork.builder().build(), """
                        network: 2 violations
                          id: id is missing: give the id of the network (value.missing)
                          names: a network needs at least one name: add it, in language und if that is not known (network.no-name)"""),
                row("an empty third body", () -> ThirdBody.builder().build(), """
                        third body: 2 violations
                          kind: kind is missing: give the kind of body, OTHER if it is another (value.missing)
                          name: name is missing: give how it is named, in at least one language (value.missing)"""),
                row("an empty role assignment", () -> RoleAssignment.builder().build(), """
                        role assignment: 3 violations
                          role: role is missing: give MAYOR, MUNICIPAL_ORGANISATION or COMMITTEE (value.missing)
                          side: side is missing: give the id of a municipality (value.missing)
                          period: period is missing: give a span, / if nothing is known (value.missing)"""),
                row(
                        "an empty party",
                        () -> Party.builder().build(),
                        "party: municipalities: a party is at least one municipality: name it (party.empty)"),
                row(
                        "an empty kind",
                        () -> KindChange.builder().build(),
                        "kind change: kind: kind is missing: give PARTNERSHIP, FRIENDSHIP, CONTACT or PROJECT_PARTNERSHIP"
                                + " (value.missing)"),
                row(
                        "an empty field",
                        () -> FieldOfCooperation.builder().build(),
                        "field of cooperation: a field of cooperation needs its wording or a theme: give one of them"
                                + " (field.empty)"),
                row("an empty agreement", () -> Agreement.builder().build(), """
                        agreement: 2 violations
                          id: id is missing: give a key that is unique among the agreements of the relation (value.missing)
                          kind: kind is missing: give the kind of agreement, OTHER if it is another (value.missing)"""),
                row("an empty anchor", () -> Anchor.builder().build(), """
                        anchor: 2 violations
                          kind: kind is missing: give what happened on that date, EFFECTIVE if it is not stated (value.missing)
                          date: date is missing: give the date with its claims, XXXX if it is not known (value.missing)"""),
                undated("proposal", () -> Proposed.builder().build()),
                row(
                        "an empty founding",
                        () -> Established.builder().build(),
                        "founding: anchors: a founding needs at least one date: give XXXX as EFFECTIVE if none is known"
                                + " (established.no-anchor)"),
                undated("resumption", () -> Resumption.builder().build()),
                undated("suspension", () -> Suspended.builder().build()),
                row("an empty end", () -> Ended.builder().build(), """
                        end: 2 violations
                          cause: cause is missing: give why it ended, UNKNOWN if it is not stated (value.missing)
                          effective: an end needs a date: decided, notified or effective; give XXXX as effective if none is known (ended.no-date)"""),
                undated("re-establishment", () -> Reestablished.builder().build()),
                row("an empty transfer", () -> Transferred.builder().build(), """
                        transfer: 3 violations
                          date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)
                          from: from is missing: give the id of a municipality (value.missing)
                          to: to is missing: give the id of a municipality (value.missing)"""),
                undated(
                        "opening of an exploration",
                        () -> ExplorationOpened.builder().build()),
                undated(
                        "closing of an exploration",
                        () -> ExplorationClosed.builder().build()),
                undated("continuation", () -> Continued.builder().build()),
                row("an empty relation", () -> Relation.builder().build(), """
                        relation: 4 violations
                          id: id is missing: give the id of the relation (value.missing)
                          parties: a relation has two or more parties, not 0: add the other side (relation.too-few-parties)
                          kinds: a relation has a kind: add PARTNERSHIP, FRIENDSHIP, CONTACT or PROJECT_PARTNERSHIP (relation.no-kind)
                          events: a relation begins with a founding, a proposal or an exploration: add one, with XXXX if its date is not known (relation.no-event)"""),
                row(
                        "an empty task",
                        () -> CommitteeTask.builder().build(),
                        "committee task: task: task is missing: give KEEPS_CONTACT, ORGANISES_ACTIVITIES, EXECUTES or FINANCES"
                                + " (value.missing)"),
                undated("dissolution notice", () -> DissolutionNotice.builder().build()),
                row(
                        "an empty report",
                        () -> AnnualReport.builder().build(),
                        "annual report: period: period is missing: give the span that it covers, / if it is not known"
                                + " (value.missing)"),
                row("an empty committee", () -> Committee.builder().build(), """
                        committee: 2 violations
                          id: id is missing: give the id of the committee (value.missing)
                          seat: seat is missing: give the id of a municipality (value.missing)"""),
                row("an empty jubilee", () -> JubileeOccasion.builder().build(), """
                        jubilee occasion: 2 violations
                          relation: relation is missing: give the id of the relation (value.missing)
                          milestone: milestone is missing: give which jubilee it is, as P75Y for 75 years (value.missing)"""),
                row(
                        "an empty notice to the council",
                        () -> CouncilNotice.builder().build(),
                        """
                        council notice: 2 violations
                          date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)
                          to: to is missing: give who was notified (value.missing)"""),
                withoutPeriod("visit", () -> Visit.builder().build()),
                withoutPeriod("meeting", () -> Meeting.builder().build()),
                withoutPeriod("activity", () -> Activity.builder().build()),
                row(
                        "empty correspondence",
                        () -> Correspondence.builder().build(),
                        "correspondence: id: id is missing: give the id of the interaction (value.missing)"),
                undated("answer", () -> Answer.builder().build()),
                row("an empty request", () -> Request.builder().build(), """
                        request: 4 violations
                          id: id is missing: give the id of the interaction (value.missing)
                          date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)
                          content: content is missing: give what is asked for, in at least one language (value.missing)
                          requesters: a request is made by somebody: name at least one (request.no-requester)"""),
                row("an empty intention", () -> Intention.builder().build(), """
                        intention: 2 violations
                          id: id is missing: give the id of the interaction (value.missing)
                          aim: aim is missing: give what is to be done, in at least one language (value.missing)"""),
                row("an empty document", () -> Document.builder().build(), """
                        document: 2 violations
                          id: id is missing: give the id of the document (value.missing)
                          kind: kind is missing: give the kind of document, OTHER if it is another (value.missing)"""));
    }

    private static Arguments undated(String what, ThrowingCallable refused) {
        return row(
                "a " + what + " without a date",
                refused,
                what + ": date: date is missing: give an EDTF date, XXXX if it is not known (value.missing)");
    }

    private static Arguments withoutPeriod(String what, ThrowingCallable refused) {
        return row("an empty " + what, refused, what + """
                : 2 violations
                  id: id is missing: give the id of the interaction (value.missing)
                  period: period is missing: give a span, / if nothing is known (value.missing)""");
    }

    static Stream<Arguments> values() {
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

    static Stream<Arguments> records() {
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

    static Stream<Arguments> interactions() {
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

    private static Relation.Builder relation(LifecycleEvent... events) {
        return Relation.builder()
                .id(RelationId.of("r"))
                .addParty(Party.of(ALMELO))
                .addParty(Party.of(DENIZLI))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .events(List.of(events));
    }

    private static Ended ended(String edtf) {
        return Full.ENDED_AS_A_WHOLE.toBuilder()
                .decided(null)
                .notified(null)
                .effective(date(edtf))
                .build();
    }

    static Stream<Arguments> relations() {
        return Stream.of(parts(), partiesAndKinds(), sequences(), orders(), insideReferences())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                row(
                        "a party that names a town twice",
                        () -> Party.of(ALMELO, DENIZLI, ALMELO),
                        "party: municipalities[2]: town:almelo is named twice: name each municipality of the party once"
                                + " (party.twice)"),
                row(
                        "a party that left before it joined",
                        () -> Full.PARTY.toBuilder().left(date("1973")).build(),
                        "party: left: 1973 is certainly before the accession of 1974: correct one of them"
                                + " (party.left-before-joined)"),
                row(
                        "an accession as an anchor of the founding (S6.1)",
                        () -> Anchor.of(AnchorKind.ACCESSION, date("1974")),
                        "anchor: kind: an accession is that of one party: give it as the party's joined (anchor.accession)"),
                row(
                        "two anchors of a kind (S6.3)",
                        () -> Established.builder()
                                .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1974")))
                                .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1975")))
                                .build(),
                        "founding: anchors: each kind of anchor stands once: give dates that sources disagree about as claims of"
                                + " one anchor (established.anchor-twice)"),
                row(
                        "a suspension of the whole relation on one side",
                        () -> Full.SUSPENDED.toBuilder().roles(Set.of()).build(),
                        "suspension: side: side town:denizli is stated for an event of the whole relation: name the role, or"
                                + " leave it out (event.side-without-role)"),
                row(
                        "an end of the whole relation on one side",
                        () -> Full.ENDED.toBuilder().roles(Set.of()).build(),
                        "end: side: side town:denizli is stated for an event of the whole relation: name the role, or leave it"
                                + " out (event.side-without-role)"),
                row(
                        "a resumption before the suspension",
                        () -> Full.SUSPENDED.toBuilder()
                                .resumed(Resumption.on(date("1979")))
                                .build(),
                        "suspension: resumed.date: 1979 is certainly before 1980 of date, which comes first: correct one of"
                                + " them, or their order (event.order)"),
                row(
                        "a transfer to itself",
                        () -> Full.TRANSFERRED.toBuilder().to(ALMELO).build(),
                        "transfer: to: town:almelo cannot take over from itself: name the town that came instead"
                                + " (event.transfer-to-self)"));
    }

    private static Stream<Arguments> partiesAndKinds() {
        return Stream.of(
                row(
                        "a town with itself",
                        () -> relation(Established.since(date("1974")))
                                .addParty(Party.of(DENIZLI))
                                .build(),
                        "relation r: parties[2]: town:denizli is parties[1] already, and no town is twinned with itself: name"
                                + " the other town, or when it left and when it joined again (relation.self-pair)"),
                row(
                        "one party",
                        () -> relation(Established.since(date("1974")))
                                .parties(List.of(Party.of(ALMELO)))
                                .build(),
                        "relation r: parties: a relation has two or more parties, not 1: add the other side"
                                + " (relation.too-few-parties)"),
                row(
                        "a change of kind without a date",
                        () -> relation(Established.since(date("1974")))
                                .addKind(KindChange.of(RelationKind.FRIENDSHIP))
                                .build(),
                        "relation r: kinds[1].since: only the first kind may lack a date: say since when it is FRIENDSHIP, XXXX"
                                + " if it is not known (relation.kind-undated)"),
                row(
                        "kinds out of order",
                        () -> relation(Established.since(date("1974")))
                                .addKind(Full.KIND)
                                .addKind(Full.KIND.toBuilder()
                                        .since(date("1974"))
                                        .build())
                                .build(),
                        "relation r: kinds[2].since: 1974 is certainly before 1975 of kinds[1].since, which comes first: correct"
                                + " one of them, or their order (event.order)"));
    }

    private static Stream<Arguments> sequences() {
        Established founding = Established.since(date("1974"));
        return Stream.of(
                sequence(
                        "two foundings",
                        relation(founding, Established.since(date("1980"))),
                        "events[1]: the founding of 1980 comes after another founding: record what begins anew after an end as a"
                                + " re-establishment"),
                sequence(
                        "a founding after the end",
                        relation(founding, ended("2017"), Established.since(date("2026"))),
                        "events[2]: the founding of 2026 comes after another founding: record what begins anew after an end as a"
                                + " re-establishment"),
                sequence(
                        "a proposal after the founding",
                        relation(founding, Proposed.on(date("2025"))),
                        "events[1]: the proposal of 2025 comes after the founding: record it as an exploration"),
                sequence(
                        "a re-establishment without an end",
                        relation(founding, Reestablished.on(date("2026"))),
                        "events[1]: the re-establishment of 2026 comes after no end: record the end before it, or a first"
                                + " beginning as a founding"),
                sequence(
                        "an end of what was only proposed",
                        relation(Proposed.on(date("1972")), ended("1973")),
                        "events[1]: the end of 1973 finds nothing that runs: record the founding or the re-establishment before"
                                + " it"),
                sequence(
                        "two ends",
                        relation(founding, ended("2017"), ended("2018")),
                        "events[2]: the end of 2018 finds nothing that runs: record the founding or the re-establishment before"
                                + " it"),
                sequence(
                        "a suspension after the end",
                        relation(founding, ended("2017"), Suspended.on(date("2018"))),
                        "events[2]: the suspension of 2018 finds nothing that runs: record the founding or the re-establishment"
                                + " before it"),
                row(
                        "nothing but a continuation",
                        () -> relation(Full.CONTINUED).build(),
                        "relation r: events: a relation begins with a founding, a proposal or an exploration: add one, with XXXX"
                                + " if its date is not known (relation.no-event)"));
    }

    private static Arguments sequence(String what, Relation.Builder relation, String message) {
        return row(what + " (S6.4)", relation::build, "relation r: " + message + " (event.sequence)");
    }

    private static Stream<Arguments> orders() {
        Established founding = Established.since(date("1974"));
        return Stream.of(
                order(
                        "an end before the founding",
                        relation(founding, ended("1973")),
                        "events[1]: 1973",
                        "1974 of events[0]"),
                order(
                        "a suspension before the founding",
                        relation(founding, Suspended.on(date("1973-12"))),
                        "events[1]: 1973-12",
                        "1974 of events[0]"),
                order(
                        "an end before the suspension",
                        relation(founding, Suspended.on(date("1980")), ended("1979")),
                        "events[2]: 1979",
                        "1980 of events[1]"),
                order(
                        "an end before the resumption",
                        relation(
                                founding,
                                Full.SUSPENDED.toBuilder()
                                        .roles(Set.of())
                                        .side(null)
                                        .build(),
                                ended("1981")),
                        "events[2]: 1981",
                        "1982 of events[1].resumed.date"),
                order(
                        "a suspension in the second life before the first has ended",
                        relation(
                                founding,
                                ended("2017"),
                                Reestablished.on(date("[..2020]")),
                                Suspended.on(date("2016"))),
                        "events[3]: 2016",
                        "2017 of events[1]"),
                order(
                        "an exploration closed before it was opened",
                        relation(
                                founding,
                                Full.OPENED,
                                Full.CLOSED.toBuilder().date(date("2025-02")).build()),
                        "events[2]: 2025-02",
                        "2025-03-06 of events[1]"),
                order(
                        "a re-establishment before the exploration recorded before it",
                        relation(founding, ended("2017"), Full.OPENED, Reestablished.on(date("2024"))),
                        "events[3]: 2024",
                        "2025-03-06 of events[2]"),
                order(
                        "a continuation before the founding",
                        relation(founding, Continued.on(date("1973"))),
                        "events[1]: 1973",
                        "1974 of events[0]"));
    }

    private static Arguments order(String what, Relation.Builder relation, String later, String earlier) {
        return row(
                what + " (S6.5)",
                relation::build,
                "relation r: " + later + " is certainly before " + earlier
                        + ", which comes first: correct one of them, or their order (event.order)");
    }

    private static Stream<Arguments> insideReferences() {
        Established founding = Established.since(date("1974"));
        MunicipalityId stranger = MunicipalityId.of("town:preston");
        return Stream.of(
                notAParty(
                        "a role on the side of a stranger",
                        relation(founding)
                                .addRoleAssignment(Full.ROLE_ASSIGNMENT.toBuilder()
                                        .side(stranger)
                                        .build()),
                        "roleAssignments[0].side"),
                notAParty(
                        "a suspension on the side of a stranger",
                        relation(
                                founding,
                                Full.SUSPENDED.toBuilder().side(stranger).build()),
                        "events[1].side"),
                notAParty(
                        "an end on the side of a stranger",
                        relation(founding, Full.ENDED.toBuilder().side(stranger).build()),
                        "events[1].side"),
                notAParty(
                        "a transfer from a stranger",
                        relation(
                                founding,
                                Full.TRANSFERRED.toBuilder().from(stranger).build()),
                        "events[1].from"),
                notAParty(
                        "a transfer to a stranger",
                        relation(
                                founding,
                                Full.TRANSFERRED.toBuilder().to(stranger).build()),
                        "events[1].to"),
                row(
                        "two agreements with one key",
                        () -> relation(founding)
                                .addAgreement(Full.AGREEMENT)
                                .addAgreement(Full.AGREEMENT)
                                .build(),
                        "relation r: agreements[1].id: memorandum is the key of two agreements: give each its own"
                                + " (agreement.twice)"),
                row(
                        "an anchor that points to an unknown agreement",
                        () -> relation(Full.ESTABLISHED).build(),
                        "relation r: events[0].anchors[1].agreement: memorandum is not the key of an agreement of the relation:"
                                + " add the agreement, or name one that is there (agreement.unknown)"),
                row(
                        "a re-establishment that points to an unknown agreement",
                        () -> relation(
                                        founding,
                                        ended("2017"),
                                        Full.REESTABLISHED.toBuilder()
                                                .agreement(AgreementId.of("charter"))
                                                .build())
                                .addAgreement(Full.AGREEMENT)
                                .build(),
                        "relation r: events[2].agreement: charter is not the key of an agreement of the relation: add the"
                                + " agreement, or name one that is there, as memorandum (agreement.unknown)"));
    }

    private static Arguments notAParty(String what, Relation.Builder relation, String path) {
        return row(
                what,
                relation::build,
                "relation r: " + path + ": town:preston is not a party of the relation: name one of its parties, as"
                        + " town:almelo, town:denizli (relation.not-a-party)");
    }
}
