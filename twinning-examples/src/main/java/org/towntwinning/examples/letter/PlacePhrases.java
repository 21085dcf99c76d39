package org.towntwinning.examples.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says places in a document. Lines, pages and articles are collected and named in the language of the letter, as in
 * {@code lines 24, 25 and 27 to 29}; other places stand as they are written in the register.
 */
final class PlacePhrases {

    private static final Set<String> UNITS = Set.of("line", "page", "article");
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+) ([0-9]{1,9})");

    private final Texts texts;

    PlacePhrases(Texts texts) {
        this.texts = texts;
    }

    /** The places, numbered ones in their order, each once. */
    String of(List<String> places) {
        Map<String, TreeSet<Integer>> numbers = new TreeMap<>();
        TreeSet<String> others = new TreeSet<>();
        for (String place : places) {
            Matcher numbered = NUMBERED.matcher(place);
            if (numbered.matches() && UNITS.contains(numbered.group(1))) {
                numbers.computeIfAbsent(numbered.group(1), unit -> new TreeSet<>())
                        .add(Integer.valueOf(numbered.group(2)));
            } else {
                others.add(place);
            }
        }
        List<String> phrases = new ArrayList<>();
        numbers.forEach((unit, found) -> phrases.add(
                texts.count("place." + unit, found.size(), Map.of("numbers", ranges(new ArrayList<>(found))))));
        phrases.addAll(others);
        return String.join("; ", phrases);
    }

    private String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int first = numbers.get(i);
            int last = first;
            while (++i < numbers.size() && numbers.get(i) == last + 1) {
                last++;
            }
            if (last <= first + 1) {
                for (int number = first; number <= last; number++) {
                    ranges.add(Integer.toString(number));
                }
            } else {
                ranges.add(texts.say(
                        "place.range", Map.of("first", Integer.toString(first), "last", Integer.toString(last))));
            }
        }
        return texts.join("list.and", ranges);
    }
}
