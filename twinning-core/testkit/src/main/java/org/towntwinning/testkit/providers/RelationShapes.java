package org.towntwinning.testkit.providers;

import java.util.List;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.Anchor;
import org.towntwinning.relation.Continued;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.ExplorationClosed;
import org.towntwinning.relation.ExplorationOpened;
import org.towntwinning.relation.FieldOfCooperation;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Proposed;
import org.towntwinning.relation.Reestablished;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.Resumption;
import org.towntwinning.relation.Suspended;
import org.towntwinning.relation.Transferred;

/** Relations, with all that happens to them. */
final class RelationShapes {

    private RelationShapes() {}

    static List<Shape<?>> all() {
        return List.of(
                Shape.of(Relation.class)
                        .with("id", Relation::id)
                        .with("names", Relation::names)
                        .with("parties", Relation::parties)
                        .with("kinds", Relation::kinds)
                        .with("events", Relation::events)
                        .with("agreements", Relation::agreements)
                        .with("roleAssignments", Relation::roleAssignments)
                        .with("themes", Relation::themes)
                        .with("origin", Relation::origin)
                        .with("purpose", Relation::purpose)
                        .with("executors", Relation::executors)
                        .with("financers", Relation::financers)
                        .with("externalIds", Relation::externalIds)
                        .with("notes", Relation::notes),
                Shape.of(Party.class)
                        .with("municipalities", Party::municipalities)
                        .with("joined", Party::joined)
                        .with("left", Party::left)
                        .with("citations", Party::citations),
                Shape.of(KindChange.class)
                        .with("kind", KindChange::kind)
                        .with("since", KindChange::since)
                        .with("citations", KindChange::citations),
                Shape.of(Agreement.class)
                        .with("id", Agreement::id)
                        .with("kind", Agreement::kind)
                        .with("signed", Agreement::signed)
                        .with("term", Agreement::term)
                        .with("signatories", Agreement::signatories)
                        .with("fields", Agreement::fields)
                        .with("document", Agreement::document)
                        .with("remark", Agreement::remark)
                        .with("citations", Agreement::citations),
                Shape.of(FieldOfCooperation.class)
                        .with("wording", FieldOfCooperation::wording)
                        .with("themes", FieldOfCooperation::themes),
                Shape.of(Anchor.class)
                        .with("kind", Anchor::kind)
                        .with("date", Anchor::date)
                        .with("agreement", Anchor::agreement),
                Shape.of(Proposed.class)
                        .with("date", Proposed::date)
                        .with("by", Proposed::by)
                        .with("remark", Proposed::remark)
                        .with("citations", Proposed::citations),
                Shape.of(ExplorationOpened.class)
                        .with("date", ExplorationOpened::date)
                        .with("by", ExplorationOpened::by)
                        .with("remark", ExplorationOpened::remark)
                        .with("citations", ExplorationOpened::citations),
                Shape.of(ExplorationClosed.class)
                        .with("date", ExplorationClosed::date)
                        .with("outcome", ExplorationClosed::outcome)
                        .with("by", ExplorationClosed::by)
                        .with("remark", ExplorationClosed::remark)
                        .with("citations", ExplorationClosed::citations),
                Shape.of(Established.class)
                        .with("anchors", Established::anchors)
                        .with("remark", Established::remark)
                        .with("citations", Established::citations),
                Shape.of(Suspended.class)
                        .with("date", Suspended::date)
                        .with("resumed", Suspended::resumed)
                        .with("roles", Suspended::roles)
                        .with("side", Suspended::side)
                        .with("by", Suspended::by)
                        .with("condition", Suspended::condition)
                        .with("remark", Suspended::remark)
                        .with("citations", Suspended::citations),
                Shape.of(Resumption.class)
                        .with("date", Resumption::date)
                        .with("by", Resumption::by)
                        .with("citations", Resumption::citations),
                Shape.of(Continued.class)
                        .with("date", Continued::date)
                        .with("by", Continued::by)
                        .with("remark", Continued::remark)
                        .with("citations", Continued::citations),
                Shape.of(Ended.class)
                        .with("cause", Ended::cause)
                        .with("initiators", Ended::initiators)
                        .with("decided", Ended::decided)
                        .with("notified", Ended::notified)
                        .with("effective", Ended::effective)
                        .with("roles", Ended::roles)
                        .with("side", Ended::side)
                        .with("motive", Ended::motive)
                        .with("remark", Ended::remark)
                        .with("citations", Ended::citations),
                Shape.of(Reestablished.class)
                        .with("date", Reestablished::date)
                        .with("agreement", Reestablished::agreement)
                        .with("by", Reestablished::by)
                        .with("remark", Reestablished::remark)
                        .with("citations", Reestablished::citations),
                Shape.of(Transferred.class)
                        .with("date", Transferred::date)
                        .with("from", Transferred::from)
                        .with("to", Transferred::to)
                        .with("remark", Transferred::remark)
                        .with("citations", Transferred::citations));
    }
}
