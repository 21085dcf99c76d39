package org.towntwinning.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordKind;

/** The arrays of a document, in the order in which they are written: what is referred to stands mostly before. */
enum Section {
    MUNICIPALITIES("municipalities", RecordKind.MUNICIPALITY),
    NETWORKS("networks", RecordKind.NETWORK),
    DOCUMENTS("documents", RecordKind.DOCUMENT),
    RELATIONS("relations", RecordKind.RELATION),
    COMMITTEES("committees", RecordKind.COMMITTEE),
    INTERACTIONS("interactions", RecordKind.INTERACTION);

    /** The member that says in which version of the format the others are written. */
    static final String FORMAT_VERSION = "formatVersion";

    private static final Map<String, Section> BY_MEMBER = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(section -> section.member, Function.identity()));
    private static final Map<RecordKind, Section> BY_KIND =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(section -> section.kind, Function.identity()));

    private final String member;
    private final RecordKind kind;

    Section(String member, RecordKind kind) {
        this.member = member;
        this.kind = kind;
    }

    String member() {
        return member;
    }

    RecordKind kind() {
        return kind;
    }

    static Section of(RecordKind kind) {
        Section section = BY_KIND.get(kind);
        if (section == null) {
            throw new IllegalStateException("no section for " + kind);
        }
        return section;
    }

    static List<String> members() {
        return Arrays.stream(values()).map(Section::member).toList();
    }

    /** The section of that name, or null. */
    static @Nullable Section named(String member) {
        return BY_MEMBER.get(member);
    }
}
