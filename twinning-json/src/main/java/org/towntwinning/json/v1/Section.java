package org.towntwinning.json.v1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Action;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;

/** The arrays of a document, in the order in which they are written: what is referred to stands mostly before. */
public enum Section {
    /** The municipalities. */
    MUNICIPALITIES("municipalities", RecordKind.MUNICIPALITY),
    /** The networks. */
    NETWORKS("networks", RecordKind.NETWORK),
    /** The documents. */
    DOCUMENTS("documents", RecordKind.DOCUMENT),
    /** The relations. */
    RELATIONS("relations", RecordKind.RELATION),
    /** The committees. */
    COMMITTEES("committees", RecordKind.COMMITTEE),
    /** The interactions. */
    INTERACTIONS("interactions", RecordKind.INTERACTION);

    /** The member that says in which version of the format the others are written. */
    public static final String FORMAT_VERSION = "formatVersion";

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

    /** {@return the name of the array} */
    public String member() {
        return member;
    }

    /** {@return what kind of records it holds} */
    public RecordKind kind() {
        return kind;
    }

    /**
     * The array of the records of a kind.
     *
     * @param kind the kind
     * @return its section
     */
    public static Section of(RecordKind kind) {
        Section section = BY_KIND.get(kind);
        if (section == null) {
            throw new IllegalStateException("no section for " + kind);
        }
        return section;
    }

    /** {@return the names of all arrays, in their order} */
    public static List<String> members() {
        return Arrays.stream(values()).map(Section::member).toList();
    }

    /**
     * Every record of a register, in the order of the document.
     *
     * @param snapshot the register
     * @param use takes a record
     * @param <X> what taking a record may throw
     * @throws X if {@code use} does
     */
    public static <X extends Exception> void forEach(Snapshot snapshot, Action<? super RegisterRecord, X> use)
            throws X {
        snapshot.municipalities().<X>forEach(MunicipalityQuery.all(), record -> use.perform(record.value()));
        snapshot.networks().<X>forEach(NetworkQuery.all(), record -> use.perform(record.value()));
        snapshot.documents().<X>forEach(DocumentQuery.all(), record -> use.perform(record.value()));
        snapshot.relations().<X>forEach(RelationQuery.all(), record -> use.perform(record.value()));
        snapshot.committees().<X>forEach(CommitteeQuery.all(), record -> use.perform(record.value()));
        snapshot.interactions().<X>forEach(InteractionQuery.all(), record -> use.perform(record.value()));
    }

    /**
     * The section of a name.
     *
     * @param member the name
     * @return the section, or null if there is none
     */
    public static @Nullable Section named(String member) {
        return BY_MEMBER.get(member);
    }
}
