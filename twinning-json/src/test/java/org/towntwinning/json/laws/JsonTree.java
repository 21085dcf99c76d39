package org.towntwinning.json.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value that a test can change and write in any layout. It has nothing in common with the tree that the library
 * reads into, because it is what that one is judged by. Values and members are told apart by identity.
 */
abstract sealed class JsonTree {

    /** A value with all that it holds, in new objects. */
    abstract JsonTree copy();

    /** The member of an object: its name can be changed, its value be put in place of another. */
    static final class Member {

        private String name;
        private JsonTree value;

        Member(String name, JsonTree value) {
            this.name = name;
            this.value = value;
        }

        String name() {
            return name;
        }

        void rename(String newName) {
            name = newName;
        }

        JsonTree value() {
            return value;
        }

        void set(JsonTree newValue) {
            value = newValue;
        }
    }

    static final class ObjectTree extends JsonTree {

        private final List<Member> members = new ArrayList<>();

        /** The members in their order, to be changed. */
        List<Member> members() {
            return members;
        }

        ObjectTree with(String name, JsonTree value) {
            members.add(new Member(name, value));
            return this;
        }

        Optional<JsonTree> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }

        /** The text of a member that is known to be one. */
        String text(String name) {
            return ((TextTree) get(name).orElseThrow()).value();
        }

        ObjectTree object(String name) {
            return (ObjectTree) get(name).orElseThrow();
        }

        /** The elements of a member that is an array; none if it is not there. */
        List<JsonTree> elements(String name) {
            return get(name).map(value -> ((ArrayTree) value).elements()).orElse(List.of());
        }

        /** The array of that name, which is added if it is not there. */
        ArrayTree arrayFor(String name) {
            if (get(name).isEmpty()) {
                with(name, new ArrayTree());
            }
            return (ArrayTree) get(name).orElseThrow();
        }

        @Override
        ObjectTree copy() {
            ObjectTree copy = new ObjectTree();
            members.forEach(member -> copy.with(member.name(), member.value().copy()));
            return copy;
        }
    }

    static final class ArrayTree extends JsonTree {

        private final List<JsonTree> elements = new ArrayList<>();

        /** The elements in their order, to be changed. */
        List<JsonTree> elements() {
            return elements;
        }

        ArrayTree with(JsonTree element) {
            elements.add(element);
            return this;
        }

        @Override
        ArrayTree copy() {
            ArrayTree copy = new ArrayTree();
            elements.forEach(element -> copy.with(element.copy()));
            return copy;
        }
    }

    /** A text, by its characters. */
    static final class TextTree extends JsonTree {

        private final String value;

        TextTree(String value) {
            this.value = value;
        }

        String value() {
            return value;
        }

        @Override
        TextTree copy() {
            return new TextTree(value);
        }
    }

    /** A number, true, false or null, as it is written. */
    static final class LiteralTree extends JsonTree {

        private final String literal;

        LiteralTree(String literal) {
            this.literal = literal;
        }

        String literal() {
            return literal;
        }

        @Override
        LiteralTree copy() {
            return new LiteralTree(literal);
        }
    }
}
