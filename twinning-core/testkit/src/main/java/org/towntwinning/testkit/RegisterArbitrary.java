package org.towntwinning.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Consistent registers: what records refer to is there (rule R-07), external ids are unique, no two relations of one
 * kind between the same towns are certainly active at once, nothing succeeds itself, and what a request repeats is a
 * request (rule R-08). Hard cases come early, in as few records as show them; those with fewer relations than asked for
 * have plain ones besides. Immutable: each setting returns a copy.
 */
public final class RegisterArbitrary extends ArbitraryDecorator<Register> {

    private static final int MOST_BY_DEFAULT = 4;

    private final int fewest;
    private final int most;
    private final boolean real;

    private RegisterArbitrary(int fewest, int most, boolean real) {
        this.fewest = fewest;
        this.most = most;
        this.real = real;
    }

    static RegisterArbitrary small() {
        return new RegisterArbitrary(0, MOST_BY_DEFAULT, false);
    }

    /**
     * Only with so many relations; of the other records there are about ten for each relation.
     *
     * @param min the smallest number, 0 or more
     * @param max the largest number, inclusive, 1 or more; also the measure of how long it takes to make a register
     * @return a copy with this setting
     * @throws IllegalArgumentException if the numbers are out of order or out of range
     */
    public RegisterArbitrary relations(int min, int max) {
        if (min < 0 || max < 1 || max < min) {
            throw new IllegalArgumentException(
                    "there are no registers with " + min + " to " + max + " relations: give 0 <= min <= max, 1 <= max");
        }
        return new RegisterArbitrary(min, max, real);
    }

    /**
     * Only towns, relations and visits as they are in life: relations as with {@link RelationArbitrary#likeRealOnes()},
     * each between other towns, one of fifteen within one country; towns of the same name; visits for jubilees, one of
     * eight of them one or two years late. A relation has one visit at most.
     *
     * @return a copy with this setting
     */
    public RegisterArbitrary likeRealOnes() {
        return new RegisterArbitrary(fewest, most, true);
    }

    @Override
    protected Arbitrary<Register> arbitrary() {
        if (real) {
            return new RealRegisters(most).registers(fewest);
        }
        RegisterArbitraries registers = new RegisterArbitraries(most);
        return EarlyCases.first(
                registers.registers(fewest, RelationArbitrary.of(registers.ids())),
                new RegisterExamples(fewest, most).all());
    }
}
