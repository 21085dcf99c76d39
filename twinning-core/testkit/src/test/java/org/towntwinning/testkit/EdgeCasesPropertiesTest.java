package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.towntwinning.testkit.InteractionFeatures.correspondence;
import static org.towntwinning.testkit.InteractionFeatures.intention;
import static org.towntwinning.testkit.InteractionFeatures.request;
import static org.towntwinning.testkit.InteractionFeatures.visit;
import static org.towntwinning.testkit.RegisterFeatures.hasRelation;
import static org.towntwinning.testkit.RegisterFeatures.hasRepetitionsOf;
import static org.towntwinning.testkit.RegisterFeatures.hasSuccessionsOf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.anniversary.Milestone;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.interaction.Request;
import org.towntwinning.interaction.Visit;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.Reference;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.testkit.constraints.Relations;
import org.towntwinning.time.DateSpan;

/** Interactions and registers that properties meet first: hard cases by name, and consistent. */
class EdgeCasesPropertiesTest {

    private static final List<Interaction> INTERACTIONS = Samples.edgeCases(TwinningArbitraries.interactions());
    private static final List<Register> REGISTERS = Samples.edgeCases(TwinningArbitraries.registers());

    private static final List<Interaction> MET = new ArrayList<>();
    private static final List<Register> MET_REGISTERS = new ArrayList<>();

    static class Meeting {

        @Property(tries = 100, edgeCases = EdgeCasesMode.FIRST)
        void meetsInteractions(@ForAll Interaction interaction) {
            MET.add(interaction);
        }

        @Property(tries = 10, edgeCases = EdgeCasesMode.FIRST)
        void meetsRegisters(@ForAll @Relations(min = 0, max = 4) Register register) {
            MET_REGISTERS.add(register);
        }
    }

    @Example
    void propertiesMeetThemFirst() {
        MET.clear();
        MET_REGISTERS.clear();
        assertThat(PropertyRun.of(Meeting.class).failures()).as("failures").isEmpty();
        assertThat(MET.subList(0, INTERACTIONS.size()).equals(INTERACTIONS))
                .as("the edge cases come first for @ForAll Interaction")
                .isTrue();
        assertThat(MET_REGISTERS.subList(0, REGISTERS.size()).equals(REGISTERS))
                .as("the edge cases come first for @ForAll @Relations(min = 0, max = 4) Register")
                .isTrue();
    }

    @Example
    void r07AndR08InteractionsReferToWhatTheKitNames() {
        RecordIds pool = RecordIds.FEW;
        List<RecordId> named = new ArrayList<>(pool.interactions());
        named.addAll(pool.municipalities());
        named.addAll(pool.relations());
        for (Interaction interaction : INTERACTIONS) {
            assertThat(interaction.references())
                    .as("R-07: references of %s, to records of the kit other than itself", interaction)
                    .extracting(Reference::target)
                    .isSubsetOf(named)
                    .doesNotContain(interaction.id());
            if (interaction instanceof Request repeating && repeating.repeats().isPresent()) {
                assertThat(pool.requests())
                        .as("R-08: what %s repeats is a request", repeating)
                        .contains(repeating.repeats().get());
            }
        }
    }

    @Example
    void interactionsShowWhatIsHard() {
        oneIs("a visit that spans New Year", visit(InteractionFeatures::spansNewYear));
        oneIs("a past visit still planned", visit(InteractionFeatures::isPastAndStillPlanned));
        oneIs("the visit of 2025 for 75 years", visit(EdgeCasesPropertiesTest::isTheLateJubilee));
        oneIs(
                "a request that repeats another",
                request(request -> request.repeats().isPresent()));
        oneIs(
                "a letter known by its receipt",
                correspondence(letter -> letter.written().isEmpty()));
        oneIs("an intention for a vague time", intention(InteractionFeatures::isVague));
        oneIs("of no relation", interaction -> interaction.relations().isEmpty());
        oneIs("right-to-left", each -> TextFeatures.texts(each).anyMatch(TextFeatures::isRightToLeft));
        oneIs("combining", each -> TextFeatures.texts(each).anyMatch(TextFeatures::isCombining));
        oneIs("longest", each -> TextFeatures.texts(each).anyMatch(TextFeatures::isLongestProse));
    }

    private static void oneIs(String what, Predicate<Interaction> sort) {
        assertThat(INTERACTIONS.stream().anyMatch(sort))
                .as("an interaction that is tried first is: %s", what)
                .isTrue();
    }

    private static boolean isTheLateJubilee(Visit visit) {
        return visit.period().equals(DateSpan.parse("2025-06-29/2025-07-01"))
                && visit.jubilees().stream()
                        .anyMatch(jubilee -> jubilee.milestone().equals(Milestone.ofYears(75)));
    }

    @Example
    void interactionsRespectTheSettings() {
        RelationId denizli = RelationId.of("almelo-denizli");
        for (InteractionKind kind : InteractionKind.values()) {
            assertThat(Samples.edgeCases(
                            TwinningArbitraries.interactions().kinds(kind).concerning(denizli)))
                    .as("interactions of kind %s concerning %s that are tried first", kind, denizli)
                    .isNotEmpty()
                    .allSatisfy(interaction -> {
                        assertThat(interaction.kind()).as("kinds(%s)", kind).isEqualTo(kind);
                        assertThat(interaction.relations())
                                .as("concerning(%s)", denizli)
                                .containsExactly(denizli);
                        assertThat(interaction.jubilees())
                                .as("jubilees of the relation named")
                                .allMatch(jubilee -> jubilee.relation().equals(denizli));
                    });
        }
    }

    @Example
    void r07AndR08RegistersAreConsistent() {
        for (Register register : REGISTERS) {
            assertThat(RegisterRules.check(register.records()))
                    .as("R-07, R-08: the register that is tried early, %s", register)
                    .isEmpty();
        }
    }

    @Example
    void registersShowWhatIsHard() {
        assertThat(REGISTERS.get(0)).as("the first register is the empty one").matches(RegisterFeatures::isEmpty);
        oneHas("homonyms in two countries", RegisterFeatures::hasHomonymsAbroad);
        oneHas("a chain of successors", hasSuccessionsOf(2));
        oneHas("a relation of a succeeded place", RegisterFeatures::hasRelationOfASucceededPlace);
        oneHas("a relation re-established", hasRelation(RelationFeatures.has(Reestablished.class)));
        oneHas("a contested founding", hasRelation(RelationFeatures::isContested));
        oneHas("a relation without its committee", RegisterFeatures::hasDissolvedCommitteeOfActiveRelation);
        oneHas("a committee without its relation", RegisterFeatures::hasLiveCommitteeOfEndedRelation);
        oneHas("requests that repeat each other", hasRepetitionsOf(2));
        oneHas("a late jubilee", RegisterFeatures.hasLateVisit(1));
    }

    private static void oneHas(String what, Predicate<Register> sort) {
        assertThat(REGISTERS.stream().anyMatch(sort))
                .as("a register that is tried first has: %s", what)
                .isTrue();
    }

    @Example
    void registersRespectTheirSize() {
        int[][] sizes = {{0, 4}, {1, 1}, {2, 2}, {0, 1}, {30, 40}};
        for (int[] size : sizes) {
            assertThat(Samples.edgeCases(TwinningArbitraries.registers().relations(size[0], size[1])))
                    .as("registers of relations(%s, %s) that are tried first", size[0], size[1])
                    .hasSizeGreaterThan(5)
                    .allSatisfy(register -> {
                        assertThat(register.relations()).hasSizeBetween(size[0], size[1]);
                        assertThat(RegisterRules.check(register.records()))
                                .as("R-07, R-08: relations added for their number leave it consistent")
                                .isEmpty();
                    });
        }
    }
}
