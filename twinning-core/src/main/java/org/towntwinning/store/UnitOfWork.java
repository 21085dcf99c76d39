package org.towntwinning.store;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;

/**
 * A snapshot that can be written to. What it writes is visible to its own readers at once, and to nobody else before it
 * is committed (rule R-02); it is committed when its callback returns, and leaves no trace if that throws (rule R-01).
 *
 * <p>{@link #revision()}, {@link #at(Revision) at}, {@link #changes changes} and {@link RecordReader#history history}
 * speak of what is committed. Versions are those that the commit will make: a record has at most one new version per
 * unit of work, however often it is written, and its old one again if it is written back to what it was (rules R-06 and
 *
 */
public interface UnitOfWork extends Snapshot {

    @Override
    MunicipalityRepository municipalities();

    @Override
    NetworkRepository networks();

    @Override
    RelationRepository relations();

    @Override
    CommitteeRepository committees();

    @Override
    InteractionRepository interactions();

    @Override
    DocumentRepository documents();

    /**
     * Inserts records of any kinds, all or none of them: for imports, and for copies of a register.
     *
     * @param records the records, in any order: references between them are checked at commit
     * @throws DuplicateRecordException if there are records of some of the ids, or an id stands twice in the list, with
     *     all those ids (rule R-04); nothing was written
     */
    default void insertAll(Iterable<? extends RegisterRecord> records) {
        Set<RecordId> ids = new HashSet<>();
        Set<RecordId> duplicates = new LinkedHashSet<>();
        List<RegisterRecord> all = new ArrayList<>();
        for (RegisterRecord each : records) {
            if (!ids.add(each.id()) || find(each.id()).isPresent()) {
                duplicates.add(each.id());
            }
            all.add(each);
        }
        if (!duplicates.isEmpty()) {
            throw new DuplicateRecordException(List.copyOf(duplicates));
        }
        municipalities().insertAll(Iterables.filter(all, Municipality.class));
        networks().insertAll(Iterables.filter(all, CityNetwork.class));
        documents().insertAll(Iterables.filter(all, Document.class));
        relations().insertAll(Iterables.filter(all, Relation.class));
        committees().insertAll(Iterables.filter(all, Committee.class));
        interactions().insertAll(Iterables.filter(all, Interaction.class));
    }
}
