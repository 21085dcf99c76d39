package org.towntwinning.committee;

import java.util.Objects;
import org.towntwinning.register.RelationId;
import org.towntwinning.time.DateSpan;

/**
 * That a committee serves a relation for a time.
 *
 * @param relation the relation
 * @param period when, both ends included
 */
public record Service(RelationId relation, DateSpan period) {

    /**
     * Checks that no component is null.
     *
     * @param relation the relation
     * @param period when
     */
    public Service {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(period, "period");
    }
}
