package org.towntwinning.json.v1;

import java.util.List;
import java.util.Set;
import org.towntwinning.committee.AnnualReport;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeTask;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.committee.LegalForm;
import org.towntwinning.committee.Service;
import org.towntwinning.committee.Submission;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.json.TwinningDocument;
import org.towntwinning.municipality.AuthorityKind;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.municipality.CountryPeriod;
import org.towntwinning.municipality.Identifier;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.municipality.PostalAddress;
import org.towntwinning.municipality.Succession;
import org.towntwinning.municipality.SuccessionKind;
import org.towntwinning.register.Citation;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.Note;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Body;
import org.towntwinning.role.Office;
import org.towntwinning.role.Task;
import org.towntwinning.role.ThirdBody;
import org.towntwinning.role.ThirdBodyKind;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * A register in which every property of every type is set somewhere: the domain values behind the golden file
 * {@code everything.json}. Its towns are real, its facts are not.
 */
final class SampleRegister {

    static final MunicipalityId ALMELO = MunicipalityId.of("town:almelo");
    static final MunicipalityId PRESTON = MunicipalityId.of("town:preston");
    static final MunicipalityId CHORLEY = MunicipalityId.of("town:chorley");
    static final MunicipalityId VRIEZENVEEN = MunicipalityId.of("town:vriezenveen");
    static final RelationId TWINNING = RelationId.of("almelo-preston");
    static final RelationId CONTACT = RelationId.of("chorley-vriezenveen");
    static final CommitteeId COMMITTEE = CommitteeId.of("preston-committee");
    static final DocumentId LETTER = DocumentId.of("doc:letter-2025");
    static final DocumentId REPORT = DocumentId.of("doc:report-2023");

    static final Citation CITED = Citation.of(LETTER).at("p. 2, § 3").saying("“een pas op de plaats”\n\ttweede regel");
    static final List<Note> NOTES = List.of(Note.of("policy", text("Zie 𝔄 en \"Ω\" \\ / <b>&</b>"), CITED));

    private SampleRegister() {}

    static TwinningDocument document() {
        return TwinningDocument.of(records());
    }

    static List<RegisterRecord> records() {
        return List.of(
                SampleInteractions.visit(),
                SampleInteractions.correspondence(),
                SampleInteractions.request(),
                SampleInteractions.meeting(),
                SampleInteractions.activity(),
                SampleInteractions.intention(),
                SampleInteractions.earlierRequest(),
                committee(),
                SampleRelations.twinning(),
                SampleRelations.contact(),
                letter(),
                report(),
                network(),
                almelo(),
                Municipality.builder()
                        .id(PRESTON)
                        .addName(Name.of("en", "Preston"))
                        .build(),
                Municipality.builder()
                        .id(CHORLEY)
                        .kind(AuthorityKind.DISTRICT)
                        .addName(Name.of("en", "Chorley"))
                        .build(),
                Municipality.builder()
                        .id(VRIEZENVEEN)
                        .kind(AuthorityKind.VILLAGE)
                        .addName(Name.of("nl", "Vriezenveen"))
                        .build());
    }

    static LocalizedText text(String dutch) {
        return LocalizedText.of("nl", dutch).and("en", "as in the Dutch text").and("de-AT", "wie im Niederländischen");
    }

    static Set<ExternalId> externalIds(String value) {
        return Set.of(ExternalId.of("zaak", value), ExternalId.of("archief", value + "/b"));
    }

    static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    static DateSpan span(String edtf) {
        return DateSpan.parse(edtf);
    }

    static Actor mayor() {
        return Actor.office(ALMELO, Office.MAYOR);
    }

    static Actor council() {
        return Actor.body(ALMELO, Body.COUNCIL);
    }

    static Actor consulate() {
        return ThirdBody.builder()
                .kind(ThirdBodyKind.CONSULATE)
                .name(LocalizedText.of("nl", "consul-generaal van Turkije"))
                .country(CountryCode.of("TR"))
                .build();
    }

    private static Municipality almelo() {
        return Municipality.builder()
                .id(ALMELO)
                .kind(AuthorityKind.CITY)
                .addName(new Name("Almelo", LanguageTag.NL, DateSpan.always()))
                .addName(new Name("Stad Almelo", LanguageTag.NL, span("../1914")))
                .addIdentifier(Identifier.of("cbs", "GM0141"))
                .addIdentifier(new Identifier("wikidata", "Q10002", span("1914-01-01/..")))
                .addCountry(new CountryPeriod(CountryCode.of("NL"), span("1815/..")))
                .postalAddress(PostalAddress.builder()
                        .lines(List.of("Gemeente Almelo", "Postbus 5100"))
                        .postalCode("7600 GC")
                        .locality("Almelo")
                        .build())
                .existence(span("1914-01-01/.."))
                .addSuccession(new Succession(VRIEZENVEEN, SuccessionKind.REORGANISATION, date("2001-01-01")))
                .externalIds(externalIds("A-1"))
                .notes(NOTES)
                .build();
    }

    private static CityNetwork network() {
        return CityNetwork.builder()
                .id(NetworkId.of("eurocities"))
                .addName(Name.of("en", "Eurocities"))
                .purpose(text("Netwerk van steden"))
                .addMembership(new Membership(ALMELO, span("2010/..")))
                .addMembership(new Membership(PRESTON, span("../..")))
                .externalIds(externalIds("N-1"))
                .notes(NOTES)
                .build();
    }

    private static Document letter() {
        return Document.builder()
                .id(LETTER)
                .kind(DocumentKind.COUNCIL_LETTER)
                .date(date("2025-06-24"))
                .language(LanguageTag.NL)
                .issuer(Actor.body(ALMELO, Body.EXECUTIVE))
                .addAddressee(council())
                .addSignatory(mayor())
                .subject(text("Stand van zaken stedenbanden"))
                .summary(text("Raadsbrief"))
                .attachments(List.of(REPORT))
                .externalIds(externalIds("D-1"))
                .notes(NOTES)
                .build();
    }

    /** Attachments: none, and said so; that differs from not said. */
    private static Document report() {
        return Document.builder()
                .id(REPORT)
                .kind(DocumentKind.ANNUAL_REPORT)
                .attachments(List.of())
                .build();
    }

    private static Committee committee() {
        return Committee.builder()
                .id(COMMITTEE)
                .addName(Name.of("nl", "Prestoncomité"))
                .seat(ALMELO)
                .body(Body.FOUNDATION)
                .legalForm(LegalForm.FOUNDATION)
                .registration(Identifier.of("kvk", "41029384"))
                .founded(date("1982~"))
                .dissolutionNotice(DissolutionNotice.builder()
                        .date(date("2024-11"))
                        .to(ThirdBody.of(ThirdBodyKind.PUBLIC_REGISTER, LocalizedText.of("nl", "Kamer van Koophandel")))
                        .content(text("Het bestuur stopt"))
                        .addCitation(CITED)
                        .build())
                .dissolved(date("2025"))
                .addService(new Service(TWINNING, span("1982/..")))
                .addTask(CommitteeTask.builder()
                        .task(Task.ORGANISES_ACTIVITIES)
                        .relation(TWINNING)
                        .addTheme(Theme.MUSIC)
                        .period(span("1982/2024"))
                        .description(text("Uitwisseling"))
                        .addCitation(CITED)
                        .build())
                .addTask(CommitteeTask.builder().task(Task.FINANCES).build())
                .addAnnualReport(AnnualReport.builder()
                        .period(span("2023-01-01/2023-12-31"))
                        .addFinding(text("Tweehonderd deelnemers"))
                        .addSubmission(new Submission(council(), PartialDate.unknown()))
                        .document(REPORT)
                        .addCitation(CITED)
                        .build())
                .externalIds(externalIds("C-1"))
                .notes(NOTES)
                .build();
    }
}
