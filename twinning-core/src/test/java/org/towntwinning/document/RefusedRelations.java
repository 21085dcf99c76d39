package org.towntwinning.document;

import static org.towntwinning.register.Given.ALMELO;
import static org.towntwinning.register.Given.DENIZLI;
import static org.towntwinning.register.Given.date;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;

/** What is refused of a relation and its parts, alone and in their order. */
final class RefusedRelations {

    private RefusedRelations() {}

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

    static Stream<Arguments> rows() {
        return Stream.of(parts(), partiesAndKinds(), sequences(), orders(), insideReferences())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                RefusalsTest.row(
                        "a party that names a town twice",
                        () -> Party.of(ALMELO, DENIZLI, ALMELO),
                        "party: municipalities[2]: town:almelo is named twice: name each municipality of the party once"
                                + " (party.twice)"),
                RefusalsTest.row(
                        "a party that left before it joined",
                        () -> Full.PARTY.toBuilder().left(date("1973")).build(),
                        "party: left: 1973 is certainly before the accession of 1974: correct one of them"
                                + " (party.left-before-joined)"),
                RefusalsTest.row(
                        "an accession as an anchor of the founding (S6.1)",
                        () -> Anchor.of(AnchorKind.ACCESSION, date("1974")),
                        "anchor: kind: an accession is that of one party: give it as the party's joined (anchor.accession)"),
                RefusalsTest.row(
                        "two anchors of a kind (S6.3)",
                        () -> Established.builder()
                                .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1974")))
                                .addAnchor(Anchor.of(AnchorKind.SIGNING, date("1975")))
                                .build(),
                        "founding: anchors: each kind of anchor stands once: give dates that sources disagree about as claims of"
                                + " one anchor (established.anchor-twice)"),
                RefusalsTest.row(
                        "a suspension of the whole relation on one side",
                        () -> Full.SUSPENDED.toBuilder().roles(Set.of()).build(),
                        "suspension: side: side town:denizli is stated for an event of the whole relation: name the role, or"
                                + " leave it out (event.side-without-role)"),
                RefusalsTest.row(
                        "an end of the whole relation on one side",
                        () -> Full.ENDED.toBuilder().roles(Set.of()).build(),
                        "end: side: side town:denizli is stated for an event of the whole relation: name the role, or leave it"
                                + " out (event.side-without-role)"),
                RefusalsTest.row(
                        "a resumption before the suspension",
                        () -> Full.SUSPENDED.toBuilder()
                                .resumed(Resumption.on(date("1979")))
                                .build(),
                        "suspension: resumed.date: 1979 is certainly before 1980 of date, which comes first: correct one of"
                                + " them, or their order (event.order)"),
                RefusalsTest.row(
                        "a transfer to itself",
                        () -> Full.TRANSFERRED.toBuilder().to(ALMELO).build(),
                        "transfer: to: town:almelo cannot take over from itself: name the town that came instead"
                                + " (event.transfer-to-self)"));
    }

    private static Stream<Arguments> partiesAndKinds() {
        return Stream.of(
                RefusalsTest.row(
                        "a town with itself",
                        () -> relation(Established.since(date("1974")))
                                .addParty(Party.of(DENIZLI))
                                .build(),
                        "relation r: parties[2]: town:denizli is parties[1] already, and no town is twinned with itself: name"
                                + " the other town, or when it left and when it joined again (relation.self-pair)"),
                RefusalsTest.row(
                        "one party",
                        () -> relation(Established.since(date("1974")))
                                .parties(List.of(Party.of(ALMELO)))
                                .build(),
                        "relation r: parties: a relation has two or more parties, not 1: add the other side"
                                + " (relation.too-few-parties)"),
                RefusalsTest.row(
                        "a change of kind without a date",
                        () -> relation(Established.since(date("1974")))
                                .addKind(KindChange.of(RelationKind.FRIENDSHIP))
                                .build(),
                        "relation r: kinds[1].since: only the first kind may lack a date: say since when it is FRIENDSHIP, XXXX"
                                + " if it is not known (relation.kind-undated)"),
                RefusalsTest.row(
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
                RefusalsTest.row(
                        "nothing but a continuation",
                        () -> relation(Full.CONTINUED).build(),
                        "relation r: events: a relation begins with a founding, a proposal or an exploration: add one, with XXXX"
                                + " if its date is not known (relation.no-event)"));
    }

    private static Arguments sequence(String what, Relation.Builder relation, String message) {
        return RefusalsTest.row(what + " (S6.4)", relation::build, "relation r: " + message + " (event.sequence)");
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
        return RefusalsTest.row(
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
                RefusalsTest.row(
                        "two agreements with one key",
                        () -> relation(founding)
                                .addAgreement(Full.AGREEMENT)
                                .addAgreement(Full.AGREEMENT)
                                .build(),
                        "relation r: agreements[1].id: memorandum is the key of two agreements: give each its own"
                                + " (agreement.twice)"),
                RefusalsTest.row(
                        "an anchor that points to an unknown agreement",
                        () -> relation(Full.ESTABLISHED).build(),
                        "relation r: events[0].anchors[1].agreement: memorandum is not the key of an agreement of the relation:"
                                + " add the agreement, or name one that is there (agreement.unknown)"),
                RefusalsTest.row(
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
                                + " agreement, or name one that is there, as memorandum (agreement.unknown)"),
                unknownAgreement(5, "a1, a2, a3, a4, a5"),
                unknownAgreement(6, "a1, a2, a3, a4, a5, ..."));
    }

    private static Arguments unknownAgreement(int there, String named) {
        Relation.Builder relation = relation(Established.builder()
                .addAnchor(Full.ANCHOR.toBuilder()
                        .agreement(AgreementId.of("charter"))
                        .build())
                .build());
        IntStream.rangeClosed(1, there)
                .mapToObj(number -> AgreementId.of("a" + number))
                .forEach(id ->
                        relation.addAgreement(Full.AGREEMENT.toBuilder().id(id).build()));
        return RefusalsTest.row(
                "an unknown agreement where there are " + there,
                relation::build,
                "relation r: events[0].anchors[0].agreement: charter is not the key of an agreement of the relation: add the"
                        + " agreement, or name one that is there, as " + named + " (agreement.unknown)");
    }

    private static Arguments notAParty(String what, Relation.Builder relation, String path) {
        return RefusalsTest.row(
                what,
                relation::build,
                "relation r: " + path + ": town:preston is not a party of the relation: name one of its parties, as"
                        + " town:almelo, town:denizli (relation.not-a-party)");
    }
}
