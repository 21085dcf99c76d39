package org.towntwinning.store.spi;

import java.util.Map;
import java.util.Objects;
import org.towntwinning.register.RecordId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.store.Change;

/**
 * One unit of work as a log keeps it: its net effect, with the records as they are from then on.
 *
 * @param change what was changed, when and by whom
 * @param values the new values of the records that were inserted or replaced, by their ids; none for those removed or
 *     erased. The engine gives all of them to {@link CommitLog#append append}; {@link CommitLog#replay replay} may
 *     leave some out only if the log {@linkplain CommitLog#readsBack() reads back}: those that it reads later, and
 *     those that were erased since
 */
public record Commit(Change change, Map<RecordId, RegisterRecord> values) {

    /**
     * Checks that no component is null.
     *
     * @param change what was changed
     * @param values the new values of the records that were inserted or replaced
     */
    public Commit {
        Objects.requireNonNull(change, "change");
        values = Map.copyOf(values);
    }
}
