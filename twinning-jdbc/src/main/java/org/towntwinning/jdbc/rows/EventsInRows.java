package org.towntwinning.jdbc.rows;

import java.util.List;
import java.util.Set;
import org.towntwinning.jdbc.rows.EventRows.AnchorRow;
import org.towntwinning.jdbc.rows.EventRows.EventRoleRow;
import org.towntwinning.jdbc.rows.EventRows.EventRow;
import org.towntwinning.relation.Act;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.LifecycleEvent;
import org.towntwinning.relation.Suspended;
import org.towntwinning.role.Role;

/** How the events of relations lie in tables. */
final class EventsInRows {

    static final Table<EventRow> EVENTS = Table.child("relation_event", EventRow.class);
    static final Table<AnchorRow> ANCHORS = Table.child("relation_anchor", AnchorRow.class);
    static final Table<EventRoleRow> ROLES = Table.child("relation_event_role", EventRoleRow.class);

    private static final EventToRows TO_ROWS = new EventToRowsImpl();

    private EventsInRows() {}

    static void takeApart(List<LifecycleEvent> events, RowWriter out) {
        for (int i = 0; i < events.size(); i++) {
            LifecycleEvent event = events.get(i);
            String path = Paths.item("events", i);
            out.add(EVENTS, at -> TO_ROWS.row(at, event));
            out.text(Paths.of(path, "remark"), event.remark());
            out.citations(path, event.citations());
            takeOwnApart(event, i, path, out);
        }
    }

    private static void takeOwnApart(LifecycleEvent event, int position, String path, RowWriter out) {
        if (event instanceof Act act) {
            out.actors(Paths.of(path, "by"), act.by());
        } else if (event instanceof Established established) {
            takeApart(established, position, path, out);
        } else if (event instanceof Suspended suspended) {
            takeApart(suspended, position, path, out);
        } else if (event instanceof Ended ended) {
            out.actors(Paths.of(path, "initiators"), ended.initiators());
            takeApart(ended.roles(), position, out);
            out.text(Paths.of(path, "motive"), ended.motive());
        }
    }

    private static void takeApart(Established event, int position, String path, RowWriter out) {
        for (int i = 0; i < event.anchors().size(); i++) {
            Anchor anchor = event.anchors().get(i);
            out.add(ANCHORS, at -> TO_ROWS.row(at, position, anchor));
            out.claims(anchorDate(path, i), anchor.date());
        }
    }

    private static void takeApart(Suspended event, int position, String path, RowWriter out) {
        takeApart(event.roles(), position, out);
        out.actors(Paths.of(path, "by"), event.by());
        out.text(Paths.of(path, "condition"), event.condition());
        event.resumed().ifPresent(resumption -> {
            String resumed = Paths.of(path, "resumed");
            out.actors(Paths.of(resumed, "by"), resumption.by());
            out.citations(resumed, resumption.citations());
        });
    }

    private static void takeApart(Set<Role> roles, int position, RowWriter out) {
        for (Role role : roles) {
            out.add(ROLES, at -> new EventRoleRow(at.rootId(), at.position(), position, ToColumn.word(role)));
        }
    }

    static String anchorDate(String event, int anchor) {
        return Paths.of(Paths.item(Paths.of(event, "anchors"), anchor), "date");
    }
}
