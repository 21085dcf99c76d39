package org.towntwinning.testkit.laws;

import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a total order that agrees with equals, such as that of a {@link Comparable} value. Implement it in a test
 * class with the values and, for {@code Comparable} ones, {@code Comparator.naturalOrder()}.
 *
 * @param <T> the type of value
 */
public interface OrderLaws<T> {

    /**
     * The values that the laws are tried with; the nearer they are to each other, the better.
     *
     * @return an arbitrary of values
     */
    @Provide
    Arbitrary<T> values();

    /**
     * The order.
     *
     * @return the comparator that keeps the laws
     */
    Comparator<? super T> order();

    /**
     * The order is antisymmetric: {@code sgn(compare(v, w)) = -sgn(compare(w, v))}.
     *
     * @param one a value
     * @param other another one
     */
    @Property
    default void comparingTheOtherWayRoundGivesTheOppositeSign(@ForAll("values") T one, @ForAll("values") T other) {
        int there = Integer.signum(order().compare(one, other));
        int back = Integer.signum(order().compare(other, one));
        Law.check(there == -back, "%s to %s is %d, but the other way round %d", one, other, there, back);
    }

    /**
     * The order is transitive: {@code u <= v and v <= w} imply {@code u <= w}.
     *
     * @param one a value
     * @param two another one
     * @param three a third
     */
    @Property
    default void theOrderIsTransitive(@ForAll("values") T one, @ForAll("values") T two, @ForAll("values") T three) {
        if (order().compare(one, two) <= 0 && order().compare(two, three) <= 0) {
            Law.check(
                    order().compare(one, three) <= 0, "%s <= %s <= %s, but not the first <= the last", one, two, three);
        }
        if (order().compare(one, two) == 0) {
            Law.check(
                    Integer.signum(order().compare(one, three)) == Integer.signum(order().compare(two, three)),
                    "%s and %s are the same in order, but not compared to %s",
                    one,
                    two,
                    three);
        }
    }

    /**
     * The order agrees with equals: {@code compare(v, w) = 0 <=> v = w}.
     *
     * @param one a value
     * @param other another one, by chance the same
     */
    @Property
    default void theSameInOrderIffEqual(@ForAll("values") T one, @ForAll("values") T other) {
        Law.check(order().compare(one, one) == 0, "%s is not the same in order as itself", one);
        Law.check(
                (order().compare(one, other) == 0) == one.equals(other),
                "%s to %s is %d in order, and equals is %s",
                one,
                other,
                order().compare(one, other),
                one.equals(other));
    }
}
