package org.towntwinning.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.LanguageTag;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.Note;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;
import org.towntwinning.role.RoleAssignment;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;
import org.towntwinning.validation.TextKind;

/** The relations that a property is tried with first: hard cases from life, and the ends of what there is. */
final class RelationExamples {

    private static final int RING = 6;

    private final RecordIds ids;

    RelationExamples(RecordIds ids) {
        this.ids = ids;
    }

    /** All for which there are towns enough: a ring has six. */
    List<Relation> all() {
        boolean ofTwo = ids.municipalities().size() < RING;
        return Stream.concat(ofTwo ? Stream.empty() : Stream.of(ring()), Stream.of(ofTwoTowns()))
                .toList();
    }

    private Relation[] ofTwoTowns() {
        return new Relation[] {
            preston(),
            denizli(),
            ejmiatsin(),
            bishopsStortford(),
            onLeapDay(),
            twoLivesInOneYear(),
            nothingKnown(),
            onlyProposed(),
            atTheEndsOfTheCalendar(),
            longestTexts()
        };
    }

    /** Only the year is known; the first contact is older. */
    Relation preston() {
        return between(0, 1)
                .addEvent(Established.builder()
                        .addAnchor(Anchor.of(AnchorKind.EFFECTIVE, PartialDate.parse("1948")))
                        .addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, PartialDate.parse("1946-10-17")))
                        .build())
                .addRoleAssignment(RoleAssignment.builder()
                        .role(Role.COMMITTEE)
                        .side(town(0))
                        .vacant(true)
                        .period(DateSpan.parse("2024/.."))
                        .build())
                .build();
    }

    /** Two sources, two years; two protocols with a gap; ended, and begun anew. */
    Relation denizli() {
        return between(0, 2)
                .addEvent(Established.builder()
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.EFFECTIVE)
                                .date(ClaimedDate.preferring(
                                        Claim.of(PartialDate.parse("1974")), Claim.of(PartialDate.parse("1975"))))
                                .build())
                        .build())
                .addEvent(Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .addInitiator(Actor.town(town(2)))
                        .effective(PartialDate.parse("2017-03-16"))
                        .build())
                .addEvent(Reestablished.on(PartialDate.parse("2026")))
                .addAgreement(protocol("agreement:1", "2007/2009"))
                .addAgreement(protocol("agreement:2", "2010-06/2012"))
                .build();
    }

    private static Agreement protocol(String id, String term) {
        return Agreement.builder()
                .id(AgreementId.of(id))
                .kind(AgreementKind.COOPERATION_PROTOCOL)
                .term(DateSpan.parse(term))
                .build();
    }

    /** Proposed by a motion, founded to the day seventeen months later, by a memorandum. */
    private Relation ejmiatsin() {
        return between(0, 3)
                .addEvent(Proposed.on(PartialDate.parse("2020-01")))
                .addEvent(Established.builder()
                        .addAnchor(Anchor.builder()
                                .kind(AnchorKind.SIGNING)
                                .date(ClaimedDate.of(PartialDate.parse("2021-06-29")))
                                .agreement(AgreementId.of("agreement:1"))
                                .build())
                        .build())
                .addAgreement(Agreement.builder()
                        .id(AgreementId.of("agreement:1"))
                        .kind(AgreementKind.MEMORANDUM_OF_UNDERSTANDING)
                        .signed(PartialDate.parse("2021-06-29"))
                        .build())
                .build();
    }

    /** Six towns, one of which joined later and one of which left. */
    private Relation ring() {
        return Relation.builder()
                .id(ids.relations().get(0))
                .addParty(Party.of(town(0)))
                .addParty(Party.of(town(1), town(2)))
                .addParty(Party.of(town(3)))
                .addParty(Party.builder()
                        .addMunicipality(town(4))
                        .left(PartialDate.parse("1994"))
                        .build())
                .addParty(Party.builder()
                        .addMunicipality(town(5))
                        .joined(ClaimedDate.of(PartialDate.parse("1964-03-01")))
                        .build())
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.parse("1958")))
                .build();
    }

    /** One end with three dates, of the council alone; the committee went on. */
    private Relation bishopsStortford() {
        return between(0, 4)
                .addEvent(Established.since(PartialDate.parse("1965~")))
                .addEvent(Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .decided(PartialDate.parse("2011-09-19"))
                        .notified(PartialDate.parse("2011-11"))
                        .effective(PartialDate.parse("2012-09"))
                        .addRole(Role.MUNICIPAL_ORGANISATION)
                        .side(town(0))
                        .build())
                .build();
    }

    /** Founded on 29 February, suspended for one day at the end of a year. */
    private Relation onLeapDay() {
        return between(0, 1)
                .addEvent(Established.since(PartialDate.parse("2000-02-29")))
                .addEvent(Suspended.builder()
                        .date(PartialDate.parse("2023-12-31"))
                        .resumed(Resumption.on(PartialDate.parse("2024-01-01")))
                        .build())
                .build();
    }

    /** Of which half of the year it is not known whether the relation is active. */
    private Relation twoLivesInOneYear() {
        return between(0, 1)
                .addEvent(Established.since(PartialDate.parse("1990")))
                .addEvent(Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(PartialDate.parse("1990"))
                        .build())
                .addEvent(Reestablished.on(PartialDate.parse("1990")))
                .build();
    }

    private Relation nothingKnown() {
        return between(0, 1)
                .addEvent(Established.since(PartialDate.unknown()))
                .addEvent(Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(PartialDate.unknown())
                        .build())
                .build();
    }

    private Relation onlyProposed() {
        return between(0, 1).addEvent(Proposed.on(PartialDate.parse("2025-40"))).build();
    }

    private Relation atTheEndsOfTheCalendar() {
        return between(0, 1)
                .addEvent(Established.since(PartialDate.of(PartialDate.MIN)))
                .addEvent(Ended.builder()
                        .cause(EndCause.UNKNOWN)
                        .effective(PartialDate.of(PartialDate.MAX))
                        .build())
                .build();
    }

    private Relation longestTexts() {
        LocalizedText longest = LocalizedText.of("und", TextArbitraries.longest(TextKind.PROSE));
        return between(0, 1)
                .addName(new Name(TextArbitraries.longest(TextKind.NAME), LanguageTag.of("und"), DateSpan.always()))
                .addName(Name.of("ar", "القدس"))
                .addEvent(Established.builder()
                        .addAnchor(Anchor.of(AnchorKind.SIGNING, PartialDate.parse("1948-10-17")))
                        .remark(longest)
                        .build())
                .origin(longest)
                .purpose(longest)
                .addNote(new Note("policy", longest, List.of()))
                .build();
    }

    private Relation.Builder between(int one, int other) {
        return Relation.builder()
                .id(ids.relations().get(0))
                .addParty(Party.of(town(one)))
                .addParty(Party.of(town(other)))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP));
    }

    /** The town of a position, the last one where there are fewer. */
    private MunicipalityId town(int position) {
        return ids.municipalities().get(Math.min(position, ids.municipalities().size() - 1));
    }
}
