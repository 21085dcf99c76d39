package org.towntwinning.store.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map. A change makes a new map, in logarithmic time, that shares all but one path with the old
 * one. A weight-balanced tree with the parameters (3, 2) of Hirai and Yamamoto, "Balancing weight-balanced trees"
 * (2011).
 */
final class SortedTree<K, V> {

    /** How many times heavier than its sibling a subtree may be. */
    private static final int DELTA = 3;

    /** How many times heavier than its sibling an inner grandchild may be for a single rotation to do. */
    private static final int RATIO = 2;

    private static final class Node<K, V> {
        final K key;
        final V value;
        final @Nullable Node<K, V> left;
        final @Nullable Node<K, V> right;
        final int size;

        Node(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            this.size = weight(left) + weight(right) - 1;
        }
    }

    private final Comparator<? super K> order;
    private final @Nullable Node<K, V> root;

    private SortedTree(Comparator<? super K> order, @Nullable Node<K, V> root) {
        this.order = order;
        this.root = root;
    }

    static <K, V> SortedTree<K, V> empty(Comparator<? super K> order) {
        return new SortedTree<>(order, null);
    }

    int size() {
        return weight(root) - 1;
    }

    @Nullable
    V get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = order.compare(key, node.key);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    SortedTree<K, V> with(K key, V value) {
        return new SortedTree<>(order, insert(root, key, value));
    }

    SortedTree<K, V> without(K key) {
        return get(key) == null ? this : new SortedTree<>(order, delete(root, key));
    }

    /** The values in the order of their keys, from the first key after a given one; from the very first for null. */
    Iterator<V> valuesAfter(@Nullable K key) {
        Cursor<K, V> cursor = new Cursor<>();
        Node<K, V> node = root;
        while (node != null) {
            if (key == null || order.compare(key, node.key) < 0) {
                cursor.path.push(node);
                node = node.left;
            } else {
                node = node.right;
            }
        }
        return cursor;
    }

    private Node<K, V> insert(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        return side < 0
                ? balance(node.key, node.value, insert(node.left, key, value), node.right)
                : balance(node.key, node.value, node.left, insert(node.right, key, value));
    }

    private @Nullable Node<K, V> delete(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = order.compare(key, node.key);
        if (side == 0) {
            return join(node.left, node.right);
        }
        return side < 0
                ? balance(node.key, node.value, delete(node.left, key), node.right)
                : balance(node.key, node.value, node.left, delete(node.right, key));
    }

    /** One tree of two of which one came from beside the other. */
    private @Nullable Node<K, V> join(@Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        Node<K, V> first = right;
        while (first.left != null) {
            first = first.left;
        }
        return balance(first.key, first.value, left, delete(right, first.key));
    }

    /** A node of two subtrees, of which one has at most one node more or less than in a balanced tree. */
    private static <K, V> Node<K, V> balance(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (right != null && weight(right) > DELTA * weight(left)) {
            Node<K, V> inner = right.left;
            if (inner == null || weight(inner) < RATIO * weight(right.right)) {
                return new Node<>(right.key, right.value, new Node<>(key, value, left, inner), right.right);
            }
            return new Node<>(
                    inner.key,
                    inner.value,
                    new Node<>(key, value, left, inner.left),
                    new Node<>(right.key, right.value, inner.right, right.right));
        }
        if (left != null && weight(left) > DELTA * weight(right)) {
            Node<K, V> inner = left.right;
            if (inner == null || weight(inner) < RATIO * weight(left.left)) {
                return new Node<>(left.key, left.value, left.left, new Node<>(key, value, inner, right));
            }
            return new Node<>(
                    inner.key,
                    inner.value,
                    new Node<>(left.key, left.value, left.left, inner.left),
                    new Node<>(key, value, inner.right, right));
        }
        return new Node<>(key, value, left, right);
    }

    /** One more than the number of nodes, so that the empty tree can be compared, too. */
    private static int weight(@Nullable Node<?, ?> node) {
        return node == null ? 1 : node.size + 1;
    }

    /** The nodes still to be visited: those on the path whose left side is done. */
    private static final class Cursor<K, V> implements Iterator<V> {

        private final Deque<Node<K, V>> path = new ArrayDeque<>();

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public V next() {
            if (path.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<K, V> next = path.pop();
            for (Node<K, V> node = next.right; node != null; node = node.left) {
                path.push(node);
            }
            return next.value;
        }
    }
}
