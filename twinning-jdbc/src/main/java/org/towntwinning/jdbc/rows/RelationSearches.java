package org.towntwinning.jdbc.rows;

import java.util.Collections;
import java.util.List;
import org.towntwinning.jdbc.rows.CommonRows.ThemeRow;
import org.towntwinning.jdbc.rows.RelationRows.StatusRow;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.store.RecordQuery.Condition;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** Conditions of queries for relations as searches of tables. */
final class RelationSearches {

    /** How many ids are put into one statement. */
    private static final int MOST_IDS = 500;

    private RelationSearches() {}

    static List<Search> of(Condition<Relation> condition, Table<ThemeRow> themes, Table<StatusRow> statuses) {
        if (condition instanceof RelationQuery.HasParty has) {
            return List.of(party(has.municipality()));
        }
        if (condition instanceof RelationQuery.Between between) {
            return List.of(party(between.one()), party(between.other()));
        }
        if (condition instanceof RelationQuery.HasTheme has) {
            return List.of(
                    Search.of(themes, "theme = ? and path = ?", has.theme().code(), Paths.of(Paths.ROOT, "themes")));
        }
        if (condition instanceof RelationQuery.KindOn kind && kind.least() != Certainty.IMPOSSIBLE) {
            return List.of(Search.of(RelationTables.KINDS, "kind = ?", ToColumn.word(kind.kind()))
                    .broadIf(kind.kind() == RelationKind.PARTNERSHIP));
        }
        if (condition instanceof RelationQuery.StatusOn status && status.least() != Certainty.IMPOSSIBLE) {
            return List.of(status(statuses, status));
        }
        if (condition instanceof RelationQuery.EstablishedWithin within) {
            return event(EventType.ESTABLISHED, within.window(), within.least());
        }
        if (condition instanceof RelationQuery.EndedWithin within) {
            return event(EventType.ENDED, within.window(), within.least());
        }
        if (condition instanceof RelationQuery.ServedBy served) {
            return served(served);
        }
        return List.of();
    }

    private static Search party(MunicipalityId town) {
        return Search.of(RelationTables.PARTY_MEMBERS, "municipality_id = ?", town.value());
    }

    private static Search status(Table<StatusRow> statuses, RelationQuery.StatusOn condition) {
        int day = Days.number(condition.day());
        String certain = condition.least() == Certainty.DEFINITE ? " and certain = 1" : "";
        return Search.of(
                        statuses,
                        "status = ?" + certain + " and (first_day is null or first_day <= ?)"
                                + " and (last_day is null or last_day >= ?)",
                        ToColumn.word(condition.status()),
                        day,
                        day)
                .broadIf(condition.status() == Status.ACTIVE);
    }

    /** Events of a type within a window; ends of a single role are asked about by nobody. */
    private static List<Search> event(EventType type, DateWindow window, Certainty least) {
        return Days.within(EventsInRows.EVENTS, "date", window, least).stream()
                .map(search -> search.and("type = ? and whole_relation = 1", ToColumn.word(type)))
                .toList();
    }

    /** By id; more ids than a statement can be given are left to the query. */
    private static List<Search> served(RelationQuery.ServedBy condition) {
        int count = condition.relations().size();
        if (count == 0) {
            return List.of(Search.nothing(RelationTables.ROOT));
        }
        if (count > MOST_IDS) {
            return List.of();
        }
        List<Object> ids = condition.relations().stream()
                .<Object>map(RelationId::value)
                .sorted()
                .toList();
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        return List.of(Search.of(RelationTables.ROOT, "id in (" + marks + ")", ids.toArray()));
    }
}
