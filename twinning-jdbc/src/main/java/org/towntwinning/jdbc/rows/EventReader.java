package org.towntwinning.jdbc.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.towntwinning.jdbc.rows.EventRows.AnchorRow;
import org.towntwinning.jdbc.rows.EventRows.EventRoleRow;
import org.towntwinning.jdbc.rows.EventRows.EventRow;
import org.towntwinning.register.Citation;
import org.towntwinning.register.LocalizedText;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;
import org.towntwinning.role.Actor;
import org.towntwinning.role.Role;

/** Puts the events of one relation together. Not thread-safe. */
final class EventReader {

    private static final EventFromRows FROM_ROWS = new EventFromRowsImpl();

    private final RowReader in;
    private final Map<Integer, List<AnchorRow>> anchors;
    private final Map<Integer, List<EventRoleRow>> roles;

    EventReader(RowReader in) {
        this.in = in;
        this.anchors = in.group(EventsInRows.ANCHORS, AnchorRow::eventPosition);
        this.roles = in.group(EventsInRows.ROLES, EventRoleRow::eventPosition);
    }

    LifecycleEvent event(EventRow row) {
        String path = Paths.item("events", row.position());
        LocalizedText remark = in.optionalText(Paths.of(path, "remark"));
        List<Citation> citations = in.citations(path);
        List<Actor> by = in.actors(Paths.of(path, "by"));
        return switch (FromColumn.constant(row.type(), EventType.class)) {
            case PROPOSED ->
                FROM_ROWS.fill(Proposed.builder(), row, by, remark, citations).build();
            case ESTABLISHED ->
                FROM_ROWS
                        .fill(Established.builder(), anchors(row, path), remark, citations)
                        .build();
            case SUSPENDED ->
                FROM_ROWS
                        .fill(
                                Suspended.builder(),
                                row,
                                resumption(row, path),
                                roles(row),
                                by,
                                in.optionalText(Paths.of(path, "condition")),
                                remark,
                                citations)
                        .build();
            case ENDED ->
                FROM_ROWS
                        .fill(
                                Ended.builder(),
                                row,
                                in.actors(Paths.of(path, "initiators")),
                                roles(row),
                                in.optionalText(Paths.of(path, "motive")),
                                remark,
                                citations)
                        .build();
            case REESTABLISHED ->
                FROM_ROWS
                        .fill(Reestablished.builder(), row, by, remark, citations)
                        .build();
            case TRANSFERRED ->
                FROM_ROWS.fill(Transferred.builder(), row, remark, citations).build();
            case EXPLORATION_OPENED ->
                FROM_ROWS
                        .fill(ExplorationOpened.builder(), row, by, remark, citations)
                        .build();
            case EXPLORATION_CLOSED ->
                FROM_ROWS
                        .fill(ExplorationClosed.builder(), row, by, remark, citations)
                        .build();
            case CONTINUED ->
                FROM_ROWS.fill(Continued.builder(), row, by, remark, citations).build();
        };
    }

    private List<Anchor> anchors(EventRow event, String path) {
        List<Anchor> found = new ArrayList<>();
        for (AnchorRow row : anchors.getOrDefault(event.position(), List.of())) {
            found.add(FROM_ROWS
                    .fill(Anchor.builder(), row, in.claims(EventsInRows.anchorDate(path, found.size())))
                    .build());
        }
        return found;
    }

    private @Nullable Resumption resumption(EventRow row, String path) {
        String resumed = Paths.of(path, "resumed");
        return row.resumed() == null
                ? null
                : FROM_ROWS
                        .fill(Resumption.builder(), row, in.actors(Paths.of(resumed, "by")), in.citations(resumed))
                        .build();
    }

    private Set<Role> roles(EventRow event) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        roles.getOrDefault(event.position(), List.of())
                .forEach(row -> found.add(FromColumn.constant(row.role(), Role.class)));
        return found;
    }
}
