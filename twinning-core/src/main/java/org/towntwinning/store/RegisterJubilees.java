package org.towntwinning.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.towntwinning.anniversary.AnniversaryRules;
import org.towntwinning.anniversary.JubileeIndex;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;

/**
 * The jubilees of a whole register, kept up to date by its feed of changes: built once from all relations, then carried
 * on at the cost of what has changed. It works alike with every backend. Immutable; an application keeps the latest one
 * in a field, and its readers need no lock:
 *
 * <pre>{@code
 * jubilees = store.read(jubilees::upTo);
 * jubilees.index().between(rules, window, WindowMode.STARTS);
 * }</pre>
 */
public final class RegisterJubilees {

    private final Revision revision;
    private final JubileeIndex index;

    private RegisterJubilees(Revision revision, JubileeIndex index) {
        this.revision = revision;
        this.index = index;
    }

    /**
     * The jubilees of all relations of a snapshot.
     *
     * @param rules by which anchor rule and continuity to count; the rest of the rules is given with each question
     * @param snapshot the register
     * @return the jubilees as of the revision of the snapshot
     */
    public static RegisterJubilees of(AnniversaryRules rules, Snapshot snapshot) {
        Objects.requireNonNull(rules, "rules");
        JubileeIndex index = snapshot.relations().stream(
                RelationQuery.all(), relations -> JubileeIndex.of(rules, relations.map(Versioned::value)));
        return new RegisterJubilees(snapshot.revision(), index);
    }

    /**
     * The jubilees as of a later snapshot of the same register.
     *
     * @param snapshot the register
     * @return the same answers as {@link #of} gives for that snapshot; this object if nothing was committed since
     * @throws UnknownRevisionException if the snapshot is earlier than {@link #revision()}: it is of another register,
     *     or the register was restored from a backup; begin again by {@link #of}
     */
    public RegisterJubilees upTo(Snapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        Set<RelationId> changed = new TreeSet<>();
        Revision known = revision;
        List<Change> changes;
        do {
            changes = snapshot.changes(known, Snapshot.MAX_CHANGES);
            for (Change change : changes) {
                known = change.revision();
                change.records().stream()
                        .map(RecordChange::id)
                        .filter(RegisterJubilees::isRelation)
                        .forEach(id -> changed.add((RelationId) id));
            }
        } while (changes.size() == Snapshot.MAX_CHANGES);
        return known.equals(revision) ? this : new RegisterJubilees(known, changed(snapshot, changed));
    }

    private static boolean isRelation(RecordId id) {
        return id.kind() == RecordKind.RELATION;
    }

    private JubileeIndex changed(Snapshot snapshot, Set<RelationId> changed) {
        List<Relation> written = new ArrayList<>();
        List<RelationId> removed = new ArrayList<>();
        for (RelationId id : changed) {
            snapshot.relations().find(id).map(Versioned::value).ifPresentOrElse(written::add, () -> removed.add(id));
        }
        return changed.isEmpty() ? index : index.with(written, removed);
    }

    /**
     * How far it has followed the register.
     *
     * @return the last revision that it knows
     */
    public Revision revision() {
        return revision;
    }

    /**
     * The index to be asked.
     *
     * @return the jubilees of all relations of that revision
     */
    public JubileeIndex index() {
        return index;
    }
}
