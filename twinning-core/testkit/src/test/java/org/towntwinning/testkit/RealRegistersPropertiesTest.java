package org.towntwinning.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.interaction.Visit;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.Name;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.RegisterRules;
import org.towntwinning.testkit.constraints.LikeRealOnes;
import org.towntwinning.testkit.constraints.Parties;
import org.towntwinning.testkit.constraints.Relations;

/** Registers like real ones are consistent, and have the shares of real ones. */
class RealRegistersPropertiesTest {

    private static final int MANY = 10_000;

    /** More than three standard deviations of a share of a tenth, in percent; most registers have fewer than five. */
    private static final double TOLERANCE = 1.6;

    @Property(tries = 200)
    void r07AndR08Hold(@ForAll @LikeRealOnes @Relations(min = 3, max = 8) Register register) {
        assertThat(RegisterRules.check(register.records()))
                .as("R-07, R-08: the register is consistent as it is drawn")
                .isEmpty();
        assertThat(register.relations()).as("relations of the register").hasSizeBetween(3, 8);
    }

    @Property(tries = 200)
    void whatIsSeldomSaidIsNotSaid(@ForAll @LikeRealOnes Relation relation) {
        assertThat(relation.agreements()).as("agreements of %s", relation).isEmpty();
        assertThat(relation.parties().size()).as("parties of %s", relation).isIn(2, 4, 6);
    }

    @Example
    void sharesAreThoseOfRealRegisters() {
        Shares<Register> shares = new Shares<>("registers of one relation, like real ones");
        shares.about(
                        100.0 * RealShares.DOMESTIC / RealShares.RELATIONS,
                        TOLERANCE,
                        "within one country",
                        register -> countries(register).size() == 1)
                .atLeast(
                        20,
                        "a visit for a jubilee",
                        register -> !register.interactions().isEmpty())
                .atLeast(3, "two towns of one name", RealRegistersPropertiesTest::hasHomonyms)
                .holdFor(TwinningArbitraries.registers().relations(1, 1).likeRealOnes(), MANY);
    }

    @Example
    void oneCelebrationInEightIsLate() {
        List<Register> celebrated = TwinningArbitraries.registers()
                .relations(1, 1)
                .likeRealOnes()
                .sampleStream()
                .filter(register -> !register.interactions().isEmpty())
                .limit(4_000)
                .toList();
        long late =
                celebrated.stream().filter(RealRegistersPropertiesTest::isLate).count();
        assertThat(100.0 * late / celebrated.size())
                .as("late ones of a hundred celebrations")
                .isBetween(12.5 - 2, 12.5 + 2);
    }

    static class Refused {

        @Property
        void threeParties(@ForAll @LikeRealOnes @Parties(min = 3, max = 3) Relation relation) {
            assertThat(relation).isNotNull();
        }
    }

    @Example
    void whatWouldChangeTheSharesIsRefused() {
        assertThat(PropertyRun.of(Refused.class).failures())
                .as("@Parties together with @LikeRealOnes")
                .hasSize(1)
                .allSatisfy(failure -> assertThat(failure)
                        .contains(
                                "relations like real ones have the parties, kinds and dates of real ones: leave out"));
    }

    private static Set<Object> countries(Register register) {
        return register.municipalities().stream().map(Municipality::countries).collect(Collectors.toSet());
    }

    private static boolean hasHomonyms(Register register) {
        List<String> names = register.municipalities().stream()
                .flatMap(town -> town.names().stream().map(Name::text))
                .toList();
        return Set.copyOf(names).size() < names.size();
    }

    /** After the year in which the jubilee of the relation is due. */
    private static boolean isLate(Register register) {
        Relation relation = register.relations().get(0);
        return register.interactions().stream()
                .anyMatch(interaction -> year(interaction)
                        > relation.founding().orElseThrow().date().earliest().getYear()
                                + interaction.jubilees().get(0).milestone().years());
    }

    private static int year(Interaction interaction) {
        return ((Visit) interaction).period().earliest().getYear();
    }
}
