package org.towntwinning.jdbc.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.RecordKind;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.relation.Status;
import org.towntwinning.relation.Theme;
import org.towntwinning.role.Actor;
import org.towntwinning.store.CommitteeQuery;
import org.towntwinning.store.DocumentQuery;
import org.towntwinning.store.InteractionQuery;
import org.towntwinning.store.MunicipalityQuery;
import org.towntwinning.store.NetworkQuery;
import org.towntwinning.store.RecordQuery;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** The text of the tables says what the record classes say. The text is written by hand, for it is published. */
class RecordsSqlTest {

    private static final Map<Class<?>, Set<String>> TYPES = Map.of(
            String.class, Set.of("id", "word", "edtf", "path", "key", "name", "line", "text"),
            Integer.class, Set.of("number", "day"),
            Boolean.class, Set.of("flag"));

    static Stream<Table<?>> tables() {
        return AllTables.ALL.stream().flatMap(kind -> Stream.concat(Stream.of(kind.root()), kind.children().stream()));
    }

    @Test
    void hasExactlyTheTablesOfTheRecordClasses() {
        assertThat(RecordsSql.tables().keySet())
                .as("tables of records.sql, and those of the six kinds of record")
                .containsExactlyInAnyOrderElementsOf(tables().map(Table::name).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasTheColumnsOfTheRecordClassInOrder(Table<?> table) {
        boolean root = AllTables.ALL.stream().anyMatch(kind -> kind.root().equals(table));
        List<String> lines = RecordsSql.tables().get(table.name());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            RecordComponent component = table.type().getRecordComponents()[i];
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            expected.add(table.columns().get(i) + " {" + typeOf(lines.get(i), component) + "}"
                    + (nullable ? "" : " not null"));
        }
        if (root) {
            expected.add("version {long} not null");
        }
        expected.add("from_revision {long} not null");
        expected.add("until_revision {long} not null");
        expected.addAll(root ? List.of("primary key (id, from_revision)") : childKeys(table));
        assertThat(lines)
                .as("lines of table %s in records.sql, and the components of %s", table.name(), table.type())
                .containsExactlyElementsOf(expected);
    }

    /** The type that stands in the line, if it is one for such a component; else what would be. */
    private static String typeOf(String line, RecordComponent component) {
        Set<String> allowed = TYPES.get(component.getType());
        return allowed.stream()
                .filter(type -> line.contains(" {" + type + "}"))
                .findFirst()
                .orElse(allowed.toString());
    }

    private static List<String> childKeys(Table<?> child) {
        String root = AllTables.ALL.stream()
                .filter(kind -> kind.children().contains(child))
                .findFirst()
                .orElseThrow()
                .root()
                .name();
        return List.of(
                "primary key (root_id, from_revision, position)",
                "foreign key (root_id, from_revision) references [" + root + "] (id, from_revision)");
    }

    @Test
    void leavesRoomForAPrefix() {
        assertThat(Stream.concat(
                        tables().map(Table::name), RecordsSql.indexes().stream().map(RecordsSql.Index::name)))
                .as("names of at most 40 characters: PostgreSQL cuts them off at 63")
                .allMatch(name -> name.length() <= 40);
    }

    @Test
    void indexesColumnsThatAreThere() {
        Map<String, List<String>> tables = RecordsSql.tables();
        assertThat(RecordsSql.indexes()).isNotEmpty().allSatisfy(index -> {
            List<String> lines = tables.get(index.table());
            assertThat(index.columns())
                    .as("columns of index %s", index.name())
                    .allMatch(column -> lines.stream().anyMatch(line -> line.startsWith(column + " {")));
        });
    }

    /** A condition of every sort that can be put to an index, with the columns that narrow most. */
    static Stream<Arguments> selectiveConditions() {
        MunicipalityId town = MunicipalityId.of("cbs:GM0141");
        RelationId relation = RelationId.of("r1");
        LocalDate day = LocalDate.of(2023, 5, 5);
        DateWindow year = DateWindow.ofYear(2023);
        return Stream.of(
                of(MunicipalityQuery.all().identifier("cbs", "GM0141"), RecordKind.MUNICIPALITY, "value_key", "scheme"),
                of(MunicipalityQuery.all().country(CountryCode.of("NL")), RecordKind.MUNICIPALITY, "country"),
                of(MunicipalityQuery.all().nameBeginning("Alm"), RecordKind.MUNICIPALITY, "name_key"),
                of(NetworkQuery.all().member(town), RecordKind.NETWORK, "member_id"),
                of(RelationQuery.all().party(town), RecordKind.RELATION, "municipality_id"),
                of(RelationQuery.all().theme(Theme.MUSIC), RecordKind.RELATION, "theme"),
                of(
                        RelationQuery.all().kindOn(RelationKind.CONTACT, day, Certainty.POSSIBLE),
                        RecordKind.RELATION,
                        "kind"),
                of(RelationQuery.all().statusOn(Status.ENDED, day, Certainty.DEFINITE), RecordKind.RELATION, "status"),
                of(
                        RelationQuery.all().establishedWithin(year, Certainty.POSSIBLE),
                        RecordKind.RELATION,
                        "type",
                        "date_wide",
                        "date_first"),
                of(RelationQuery.all().endedWithin(year, Certainty.POSSIBLE), RecordKind.RELATION, "type", "date_wide"),
                of(CommitteeQuery.all().relation(relation), RecordKind.COMMITTEE, "relation_id"),
                of(CommitteeQuery.all().seat(town), RecordKind.COMMITTEE, "seat_id"),
                of(InteractionQuery.all().relation(relation), RecordKind.INTERACTION, "relation_id"),
                of(InteractionQuery.all().actor(Actor.town(town)), RecordKind.INTERACTION, "municipality_id"),
                of(
                        InteractionQuery.all().actor(Actor.committee(CommitteeId.of("c1"))),
                        RecordKind.INTERACTION,
                        "committee_id"),
                of(InteractionQuery.all().kind(InteractionKind.VISIT), RecordKind.INTERACTION, "type"),
                of(
                        InteractionQuery.all().within(year, Certainty.POSSIBLE),
                        RecordKind.INTERACTION,
                        "period_wide",
                        "period_first"),
                of(
                        DocumentQuery.all().externalId(ExternalId.of("url", "x")),
                        RecordKind.DOCUMENT,
                        "value_key",
                        "scheme"),
                of(DocumentQuery.all().kind(DocumentKind.LETTER), RecordKind.DOCUMENT, "kind"),
                of(
                        DocumentQuery.all().within(year, Certainty.POSSIBLE),
                        RecordKind.DOCUMENT,
                        "date_wide",
                        "date_first"));
    }

    private static Arguments of(RecordQuery<?> query, RecordKind kind, String... columns) {
        return Arguments.of(query, kind, List.of(columns));
    }

    @ParameterizedTest
    @MethodSource("selectiveConditions")
    void aSelectiveConditionIsLedByAnIndex(RecordQuery<?> query, RecordKind kind, List<String> columns) {
        List<Search> searches = Searches.of(kind, query);
        assertThat(searches).as("searches for %s", query).isNotEmpty().allSatisfy(search -> {
            assertThat(search.anyOf())
                    .allMatch(match ->
                            columns.stream().allMatch(column -> match.where().contains(column)));
            assertThat(RecordsSql.indexes())
                    .as("an index on %s that begins with %s", search.table().name(), columns)
                    .anyMatch(index -> index.table().equals(search.table().name())
                            && index.columns().subList(0, columns.size()).equals(columns));
        });
    }

    @Test
    void everyKindIsSearchedByExternalId() {
        assertThat(AllTables.ALL).allSatisfy(kind -> {
            Search search = kind.externalId(ExternalId.of("zaaknummer", "2025-1"));
            assertThat(RecordsSql.indexes())
                    .as("R-08: an index for the bearers of external ids among %s", kind.kind())
                    .anyMatch(index -> index.table().equals(search.table().name())
                            && index.columns().subList(0, 2).equals(List.of("value_key", "scheme")));
        });
    }
}
