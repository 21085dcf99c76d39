package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.time.PartialDate;

/** The columns that the events of all types have in common. */
record EventHead(
        String rootId,
        int position,
        String type,
        String date,
        @Nullable Integer dateFirst,
        @Nullable Integer dateLast,
        boolean dateWide,
        boolean wholeRelation) {

    static EventHead of(At at, EventType type, LifecycleEvent event, boolean wholeRelation) {
        PartialDate date = event.date();
        return new EventHead(
                at.rootId(),
                at.position(),
                ToColumn.word(type),
                ToColumn.text(date),
                ToColumn.first(date),
                ToColumn.last(date),
                ToColumn.isWide(date),
                wholeRelation);
    }
}
