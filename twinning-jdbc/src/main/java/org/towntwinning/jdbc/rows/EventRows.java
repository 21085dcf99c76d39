package org.towntwinning.jdbc.rows;

import org.jspecify.annotations.Nullable;

/** The rows of the events of relations. */
final class EventRows {

    private EventRows() {}

    /** An event of any type; the date is the one on which it counts. */
    record EventRow(
            String rootId,
            Integer position,
            String type,
            String date,
            @Nullable Integer dateFirst,
            @Nullable Integer dateLast,
            Boolean dateWide,
            Boolean wholeRelation,
            @Nullable String cause,
            @Nullable String decided,
            @Nullable Integer decidedFirst,
            @Nullable Integer decidedLast,
            @Nullable String notified,
            @Nullable Integer notifiedFirst,
            @Nullable Integer notifiedLast,
            @Nullable String effective,
            @Nullable Integer effectiveFirst,
            @Nullable Integer effectiveLast,
            @Nullable String resumed,
            @Nullable Integer resumedFirst,
            @Nullable Integer resumedLast,
            @Nullable String sideId,
            @Nullable String agreementId,
            @Nullable String fromId,
            @Nullable String toId,
            @Nullable String outcome) {}

    record AnchorRow(
            String rootId,
            Integer position,
            Integer eventPosition,
            String kind,
            @Nullable String agreementId) {}

    record EventRoleRow(String rootId, Integer position, Integer eventPosition, String role) {}
}
