package org.towntwinning.jdbc.rows;

import org.towntwinning.jdbc.rows.CommonRows.ActorRow;
import org.towntwinning.role.Actor;
import org.towntwinning.role.ThirdBody;

/** The search for an actor by what makes it the one it is; the names of third bodies are left to the query. */
final class ActorSearch {

    private ActorSearch() {}

    static Search of(Table<ActorRow> table, Actor actor) {
        return actor.fold(new Actor.Cases<Search>() {
            @Override
            public Search town(Actor.Town town) {
                return search(ActorType.MUNICIPALITY, "municipality_id = ?", ToColumn.text(town.municipality()));
            }

            @Override
            public Search townBody(Actor.TownBody body) {
                return search(
                        ActorType.BODY,
                        "municipality_id = ? and body = ?",
                        ToColumn.text(body.municipality()),
                        ToColumn.word(body.body()));
            }

            @Override
            public Search officeHolder(Actor.OfficeHolder holder) {
                return search(
                        ActorType.OFFICE,
                        "municipality_id = ? and office = ?",
                        ToColumn.text(holder.municipality()),
                        ToColumn.text(holder.office()));
            }

            @Override
            public Search committee(Actor.CommitteeActor committee) {
                return search(ActorType.COMMITTEE, "committee_id = ?", ToColumn.text(committee.committee()));
            }

            @Override
            public Search thirdBody(ThirdBody body) {
                return search(ActorType.THIRD_BODY, "third_body_kind = ?", ToColumn.word(body.kind()));
            }

            private Search search(ActorType type, String where, Object... arguments) {
                return Search.of(table, where, arguments).and("type = ?", ToColumn.word(type));
            }
        });
    }
}
