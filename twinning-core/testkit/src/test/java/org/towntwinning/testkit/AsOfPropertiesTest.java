package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.committee.Committee;
import org.towntwinning.committee.CommitteeState;
import org.towntwinning.committee.DissolutionNotice;
import org.towntwinning.interaction.DatedOutcome;
import org.towntwinning.interaction.Intention;
import org.towntwinning.interaction.IntentionState;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.interaction.Outcome;
import org.towntwinning.interaction.Resolution;
import org.towntwinning.register.AsOf;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/**
 * What changes in the course of time and is not the status: kinds, outcomes, intentions, committees. Each answer as of
 * a day is that of every completion (S6.8), and of a refinement it is never more than that.
 */
class AsOfPropertiesTest {

    private static final LocalizedText TEXT = LocalizedText.of("en", "text");

    /** Up to four dates, none certainly before the one before it. */
    @Provide
    Arbitrary<List<PartialDate>> dates() {
        return SmallCalendar.dates()
                .list()
                .ofMaxSize(4)
                .map(dates -> dates.stream().sorted().toList());
    }

    @Provide
    Arbitrary<List<AsOf.Change<RelationKind>>> kindChanges() {
        return changes(RelationKind.class);
    }

    @Provide
    Arbitrary<List<AsOf.Change<Outcome>>> outcomes() {
        return changes(Outcome.class);
    }

    @Provide
    Arbitrary<List<AsOf.Change<IntentionState>>> resolutions() {
        return changes(IntentionState.class);
    }

    private <V extends Enum<V>> Arbitrary<List<AsOf.Change<V>>> changes(Class<V> type) {
        return Combinators.combine(dates(), Arbitraries.of(type).list().ofSize(4))
                .as(AsOfPropertiesTest::changes)
                .withoutEdgeCases();
    }

    private static <V extends Enum<V>> List<AsOf.Change<V>> changes(List<PartialDate> dates, List<V> values) {
        List<AsOf.Change<V>> changes = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            changes.add(new AsOf.Change<>(values.get(i), dates.get(i)));
        }
        return changes;
    }

    private static <V extends Enum<V>> void assertExact(
            String what, Optional<V> initial, List<AsOf.Change<V>> changes, IntFunction<AsOf<V>> answer) {
        ChangeModel<V> model = ChangeModel.of(initial, changes);
        for (int day = 0; day < SmallCalendar.ASKED; day++) {
            AsOf<V> given = answer.apply(day);
            assertThat(ChangeModel.of(given))
                    .as("S6.8: %s on %s, in every completion of %s", what, SmallCalendar.day(day), changes)
                    .isEqualTo(model.on(day));
            given.certain()
                    .ifPresent(value -> assertThat(given.of(value))
                            .as("%s is certain", value)
                            .isEqualTo(Certainty.DEFINITE));
        }
    }

    @Property
    void kindsOfARelation(@ForAll("kindChanges") List<AsOf.Change<RelationKind>> changes, @ForAll RelationKind first) {
        Relation.Builder relation = Relation.builder()
                .id(RelationId.of("relation"))
                .addParty(Party.of(SmallHistories.ONE))
                .addParty(Party.of(SmallHistories.OTHER))
                .addEvent(Established.since(PartialDate.unknown()))
                .addKind(KindChange.of(first));
        changes.forEach(change -> relation.addKind(
                KindChange.builder().kind(change.value()).since(change.date()).build()));
        Relation built = relation.build();
        assertExact("the kind", Optional.of(first), changes, day -> built.kindOn(SmallCalendar.day(day)));
    }

    @Property
    void outcomesOfAMeeting(@ForAll("outcomes") List<AsOf.Change<Outcome>> changes) {
        Meeting.Builder meeting =
                Meeting.builder().id(InteractionId.of("meeting")).period(DateSpan.always());
        changes.forEach(change -> meeting.addOutcome(new DatedOutcome(change.value(), change.date())));
        Meeting built = meeting.build();
        assertExact(
                "the outcome", Optional.of(Outcome.UNKNOWN), changes, day -> built.outcomeOn(SmallCalendar.day(day)));
    }

    @Property
    void statesOfAnIntention(@ForAll("resolutions") List<AsOf.Change<IntentionState>> changes) {
        Intention.Builder intention =
                Intention.builder().id(InteractionId.of("intention")).aim(TEXT);
        changes.forEach(change -> intention.addResolution(new Resolution(change.value(), change.date())));
        Intention built = intention.build();
        assertExact(
                "the state", Optional.of(IntentionState.OPEN), changes, day -> built.stateOn(SmallCalendar.day(day)));
    }

    @Property
    void statesOfACommittee(@ForAll("dates") List<PartialDate> dates) {
        List<AsOf.Change<CommitteeState>> changes = changes(
                dates.subList(0, Math.min(3, dates.size())),
                List.of(CommitteeState.ACTIVE, CommitteeState.DISSOLUTION_NOTIFIED, CommitteeState.DISSOLVED));
        Committee.Builder builder =
                Committee.builder().id(CommitteeId.of("committee")).seat(SmallHistories.ONE);
        if (changes.isEmpty()) {
            changes = List.of(new AsOf.Change<>(CommitteeState.ACTIVE, PartialDate.unknown()));
        }
        builder.founded(changes.get(0).date());
        if (changes.size() > 1) {
            builder.dissolutionNotice(
                    DissolutionNotice.builder().date(changes.get(1).date()).build());
        }
        if (changes.size() > 2) {
            builder.dissolved(changes.get(2).date());
        }
        Committee committee = builder.build();
        assertExact("the state", Optional.empty(), changes, day -> committee.stateOn(SmallCalendar.day(day)));
        ChangeModel<CommitteeState> model = ChangeModel.of(Optional.empty(), changes);
        for (int day = 0; day < SmallCalendar.ASKED; day++) {
            long live = model.on(day).stream()
                    .filter(state -> state.isPresent() && state.get() != CommitteeState.DISSOLVED)
                    .count();
            Certainty expected = live == model.on(day).size()
                    ? Certainty.DEFINITE
                    : live == 0 ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
            assertThat(committee.liveOn(SmallCalendar.day(day)))
                    .as("live on %s: %s", SmallCalendar.day(day), committee)
                    .isEqualTo(expected);
        }
    }
}
