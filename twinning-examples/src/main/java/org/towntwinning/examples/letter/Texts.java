package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one resource bundle in one language.
 *
 * <p>A text may have placeholders in braces, {@code since {date}}: they have names, because languages put them in
 * different orders. A value may hold several grammatical forms of one word, separated by {@code |}.
 */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Properties files only, and never the language of the machine in place of the one that was asked for. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String name;
    private final ResourceBundle bundle;

    private Texts(String name, ResourceBundle bundle) {
        this.name = name;
        this.bundle = bundle;
    }

    /**
     * The texts of a bundle.
     *
     * @param name the name of the bundle in this package, as in {@code dates}
     * @param language the language
     */
    static Texts of(String name, Language language) {
        return of(Texts.class, name, language);
    }

    /**
     * The texts of a bundle that stands beside a class.
     *
     * @param home the class
     * @param name the name of the bundle in the package of the class
     * @param language the language
     */
    public static Texts of(Class<?> home, String name, Language language) {
        String bundle = home.getPackageName() + "." + name;
        return new Texts(name, ResourceBundle.getBundle(bundle, language.locale(), NO_FALLBACK));
    }

    /** All keys, in order. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }

    /** The text of a key, if there is one: for keys that come from data, such as the code of a theme. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The text of a key, as it stands in the bundle. */
    public String say(String key) {
        return bundle.getString(key);
    }

    /** The text of a key with its placeholders filled; a placeholder without a value is an error of the program. */
    public String say(String key, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(say(key));
        return matcher.replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException(
                        "no value for " + found.group() + " of the text " + key + " in the bundle " + name);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The text of a key with one placeholder. */
    public String say(String key, String placeholder, String value) {
        return say(key, Map.of(placeholder, value));
    }

    /**
     * The text for a number: that of {@code key.one} for 1, else that of {@code key.other}; {@code {count}} is the
     * number.
     */
    public String count(String key, long number, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("count", Long.toString(number));
        return say(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** A number in an order: {@code 75th}. The text depends on the last digit, but not from 11 to 13. */
    String ordinal(long number) {
        long lastDigit = number % 100 / 10 == 1 ? 0 : number % 10;
        String form = lastDigit >= 1 && lastDigit <= 3 ? Long.toString(lastDigit) : "other";
        return say("ordinal." + form, "number", Long.toString(number));
    }

    /** The grammatical forms in the text of a key; a key with one form has it in place of all others. */
    List<String> forms(String key) {
        return split(say(key));
    }

    /** The grammatical forms in a text. */
    static List<String> split(String text) {
        return Arrays.asList(text.split("\\|", -1));
    }

    /** The items one after the other, the last two joined by the text of a key, as in {@code a, b and c}. */
    public String join(String key, List<String> items) {
        List<String> all = new ArrayList<>(items);
        while (all.size() > 2) {
            String second = all.remove(1);
            all.set(0, all.get(0) + ", " + second);
        }
        return all.size() < 2 ? String.join("", all) : say(key, Map.of("first", all.get(0), "second", all.get(1)));
    }
}
