package org.towntwinning.json.wire;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.towntwinning.json.tree.Node;
import org.towntwinning.json.tree.Node.ObjectNode;
import org.towntwinning.json.tree.Place;
import org.towntwinning.json.tree.Problems;
import org.towntwinning.validation.InvalidDataException;
import org.towntwinning.validation.Violation;
import org.towntwinning.validation.Violations;

/**
 * The reading of one record: what its wire types were made of, and what was refused in it so far.
 *
 * <p>A refused value does not end the reading. Something harmless stands in for it, an unknown date or an id that
 * nothing else has, so that the rules of whatever holds it are checked too, and so on up to the record, which is then
 * not delivered. What a rule says only because of a stand-in is dropped: of two violations, one must not be the echo of
 * the other.
 */
public final class RecordReading {

    private final Problems problems;
    private final Map<String, Pattern> dependencies;
    private final BiConsumer<Object, Place> parsed;
    private final IdentityHashMap<Object, ObjectNode> sources = new IdentityHashMap<>();
    private final NavigableSet<String> lost = new TreeSet<>();
    private int standIns;

    /**
     * Begins.
     *
     * @param problems receives what is wrong
     * @param dependencies for the codes of rules that speak of what is absent or not alike: the paths, from the object
     *     whose rule it is, whose values they depend on
     * @param parsed takes every value that was made of a text, with its place; no stand-ins
     */
    public RecordReading(Problems problems, Map<String, Pattern> dependencies, BiConsumer<Object, Place> parsed) {
        this.problems = problems;
        this.dependencies = dependencies;
        this.parsed = parsed;
    }

    /**
     * The wire form of a value.
     *
     * @param node the value
     * @param type the wire type
     * @param <W> the wire type
     * @return the wire record, with something in place of what was refused; null if there is none at all
     */
    public <W> @Nullable W wire(Node node, Class<W> type) {
        return type.cast(new WireReader(this).read(node, Shape.of(type)));
    }

    /**
     * Makes a value of a text.
     *
     * @param text the text
     * @param parsing makes the value of its characters; may refuse
     * @param standIn takes its place if it was refused
     * @param <T> the type of the value
     * @return the value, or what stands in for it
     */
    public <T> T parse(Text text, Function<String, ? extends T> parsing, Supplier<? extends T> standIn) {
        if (!text.isRefused()) {
            try {
                T value = parsing.apply(text.value());
                parsed.accept(value, text.place());
                return value;
            } catch (InvalidDataException refusal) {
                refusal.violations().forEach(violation -> add(text.place(), violation));
                lost(text.place());
            }
        }
        return standIn.get();
    }

    /**
     * Makes a value of a wire record.
     *
     * @param wire the wire record; null if it was refused
     * @param making makes the value of it; may refuse
     * @param standIn takes its place if it was refused
     * @param <W> the wire type
     * @param <T> the type of the value
     * @return the value, or what stands in for it
     */
    public <W, T> T make(@Nullable W wire, Function<W, ? extends T> making, Supplier<? extends T> standIn) {
        if (wire != null && !(wire instanceof Texts texts && texts.isRefused())) {
            try {
                return making.apply(wire);
            } catch (InvalidDataException refusal) {
                addUnlessEchoes(sourceOf(wire), refusal.violations());
            }
        }
        return standIn.get();
    }

    /**
     * Refuses a text.
     *
     * @param text the text
     * @param code the stable code
     * @param message what is wrong and what would be right
     */
    public void refuse(Text text, String code, String message) {
        refuse(text.place(), code, message);
    }

    /**
     * Finds the value that a word stands for.
     *
     * @param text the word
     * @param code the stable code if it stands for none
     * @param known the values by their words, at least one
     * @param <T> the type of the values
     * @return the value; the first one stands in if there is none
     */
    public <T> T oneOf(Text text, String code, Map<String, T> known) {
        T value = known.get(text.value());
        if (value != null) {
            return value;
        }
        if (!text.isRefused()) {
            refuse(
                    text,
                    code,
                    Violations.quote(text.value()) + " is not known here"
                            + Nearest.advice(text.value(), known.keySet(), known.keySet()));
        }
        return known.values().iterator().next();
    }

    /** {@return a text that no id of a record has} */
    public String standInId() {
        standIns++;
        return "refused:" + standIns;
    }

    void refuse(Place place, String code, String message) {
        report(place, code, message);
        lost(place);
    }

    /** Says that something is wrong which takes nothing away from the record. */
    void report(Place place, String code, String message) {
        problems.add(place, code, message);
    }

    /** {@return a number that grows whenever something is lost} */
    int lostSoFar() {
        return lost.size();
    }

    /** What stands here is not what was meant; somebody has said so already. */
    void lost(Place place) {
        lost.add(place.path());
    }

    void madeOf(Object wire, ObjectNode source) {
        sources.put(wire, source);
    }

    private ObjectNode sourceOf(Object wire) {
        ObjectNode source = sources.get(wire);
        if (source == null) {
            throw new IllegalStateException("this wire record was not read: " + wire);
        }
        return source;
    }

    private void addUnlessEchoes(ObjectNode source, List<Violation> violations) {
        String here = source.place().path();
        List<Violation> unsaid = violations.stream()
                .filter(violation -> !isLost(source.at(violation.path()).path()))
                .toList();
        // By code, and kept up to date: there may be thousands of violations, and what is lost grows with each.
        Map<String, Boolean> echoes = new HashMap<>();
        for (Violation violation : unsaid) {
            if (!echoes.computeIfAbsent(violation.code(), code -> isEcho(code, here))) {
                Place place = source.at(violation.path());
                add(place, violation);
                lost(place);
                echoes.replaceAll((code, echo) -> echo || dependsOn(code, here, place.path()));
            }
        }
        lost(source.place());
    }

    /** Whether somebody has said already that something is wrong here, or above. */
    private boolean isLost(String path) {
        for (int end = path.length(); end > 0; end--) {
            boolean whole = end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[';
            if (whole && lost.contains(path.substring(0, end))) {
                return true;
            }
        }
        return lost.contains("");
    }

    /** Whether a rule of the object that stands here says what it says because of something that is lost. */
    private boolean isEcho(String code, String here) {
        return dependencies.containsKey(code)
                && lost.tailSet(here, true).stream()
                        .takeWhile(gone -> gone.startsWith(here))
                        .anyMatch(gone -> dependsOn(code, here, gone));
    }

    private boolean dependsOn(String code, String here, String gone) {
        Pattern dependency = dependencies.get(code);
        return dependency != null
                && isAtOrUnder(gone, here)
                && dependency.matcher(from(here, gone)).matches();
    }

    private void add(Place place, Violation violation) {
        problems.add(place, violation.code(), violation.message());
    }

    private static boolean isAtOrUnder(String path, String above) {
        return path.startsWith(above)
                && (path.length() == above.length()
                        || above.isEmpty()
                        || path.charAt(above.length()) == '.'
                        || path.charAt(above.length()) == '[');
    }

    private static String from(String above, String path) {
        String rest = path.substring(above.length());
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }
}
