package org.towntwinning.json.laws;

import java.util.Optional;
import org.towntwinning.json.laws.JsonTree.ArrayTree;
import org.towntwinning.json.laws.JsonTree.Member;
import org.towntwinning.json.laws.JsonTree.ObjectTree;

/** A value of a document with what the schema says of it, and with the place where another can be put. */
final class Site {

    private final Site holder;
    private final Member member;
    private final int index;
    private final String def;
    private final ObjectTree schema;
    private final boolean required;

    private Site(Site holder, Member member, int index, String def, ObjectTree schema, boolean required) {
        this.holder = holder;
        this.member = member;
        this.index = index;
        this.def = def;
        this.schema = schema;
        this.required = required;
    }

    static Site root(ObjectTree document, ObjectTree schema) {
        return new Site(null, new Member("", document), -1, "register", schema, true);
    }

    static Site member(Site holder, Member member, String def, ObjectTree schema, boolean required) {
        return new Site(holder, member, -1, def, schema, required);
    }

    static Site element(Site holder, int index, String def, ObjectTree schema) {
        return new Site(holder, null, index, def, schema, true);
    }

    boolean isRoot() {
        return holder == null;
    }

    boolean isMember() {
        return member != null && !isRoot();
    }

    Site holder() {
        return holder;
    }

    /** The member whose value stands here. */
    Member member() {
        return member;
    }

    /** The name of the member, or the empty text for an element of an array. */
    String name() {
        return isMember() ? member.name() : "";
    }

    /** The position in the array; -1 for a member. */
    int index() {
        return index;
    }

    /** Another element of the same array. */
    Site sibling(int other) {
        return new Site(holder, null, other, def, schema, required);
    }

    JsonTree value() {
        return member != null
                ? member.value()
                : ((ArrayTree) holder.value()).elements().get(index);
    }

    void set(JsonTree value) {
        if (member != null) {
            member.set(value);
        } else {
            ((ArrayTree) holder.value()).elements().set(index, value);
        }
    }

    /**
     * The name of its definition in the schema; {@code array}, {@code boolean}, {@code type} and the like if it has
     * none.
     */
    String def() {
        return def;
    }

    /** What the schema says of it. */
    ObjectTree schema() {
        return schema;
    }

    boolean isRequired() {
        return required;
    }

    boolean isObject() {
        return schema.get("properties").isPresent();
    }

    /** Whether it is one of the arrays of records. */
    boolean isSection() {
        return isMember() && holder.isRoot() && def.equals("array");
    }

    boolean isRecord() {
        return holder != null && holder.isSection();
    }

    /** The record that it is or belongs to. */
    Optional<Site> record() {
        if (isRecord()) {
            return Optional.of(this);
        }
        return holder == null ? Optional.empty() : holder.record();
    }

    /** The path as the reader names it, with names as they are now. */
    String path() {
        if (holder == null) {
            return "";
        }
        String outer = holder.path();
        return member == null ? outer + "[" + index + "]" : outer + (outer.isEmpty() ? "" : ".") + member.name();
    }

    boolean isSame(Site other) {
        return holder == other.holder && member == other.member && index == other.index;
    }

    boolean isAtOrUnder(Site above) {
        return isSame(above) || (holder != null && holder.isAtOrUnder(above));
    }

    @Override
    public String toString() {
        return path() + " (" + def + ")";
    }
}
