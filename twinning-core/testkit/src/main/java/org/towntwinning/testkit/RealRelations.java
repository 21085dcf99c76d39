package org.towntwinning.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.towntwinning.register.Claim;
import org.towntwinning.register.ClaimedDate;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.AnchorKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Suspended;
import org.towntwinning.time.PartialDate;
import org.towntwinning.time.Qualifier;

/**
 * Relations as towns have them, in the shares of {@link RealShares}: most run since a year after the war and nothing
 * more is known of them; one in four has ended, half of those before some month. The shares are drawn independently of
 * each other.
 */
final class RealRelations {

    /** In what way a source gives the founding. */
    private enum Start {
        DAY,
        YEAR,
        ABOUT_A_YEAR,
        SOME_YEARS,
        CONTESTED,
        NOT_STATED;

        ClaimedDate of(LocalDate day) {
            PartialDate year = PartialDate.ofYear(day.getYear());
            return switch (this) {
                case DAY -> ClaimedDate.of(PartialDate.of(day));
                case YEAR -> ClaimedDate.of(year);
                case ABOUT_A_YEAR -> ClaimedDate.of(year.with(Qualifier.APPROXIMATE));
                case SOME_YEARS -> ClaimedDate.of(DateForm.SOME_YEARS.of(day));
                case CONTESTED ->
                    ClaimedDate.preferring(Claim.of(year), Claim.of(PartialDate.ofYear(day.getYear() + 1)));
                case NOT_STATED -> ClaimedDate.of(PartialDate.unknown());
            };
        }
    }

    private enum Fate {
        ACTIVE,
        SUSPENDED,
        ENDED
    }

    private static final LocalDate FIRST_FOUNDED = LocalDate.of(1946, 1, 1);
    private static final LocalDate LAST_FOUNDED = LocalDate.of(2010, 12, 31);
    private static final LocalDate FIRST_ENDED = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST_ENDED = LocalDate.of(2024, 12, 31);

    private final List<MunicipalityId> towns;

    RealRelations(List<MunicipalityId> towns) {
        this.towns = towns;
    }

    /**
     * Relations with one id.
     *
     * @param dated whether each has a founding with two bounds
     */
    Arbitrary<Relation> relations(RelationId id, boolean dated) {
        return EarlyCases.none(Combinators.combine(parties(), foundings(dated), ends(), kinds())
                .as((parties, founding, end, kinds) -> {
                    Relation.Builder builder = Relation.builder()
                            .id(id)
                            .parties(parties)
                            .kinds(kinds)
                            .addEvent(founding);
                    end.addTo(builder);
                    return builder.build();
                }));
    }

    private Arbitrary<List<Party>> parties() {
        return EarlyCases.none(Arbitraries.frequencyOf(
                Tuple.of(RealShares.TWO_PARTIES, parties(2)),
                Tuple.of(RealShares.FOUR_PARTIES, parties(4)),
                Tuple.of(RealShares.SIX_PARTIES, parties(6))));
    }

    /** Fewer where there are not so many towns. */
    private Arbitrary<List<Party>> parties(int many) {
        return EarlyCases.none(Arbitraries.of(towns)
                .list()
                .ofSize(Math.min(many, towns.size()))
                .uniqueElements()
                .map(chosen -> chosen.stream().map(Party::of).toList()));
    }

    private static Arbitrary<Established> foundings(boolean dated) {
        Arbitrary<Start> starts = Arbitraries.frequency(
                Tuple.of(RealShares.FOUNDED_IN_A_YEAR, Start.YEAR),
                Tuple.of(RealShares.FOUNDED_ON_A_DAY, Start.DAY),
                Tuple.of(RealShares.FOUNDED_ABOUT_A_YEAR, Start.ABOUT_A_YEAR),
                Tuple.of(RealShares.FOUNDED_IN_ONE_OF_SOME_YEARS, Start.SOME_YEARS),
                Tuple.of(RealShares.FOUNDING_CONTESTED, Start.CONTESTED),
                Tuple.of(dated ? 0 : RealShares.FOUNDING_NOT_STATED, Start.NOT_STATED));
        Arbitrary<Boolean> contacts = Arbitraries.frequency(
                Tuple.of(RealShares.RELATIONS - RealShares.FIRST_CONTACT_STATED, false),
                Tuple.of(RealShares.FIRST_CONTACT_STATED, true));
        return EarlyCases.none(Combinators.combine(
                        starts,
                        days(FIRST_FOUNDED, LAST_FOUNDED),
                        contacts,
                        Arbitraries.integers().between(0, 5))
                .as((start, day, contact, yearsBefore) -> {
                    Established.Builder founding = Established.builder()
                            .addAnchor(Anchor.builder()
                                    .kind(start == Start.DAY ? AnchorKind.SIGNING : AnchorKind.EFFECTIVE)
                                    .date(start.of(day))
                                    .build());
                    if (contact) {
                        // an unknown founding would otherwise give way to a first contact that is known (rule S6.2)
                        PartialDate first = start == Start.NOT_STATED
                                ? PartialDate.onOrBefore(day)
                                : PartialDate.of(day.minusYears(yearsBefore));
                        founding.addAnchor(Anchor.of(AnchorKind.FIRST_CONTACT, first));
                    }
                    return founding.build();
                }));
    }

    private interface Ending {

        void addTo(Relation.Builder relation);
    }

    private static Arbitrary<Ending> ends() {
        Arbitrary<Fate> fates = Arbitraries.frequency(
                Tuple.of(RealShares.ACTIVE, Fate.ACTIVE),
                Tuple.of(RealShares.SUSPENDED, Fate.SUSPENDED),
                Tuple.of(RealShares.ENDED, Fate.ENDED));
        Arbitrary<DateForm> forms = Arbitraries.frequency(
                Tuple.of(RealShares.ENDED_BEFORE_A_MONTH, DateForm.ON_OR_BEFORE_MONTH),
                Tuple.of(RealShares.ENDED_ON_A_DAY, DateForm.DAY),
                Tuple.of(RealShares.ENDED_IN_A_MONTH, DateForm.MONTH));
        Arbitrary<EndCause> causes = Arbitraries.frequency(
                Tuple.of(RealShares.ENDED_UNILATERALLY, EndCause.UNILATERAL_TERMINATION),
                Tuple.of(RealShares.ENDED - RealShares.ENDED_UNILATERALLY, EndCause.UNKNOWN));
        return EarlyCases.none(Combinators.combine(fates, days(FIRST_ENDED, LAST_ENDED), forms, causes)
                .as((fate, day, form, cause) -> relation -> {
                    if (fate == Fate.ENDED) {
                        relation.addEvent(Ended.builder()
                                .cause(cause)
                                .effective(form.of(day))
                                .build());
                    } else if (fate == Fate.SUSPENDED) {
                        relation.addEvent(Suspended.on(PartialDate.ofYear(day.getYear())));
                    }
                }));
    }

    private static Arbitrary<List<KindChange>> kinds() {
        List<KindChange> one = List.of(KindChange.of(RelationKind.PARTNERSHIP));
        List<KindChange> two = List.of(
                KindChange.of(RelationKind.FRIENDSHIP),
                KindChange.builder()
                        .kind(RelationKind.PARTNERSHIP)
                        .since(PartialDate.unknown())
                        .build());
        return Arbitraries.frequency(
                Tuple.of(RealShares.RELATIONS - RealShares.KIND_CHANGED, one), Tuple.of(RealShares.KIND_CHANGED, two));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return EarlyCases.none(Arbitraries.integers()
                .between(0, (int) ChronoUnit.DAYS.between(first, last))
                .map(first::plusDays));
    }
}
