package org.towntwinning.testkit.laws;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.towntwinning.validation.InvalidDataException;

/**
 * The laws of a value that has a text form: an id, a date, a code. Implement it in a test class:
 *
 * <pre>{@code
 * class MyCodePropertiesTest implements TextFormLaws<MyCode> {
 *     public Arbitrary<MyCode> values() { return Arbitraries.of("A1", "B2").map(MyCode::parse); }
 *     public MyCode parse(String text) { return MyCode.parse(text); }
 * }
 * }</pre>
 *
 * @param <T> the type of value
 */
public interface TextFormLaws<T> {

    /**
     * The values that the laws are tried with.
     *
     * @return an arbitrary of values
     */
    @Provide
    Arbitrary<T> values();

    /**
     * Reads a text.
     *
     * @param text a text, often none of a value
     * @return the value
     * @throws RuntimeException of the type of {@link #refusal()}, if it is the text of no value
     */
    T parse(String text);

    /**
     * Writes a value.
     *
     * @param value a value
     * @return its text; that of {@code toString()} if not overridden
     */
    default String format(T value) {
        return String.valueOf(value);
    }

    /**
     * The exception that refuses a text. Any other is a fault of the reader.
     *
     * @return {@link InvalidDataException} if not overridden
     */
    default Class<? extends RuntimeException> refusal() {
        return InvalidDataException.class;
    }

    /**
     * The text of a value reads back as the same value: {@code parse(format(v)) = v}.
     *
     * @param value a value
     */
    @Property
    default void theTextReadsBackAsTheSameValue(@ForAll("values") T value) {
        T read = parse(format(value));
        Law.check(read.equals(value), "parse(format(v)) = v: %s reads back as %s", format(value), format(read));
    }

    /**
     * Two values are equal iff their texts are: {@code v = w <=> format(v) = format(w)}.
     *
     * @param one a value
     * @param other another one, by chance the same
     */
    @Property
    default void valuesAreEqualIffTheirTextsAre(@ForAll("values") T one, @ForAll("values") T other) {
        boolean texts = format(one).equals(format(other));
        Law.check(
                one.equals(other) == texts,
                "v = w iff format(v) = format(w): %s and %s are %s as values and %s as texts",
                format(one),
                format(other),
                word(one.equals(other)),
                word(texts));
    }

    /**
     * A text that is nearly right is refused as documented, or it is read as a value and the text of that value is a
     * fixed point: {@code format(parse(format(parse(t)))) = format(parse(t))}.
     *
     * @param value a value, whose text is spoilt in one place
     * @param seed decides where and how
     */
    @Property
    default void aSpoiltTextIsRefusedOrReadsAsItIsWritten(@ForAll("values") T value, @ForAll long seed) {
        String text = SpoiltText.of(format(value), new Random(seed));
        Optional<T> read = readIfItMay(text);
        read.map(this::format)
                .ifPresent(canonical -> Law.check(
                        format(parse(canonical)).equals(canonical),
                        "a fixed point: \"%s\" is read as %s, and that as %s",
                        text,
                        canonical,
                        format(parse(canonical))));
    }

    private Optional<T> readIfItMay(String text) {
        try {
            return Optional.of(parse(text));
        } catch (RuntimeException refused) {
            Law.check(
                    refusal().isInstance(refused),
                    "\"%s\" is refused by %s, not by %s",
                    text,
                    refused,
                    refusal().getName());
            return Optional.empty();
        }
    }

    private static String word(boolean equal) {
        return equal ? "equal" : "not equal";
    }
}
