package org.towntwinning.testkit.laws;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The laws of {@code equals}, {@code hashCode} and copying. Implement it in a test class with the values, and with the
 * way to copy one that is to be tested: {@code value.toBuilder().build()}, a mapper there and back, serialisation.
 *
 * @param <T> the type of value
 */
public interface EqualityLaws<T> {

    /**
     * The values that the laws are tried with.
     *
     * @return an arbitrary of values
     */
    @Provide
    Arbitrary<T> values();

    /**
     * Makes a value anew from all that a value holds.
     *
     * @param value a value
     * @return another object that is equal
     */
    T copy(T value);

    /**
     * A copy holds everything: {@code copy(v) = v}, in both directions, with the same hash code and the same text.
     *
     * @param value a value
     */
    @Property(tries = 200)
    default void aCopyIsEqual(@ForAll("values") T value) {
        T copy = copy(value);
        Law.check(value.equals(copy) && copy.equals(value), "copy(v) = v: %s became %s", value, copy);
        Law.check(value.hashCode() == copy.hashCode(), "%s and its copy are equal with other hash codes", value);
        Law.check(String.valueOf(value).equals(String.valueOf(copy)), "%s and its copy %s are equal", value, copy);
    }

    /**
     * Equality is an equivalence that hash codes follow: {@code v = v}, {@code v = w <=> w = v}, {@code v = w} implies
     * {@code hash(v) = hash(w)}; nothing is equal to null or to an object of another type.
     *
     * @param one a value
     * @param other another one, by chance the same
     */
    @Property(tries = 200)
    default void equalityIsAnEquivalence(@ForAll("values") T one, @ForAll("values") T other) {
        Law.check(says(one, one), "%s is not equal to itself", one);
        Law.check(one.equals(other) == other.equals(one), "%s and %s are equal in one direction only", one, other);
        Law.check(
                !one.equals(other) || one.hashCode() == other.hashCode(),
                "%s and %s are equal with other hash codes",
                one,
                other);
        Law.check(!says(one, null) && !says(one, new Object()), "%s is equal to null or to any object", one);
    }

    /** What equals says, even where a compiler thinks that it need not be asked. */
    private static boolean says(Object one, @Nullable Object other) {
        return one.equals(other);
    }
}
