package org.towntwinning.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The persistent map, against the one of the JDK. */
class SortedTreeTest {

    private static final SortedTree<Integer, String> EMPTY = SortedTree.empty(Comparator.naturalOrder());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itAnswersAsATreeMapDoesAfterRandomChanges(long seed) {
        Random random = new Random(seed);
        SortedTree<Integer, String> tree = EMPTY;
        NavigableMap<Integer, String> map = new TreeMap<>();
        for (int i = 0; i < 2_000; i++) {
            int key = random.nextInt(300);
            if (random.nextInt(5) < 3) {
                tree = tree.with(key, "v" + i);
                map.put(key, "v" + i);
            } else {
                tree = tree.without(key);
                map.remove(key);
            }
            int asked = random.nextInt(300);
            assertThat(tree.get(asked))
                    .as("seed %s, step %s: value of %s", seed, i, asked)
                    .isEqualTo(map.get(asked));
            assertThat(tree.size()).as("seed %s, step %s: size", seed, i).isEqualTo(map.size());
            if (i % 50 == 0) {
                assertThat(ImmutableList.copyOf(tree.valuesAfter(asked)))
                        .as("seed %s, step %s: values after %s", seed, i, asked)
                        .containsExactlyElementsOf(map.tailMap(asked, false).values());
                assertThat(ImmutableList.copyOf(tree.valuesAfter(null)))
                        .as("seed %s, step %s: all values", seed, i)
                        .containsExactlyElementsOf(map.values());
            }
        }
    }

    @Test
    void anOldTreeStaysAsItWas() {
        List<SortedTree<Integer, String>> trees = new ArrayList<>(List.of(EMPTY));
        for (int i = 0; i < 100; i++) {
            trees.add(trees.get(i).with(i, "v" + i));
        }
        SortedTree<Integer, String> emptied = trees.get(100);
        for (int i = 0; i < 100; i++) {
            emptied = emptied.without(i);
        }
        assertThat(emptied.size()).as("size after all was removed").isZero();
        for (int i = 0; i <= 100; i++) {
            assertThat(trees.get(i).size())
                    .as("size of the tree after %s insertions", i)
                    .isEqualTo(i);
        }
    }

    /** The heavier of two siblings has at most three quarters of the weight, which is one more than the size. */
    private static int deepest(int weight) {
        return weight == 1 ? 0 : 1 + deepest(Math.min(weight - 1, weight * 3 / 4));
    }

    @ParameterizedTest
    @CsvSource({"rising, 0", "falling, 0", "inwards, 0", "outwards, 0", "by chance, 1", "by chance, 2", "by chance, 3"})
    void noKeyLiesDeeperThanTheWeightsAllow(String order, long seed) {
        int[] comparisons = new int[1];
        SortedTree<Integer, String> tree = SortedTree.empty((one, other) -> {
            comparisons[0]++;
            return Integer.compare(one, other);
        });
        List<Integer> keys = keys(order, seed);
        for (int step = 0; step < 2 * keys.size(); step++) {
            tree = step < keys.size() ? tree.with(keys.get(step), "v") : tree.without(keys.get(step - keys.size()));
            for (Integer key : keys.subList(Math.max(0, step + 1 - keys.size()), Math.min(step + 1, keys.size()))) {
                comparisons[0] = 0;
                tree.get(key);
                assertThat(comparisons[0])
                        .as("%s, step %s: comparisons to find %s among %s keys", order, step, key, tree.size())
                        .isLessThanOrEqualTo(deepest(tree.size() + 1));
            }
        }
    }

    private static List<Integer> keys(String order, long seed) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boolean even = i % 2 == 0;
            keys.add(
                    switch (order) {
                        case "rising" -> i;
                        case "falling" -> -i;
                        case "inwards" -> even ? i : 300 - i;
                        default -> even ? i : -i;
                    });
        }
        if (order.equals("by chance")) {
            Collections.shuffle(keys, new Random(seed));
        }
        return keys;
    }

    /** A tree that grows to one side would be a list: comparisons show its depth. */
    @Test
    void itStaysShallowWhateverTheOrderOfChanges() {
        int[] comparisons = new int[1];
        SortedTree<Integer, String> tree = SortedTree.empty((one, other) -> {
            comparisons[0]++;
            return Integer.compare(one, other);
        });
        for (int i = 0; i < 50_000; i++) {
            tree = tree.with(i, "v");
        }
        for (int i = 0; i < 40_000; i++) {
            tree = tree.without(i);
        }
        int deepest = 0;
        for (int key = 40_000; key < 50_000; key++) {
            comparisons[0] = 0;
            tree.get(key);
            deepest = Math.max(deepest, comparisons[0]);
        }
        assertThat(deepest).as("comparisons to find one of 10,000 keys").isBetween(13, 30);
    }
}
