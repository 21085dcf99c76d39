package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.InteractionKind;
import org.towntwinning.jdbc.TestDatabase.Kind;
import org.towntwinning.municipality.CountryCode;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.ExternalId;
import org.towntwinning.register.MunicipalityId;
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
import org.towntwinning.store.PageRequest;
import org.towntwinning.store.RelationQuery;
import org.towntwinning.store.Snapshot;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.time.Certainty;
import org.towntwinning.time.DateWindow;

/** Selective questions are index searches: the plan of no statement reads a table from one end to the other. */
class QueryPlansTest {

    private static final MunicipalityId TOWN = MunicipalityId.of("cbs:GM0141");
    private static final RelationId RELATION = RelationId.of("r1");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 5);
    private static final DateWindow YEAR = DateWindow.ofYear(2023);
    private static final PageRequest PAGE = PageRequest.first(20);

    /** Roots in the order of their ids, only as far as a page goes: what is asked of each is broad. */
    private static final String IN_ORDER = "SCAN tw_relation USING INDEX sqlite_autoindex_tw_relation_1";

    @TempDir
    Path folder;

    static Stream<Arguments> questions() {
        return Stream.of(
                municipalities("with an identifier", MunicipalityQuery.all().identifier("cbs", "GM0141")),
                municipalities("in a country", MunicipalityQuery.all().country(CountryCode.of("NL"))),
                municipalities("with a name", MunicipalityQuery.all().nameBeginning("alm")),
                Arguments.of(
                        "networks with a member",
                        question(snapshot ->
                                snapshot.networks().list(NetworkQuery.all().member(TOWN), PAGE))),
                relations("with a party", RelationQuery.all().party(TOWN)),
                relations("between two towns", RelationQuery.all().between(TOWN, MunicipalityId.of("town:a"))),
                relations("with a theme", RelationQuery.all().theme(Theme.MUSIC)),
                relations("of a kind", RelationQuery.all().kindOn(RelationKind.CONTACT, DAY, Certainty.POSSIBLE)),
                relations("that are active", RelationQuery.all().statusOn(Status.ACTIVE, DAY, Certainty.DEFINITE)),
                relations(
                        "that are suspended", RelationQuery.all().statusOn(Status.SUSPENDED, DAY, Certainty.POSSIBLE)),
                relations("established within", RelationQuery.all().establishedWithin(YEAR, Certainty.POSSIBLE)),
                relations("ended within", RelationQuery.all().endedWithin(YEAR, Certainty.DEFINITE)),
                relations(
                        "with a party, active",
                        RelationQuery.all().party(TOWN).statusOn(Status.ACTIVE, DAY, Certainty.DEFINITE)),
                Arguments.of(
                        "committees of a relation",
                        question(snapshot ->
                                snapshot.committees().list(CommitteeQuery.all().relation(RELATION), PAGE))),
                Arguments.of(
                        "committees of a town",
                        question(snapshot ->
                                snapshot.committees().list(CommitteeQuery.all().seat(TOWN), PAGE))),
                interactions("of a relation", InteractionQuery.all().relation(RELATION)),
                interactions("of a town", InteractionQuery.all().actor(Actor.town(TOWN))),
                interactions("of a committee", InteractionQuery.all().actor(Actor.committee(CommitteeId.of("c")))),
                interactions("of a type", InteractionQuery.all().kind(InteractionKind.VISIT)),
                interactions("within", InteractionQuery.all().within(YEAR, Certainty.POSSIBLE)),
                documents("with an external id", DocumentQuery.all().externalId(ExternalId.of("url", "x"))),
                documents("of a kind", DocumentQuery.all().kind(DocumentKind.LETTER)),
                documents("within", DocumentQuery.all().within(YEAR, Certainty.POSSIBLE)));
    }

    private static Arguments municipalities(String what, MunicipalityQuery query) {
        return Arguments.of(
                "municipalities " + what,
                question(snapshot -> snapshot.municipalities().list(query, PAGE)));
    }

    private static Arguments relations(String what, RelationQuery query) {
        return Arguments.of(
                "relations " + what, question(snapshot -> snapshot.relations().list(query, PAGE)));
    }

    private static Arguments interactions(String what, InteractionQuery query) {
        return Arguments.of(
                "interactions " + what,
                question(snapshot -> snapshot.interactions().list(query, PAGE)));
    }

    private static Arguments documents(String what, DocumentQuery query) {
        return Arguments.of(
                "documents " + what, question(snapshot -> snapshot.documents().list(query, PAGE)));
    }

    private static Function<Snapshot, Object> question(Function<Snapshot, Object> question) {
        return question;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void areIndexSearches(String what, Function<Snapshot, Object> question) throws SQLException {
        try (TestDatabase database = TestDatabase.of(Kind.SQLITE, folder)) {
            WatchedSource watched = new WatchedSource(database.source());
            JdbcOptions options = database.options(SchemaMode.MIGRATE, "tw_");
            try (TwinningStore store = JdbcTwinningStore.create(watched.dataSource(), options)) {
                watched.forget();
                store.<Object, RuntimeException>read(question::apply);
            }
            List<String> asked = watched.executed().stream()
                    .filter(sql -> sql.contains(" order by "))
                    .toList();
            assertThat(asked).as("statements that look for %s", what).isNotEmpty();
            for (String sql : asked) {
                assertThat(plan(database, sql))
                        .as("the plan of SQLite for: %s", sql)
                        .isNotEmpty()
                        .noneMatch(step -> step.startsWith("SCAN") && !step.startsWith(IN_ORDER));
            }
        }
    }

    private static List<String> plan(TestDatabase database, String sql) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain query plan " + sql)) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        return steps;
    }
}
