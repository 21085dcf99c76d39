package org.towntwinning.store;

import java.util.Set;
import org.towntwinning.register.RegisterRecord;

/**
 * What to look for among the records of one kind: an immutable value, built fluently from {@code all()}. Every
 * condition that is added narrows it, a second one of the same sort too: conditions are joined by <em>and</em>. Two
 * queries are equal iff they have the same conditions, in any order.
 *
 * <p>A backend looks among the conditions for those that it can put to its medium, and may fetch any superset of the
 * answer; what it returns is what {@link #matches matches} (rule R-09).
 *
 * @param <T> the type of the records
 */
public interface RecordQuery<T extends RegisterRecord> {

    /**
     * One condition of a query: a record class that belongs to the class of the query. Further sorts of conditions may
     * come; a backend that does not know one leaves it to {@link #matches matches}.
     *
     * @param <T> the type of the records
     */
    interface Condition<T extends RegisterRecord> {

        /**
         * Whether a record meets the condition. A pure function that never throws, whatever the data.
         *
         * @param record the record
         * @return true iff it does
         */
        boolean matches(T record);
    }

    /**
     * The conditions, all of which a record has to meet.
     *
     * @return in the order in which they were added, each once, unmodifiable; empty for all records
     */
    Set<Condition<T>> conditions();

    /**
     * Whether a record meets all conditions. A pure function of query and record that never throws, whatever the data.
     *
     * @param record the record
     * @return true iff it does; a query without conditions matches every record
     */
    default boolean matches(T record) {
        return conditions().stream().allMatch(condition -> condition.matches(record));
    }
}
