package org.towntwinning.jdbc.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.interaction.Interaction;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.RegisterRecord;
import org.towntwinning.relation.Relation;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.DateWindow;

/** whatever a condition means is found by its searches; more may be. */
class SearchPropertiesTest {

    @Property(tries = 300)
    void municipalitiesAreFoundByWhateverTheyMeet(
            @ForAll Municipality record, @ForAll MunicipalityQuery query, @ForAll DateWindow window)
            throws SQLException {
        check(record, query, window);
    }

    @Property(tries = 300)
    void networksAreFoundByWhateverTheyMeet(
            @ForAll CityNetwork record, @ForAll NetworkQuery query, @ForAll DateWindow window) throws SQLException {
        check(record, query, window);
    }

    @Property(tries = 300)
    void relationsAreFoundByWhateverTheyMeet(
            @ForAll Relation record, @ForAll RelationQuery query, @ForAll DateWindow window) throws SQLException {
        check(record, query, window);
    }

    @Property(tries = 300)
    void committeesAreFoundByWhateverTheyMeet(
            @ForAll Committee record, @ForAll CommitteeQuery query, @ForAll DateWindow window) throws SQLException {
        check(record, query, window);
    }

    @Property(tries = 300)
    void interactionsAreFoundByWhateverTheyMeet(
            @ForAll Interaction record, @ForAll InteractionQuery query, @ForAll DateWindow window) throws SQLException {
        check(record, query, window);
    }

    @Property(tries = 300)
    void documentsAreFoundByWhateverTheyMeet(
            @ForAll Document record, @ForAll DocumentQuery query, @ForAll DateWindow window) throws SQLException {
        check(record, query, window);
    }

    private static void check(RegisterRecord record, RecordQuery<?> query, DateWindow window) throws SQLException {
        RowDatabase database = Store.getOrCreate(RowDatabase.class, Lifespan.PROPERTY, RowDatabase::open)
                .get();
        database.put(record);
        List<RecordQuery.Condition<?>> conditions = new ArrayList<>(query.conditions());
        conditions.addAll(Questions.about(record, window));
        for (RecordQuery.Condition<?> condition : conditions) {
            check(database, record, condition);
        }
        for (ExternalId id : record.externalIds()) {
            assertThat(database.finds(AllTables.of(record.id().kind()).externalId(id)))
                    .as("R-08: %s is found by its external id %s", record.id(), id)
                    .isTrue();
        }
    }

    @SuppressWarnings("unchecked") // the conditions are about records of that kind
    private static void check(RowDatabase database, RegisterRecord record, RecordQuery.Condition<?> given)
            throws SQLException {
        RecordQuery.Condition<RegisterRecord> condition = (RecordQuery.Condition<RegisterRecord>) given;
        RecordTables<RegisterRecord> tables =
                (RecordTables<RegisterRecord>) AllTables.of(record.id().kind());
        for (Search search : tables.searches(condition)) {
            boolean found = database.finds(search);
            if (condition.matches(record)) {
                assertThat(found)
                        .as("R-09: %s meets %s and is found by %s", record, condition, search)
                        .isTrue();
            } else if (given instanceof RelationQuery.StatusOn) {
                assertThat(found)
                        .as("the derived periods are exact: %s does not meet %s", record, condition)
                        .isFalse();
            }
        }
    }
}
