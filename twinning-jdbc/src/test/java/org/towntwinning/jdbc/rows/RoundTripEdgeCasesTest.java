package org.towntwinning.jdbc.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.Submission;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Answer;
import org.towntwinning.interaction.Request;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Citation;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Role;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** R-10, one hard case each: what random records may miss, and what two places of the same shape could mix up. */
class RoundTripEdgeCasesTest {

    private static final MunicipalityId ALMELO = MunicipalityId.of("cbs:GM0141");
    private static final MunicipalityId DENIZLI = MunicipalityId.of("tr:denizli");
    private static final Actor COUNCIL = Actor.body(ALMELO, Body.COUNCIL);
    private static final Actor OTHER_TOWN = Actor.town(DENIZLI);
    private static final Actor CONSULATE = ThirdBody.of(
            ThirdBodyKind.CONSULATE, LocalizedText.of("nl", "Consulaat").and("tr", "Konsolosluk"));

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("attachments that are not known", document().build()),
                Arguments.of(
                        "attachments that are known to be none",
                        document().attachments(List.of()).build()),
                Arguments.of(
                        "attachments in the order given",
                        document()
                                .attachments(List.of(DocumentId.of("z"), DocumentId.of("a"), DocumentId.of("m")))
                                .build()),
                Arguments.of(
                        "more notes than have one digit, in their order",
                        document()
                                .notes(IntStream.range(0, 12)
                                        .mapToObj(i -> Note.of(
                                                "contact", LocalizedText.of("nl", "Notitie " + i), cited("n" + i)))
                                        .toList())
                                .build()),
                Arguments.of("a text of the greatest length", note("\uD83D\uDE00".repeat(10_000))),
                Arguments.of("a text with line feeds and tabs", note("een\n\ttwee\u2028drie")),
                Arguments.of(
                        "an external id of the greatest length",
                        document()
                                .addExternalId(ExternalId.of("url", "\u4E00".repeat(1_000)))
                                .build()),
                Arguments.of("a name that grows when it is folded", town("\uFDFA".repeat(300))),
                Arguments.of("an actor with a name in several languages, in several places", letter()),
                Arguments.of("the second of three claims is preferred", contested()),
                Arguments.of("who suspended and who resumed, each with its source", suspended()),
                Arguments.of("what was asked and what was answered", answered()),
                Arguments.of("a town that left and came back", returned()),
                Arguments.of("findings and submissions of several reports", reports()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void comeBack(String what, RegisterRecord record) {
        RoundTrip.check(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1948",
                "1948-05",
                "1948-05-22",
                "1948-33",
                "1948-22",
                "1948-41",
                "194X",
                "XXXX",
                "[..2017-10]",
                "[..2017-10-30]",
                "[1979-03..]",
                "[1979..1981]",
                "1974?",
                "1974~",
                "1974%",
                "[1979?..1981?]",
                "0001-01-01",
                "9999-12-31",
                "[..0001-01-01]",
                "[9999-12-31..]"
            })
    void everyFormOfADateComesBack(String date) {
        RoundTrip.check(document().date(PartialDate.parse(date)).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../..",
                "/",
                "1974/..",
                "1974/",
                "../1974",
                "/1974",
                "2004/2004-05",
                "[..2017-10]/2020",
                "1974?/1980~",
                "[1979%..1981%]/[2001-02-03..]"
            })
    void everyFormOfASpanComesBack(String span) {
        RoundTrip.check(Municipality.builder()
                .id(ALMELO)
                .addName(new Name("Almelo", Name.of("nl", "Almelo").language(), DateSpan.parse(span)))
                .existence(DateSpan.parse(span))
                .build());
    }

    @Test
    void aMissingRowIsNamed() {
        Rows rows = new Rows();
        new InteractionTables().takeApart(answered(), rows);
        Rows damaged = new Rows();
        damaged.add(InteractionTables.ROOT, rows.of(InteractionTables.ROOT).get(0));

        assertThatThrownBy(() -> new InteractionTables().assemble("i1", damaged))
                .as("R-16: damage names its place")
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interaction_text")
                .hasMessageContaining("content of i1");
    }

    @Test
    void aDayAtTheEndOfTheCalendarHasNoBound() {
        Rows rows = new Rows();
        new DocumentTables().takeApart(document().date(PartialDate.unknown()).build(), rows);
        DocumentRows.DocumentRow row =
                (DocumentRows.DocumentRow) rows.of(new DocumentTables().root()).get(0);

        assertThat(row.date()).isEqualTo("XXXX");
        assertThat(row.dateFirst()).isNull();
        assertThat(row.dateLast()).isNull();
        assertThat(row.dateWide()).isTrue();
    }

    private static Document.Builder document() {
        return Document.builder().id(DocumentId.of("d1")).kind(DocumentKind.LETTER);
    }

    private static Document note(String text) {
        return document()
                .addNote(Note.of("policy", LocalizedText.of("nl", text)))
                .build();
    }

    private static Municipality town(String name) {
        return Municipality.builder().id(ALMELO).addName(Name.of("und", name)).build();
    }

    private static Document letter() {
        return document()
                .issuer(CONSULATE)
                .addAddressee(COUNCIL)
                .addAddressee(ThirdBody.of(ThirdBodyKind.EMBASSY, LocalizedText.of("en", "Embassy")))
                .addSignatory(CONSULATE)
                .build();
    }

    private static Relation.Builder relation() {
        return Relation.builder()
                .id(RelationId.of("almelo-denizli"))
                .addParty(Party.of(ALMELO))
                .addParty(Party.of(DENIZLI))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP));
    }

    private static Relation contested() {
        ClaimedDate date = new ClaimedDate(
                List.of(
                        Claim.of(PartialDate.parse("1974"), cited("almelo")),
                        Claim.of(
                                PartialDate.parse("1975~"),
                                cited("denizli"),
                                cited("denizli").saying("kardeş şehir")),
                        Claim.of(PartialDate.parse("1974"))),
                1);
        return relation()
                .addEvent(Established.builder()
                        .addAnchor(Anchor.of(AnchorKind.COUNCIL_DECISION, PartialDate.parse("1973")))
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.SIGNING)
                                .date(date)
                                .build())
                        .build())
                .build();
    }

    private static Relation suspended() {
        return relation()
                .addEvent(Established.since(PartialDate.parse("1974")))
                .addEvent(Suspended.builder()
                        .date(PartialDate.parse("1990"))
                        .resumed(Resumption.builder()
                                .date(PartialDate.parse("1993"))
                                .addBy(OTHER_TOWN)
                                .addCitation(cited("resumed"))
                                .build())
                        .roles(Set.of(Role.COMMITTEE))
                        .side(ALMELO)
                        .addBy(COUNCIL)
                        .addBy(CONSULATE)
                        .addCitation(cited("suspended"))
                        .build())
                .build();
    }

    private static Request answered() {
        return Request.builder()
                .id(InteractionId.of("i1"))
                .date(PartialDate.parse("2020"))
                .addRequester(OTHER_TOWN)
                .content(LocalizedText.of("nl", "Mogen wij komen?"))
                .answer(Answer.builder()
                        .date(PartialDate.parse("2021-01"))
                        .by(COUNCIL)
                        .content(LocalizedText.of("nl", "Ja"))
                        .addCitation(cited("answer"))
                        .build())
                .addCitation(cited("request"))
                .build();
    }

    private static Relation returned() {
        return relation()
                .addEvent(Established.since(PartialDate.parse("1974")))
                .addParty(Party.builder()
                        .addMunicipality(MunicipalityId.of("town:z"))
                        .addMunicipality(MunicipalityId.of("town:a"))
                        .left(PartialDate.parse("1980"))
                        .build())
                .addParty(Party.builder()
                        .addMunicipality(MunicipalityId.of("town:z"))
                        .joined(ClaimedDate.of(PartialDate.parse("1990")))
                        .addCitation(cited("back"))
                        .build())
                .build();
    }

    private static Committee reports() {
        return Committee.builder()
                .id(CommitteeId.of("c1"))
                .seat(ALMELO)
                .addAnnualReport(AnnualReport.builder()
                        .period(DateSpan.parse("2023/2023"))
                        .addFinding(LocalizedText.of("nl", "eerste"))
                        .addFinding(LocalizedText.of("nl", "tweede"))
                        .addSubmission(new Submission(COUNCIL, PartialDate.parse("2024")))
                        .build())
                .addAnnualReport(AnnualReport.builder()
                        .period(DateSpan.parse("2024/2024"))
                        .addFinding(LocalizedText.of("nl", "derde"))
                        .addSubmission(new Submission(CONSULATE, PartialDate.parse("2025-02")))
                        .addSubmission(new Submission(COUNCIL, PartialDate.parse("2025-03")))
                        .build())
                .build();
    }

    private static Citation cited(String document) {
        return Citation.of(DocumentId.of(document)).at("line 24");
    }
}
