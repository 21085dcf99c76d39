package org.towntwinning.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import org.towntwinning.committee.Committee;
import org.towntwinning.document.Document;
import org.towntwinning.document.DocumentKind;
import org.towntwinning.interaction.Meeting;
import org.towntwinning.municipality.CityNetwork;
import org.towntwinning.municipality.Membership;
import org.towntwinning.municipality.Municipality;
import org.towntwinning.register.CommitteeId;
import org.towntwinning.register.DocumentId;
import org.towntwinning.register.InteractionId;
import org.towntwinning.register.MunicipalityId;
import org.towntwinning.register.Name;
import org.towntwinning.register.NetworkId;
import org.towntwinning.register.RelationId;
import org.towntwinning.relation.Agreement;
import org.towntwinning.relation.AgreementId;
import org.towntwinning.relation.AgreementKind;
import org.towntwinning.relation.EndCause;
import org.towntwinning.relation.Ended;
import org.towntwinning.relation.Established;
import org.towntwinning.relation.KindChange;
import org.towntwinning.relation.Party;
import org.towntwinning.relation.Relation;
import org.towntwinning.relation.RelationKind;
import org.towntwinning.store.ChangeNote;
import org.towntwinning.store.TwinningStore;
import org.towntwinning.time.DateSpan;
import org.towntwinning.time.PartialDate;

/** What somebody sees who looks into the database with a tool for reports: days as dates, and only what is current. */
class ReportViewsTest {

    private static final MunicipalityId ALMELO = MunicipalityId.of("cbs:GM0141");
    private static final MunicipalityId PRESTON = MunicipalityId.of("gss:E07000123");
    private static final RelationId RELATION = RelationId.of("almelo-preston");

    @TempDir
    Path folder;

    @Test
    void areReadableInSqlite() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("register.db")
                + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=10000");
        check(source, JdbcOptions.builder());
    }

    @Test
    void areReadableInH2() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:async:" + folder.resolve("register") + ";WRITE_DELAY=0");
        check(source, JdbcOptions.builder());
    }

    @Test
    void areReadableInPostgresql() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            check(postgres.getPostgresDatabase(), JdbcOptions.builder().prefix("tw_"));
        }
    }

    private static void check(DataSource source, JdbcOptions.Builder options) throws SQLException {
        JdbcOptions migrating = options.schemaMode(SchemaMode.MIGRATE).build();
        try (TwinningStore store = JdbcTwinningStore.create(source, migrating)) {
            fill(store);
        }
        try (Connection connection = source.getConnection()) {
            check(connection, migrating.prefix() + "report_");
        }
    }

    private static void fill(TwinningStore store) {
        store.change(ChangeNote.of("clerk", "first version"), unit -> {
            unit.municipalities().insert(municipality(ALMELO, "Almeloo"));
            unit.municipalities().insert(municipality(PRESTON, "Preston"));
        });
        store.change(ChangeNote.of("clerk", "the rest"), unit -> {
            unit.municipalities()
                    .replace(
                            municipality(ALMELO, "Almelo"),
                            unit.municipalities().find(ALMELO).orElseThrow().version());
            unit.networks()
                    .insert(CityNetwork.builder()
                            .id(NetworkId.of("mont"))
                            .addName(Name.of("nl", "MONT"))
                            .addMembership(new Membership(ALMELO, DateSpan.parse("2012/..")))
                            .build());
            unit.relations().insert(relation());
            unit.committees()
                    .insert(Committee.builder()
                            .id(CommitteeId.of("c1"))
                            .seat(ALMELO)
                            .founded(PartialDate.parse("1982"))
                            .build());
            unit.interactions()
                    .insert(Meeting.builder()
                            .id(InteractionId.of("i1"))
                            .period(DateSpan.parse("2023-05-05/2023-05-07"))
                            .addRelation(RELATION)
                            .build());
            unit.documents()
                    .insert(Document.builder()
                            .id(DocumentId.of("d1"))
                            .kind(DocumentKind.LETTER)
                            .date(PartialDate.parse("0001-01-02"))
                            .build());
        });
    }

    private static Municipality municipality(MunicipalityId id, String name) {
        return Municipality.builder().id(id).addName(Name.of("und", name)).build();
    }

    private static Relation relation() {
        return Relation.builder()
                .id(RELATION)
                .addParty(Party.of(ALMELO))
                .addParty(Party.of(PRESTON))
                .addKind(KindChange.of(RelationKind.PARTNERSHIP))
                .addEvent(Established.since(PartialDate.parse("1948-05")))
                .addEvent(Ended.builder()
                        .cause(EndCause.UNILATERAL_TERMINATION)
                        .effective(PartialDate.parse("[..2017-10-31]"))
                        .build())
                .addAgreement(Agreement.builder()
                        .id(AgreementId.of("charter"))
                        .kind(AgreementKind.CHARTER)
                        .signed(PartialDate.parse("1948-05-22"))
                        .build())
                .build();
    }

    private static void check(Connection connection, String prefix) throws SQLException {
        assertThat(rows(connection, prefix + "municipality", "name, existence, existence_from", "id"))
                .as("the current name, not that of an earlier revision")
                .containsExactly("Almelo|../..|null", "Preston|../..|null");
        assertThat(rows(
                        connection,
                        prefix + "network_membership",
                        "network_name, member_name, period_from",
                        "member_id"))
                .containsExactly("MONT|Almelo|2012-01-01");
        assertThat(rows(connection, prefix + "relation_party", "party, municipality_name", "party"))
                .containsExactly("0|Almelo", "1|Preston");
        assertThat(rows(connection, prefix + "relation_event", "type, date, earliest, latest, cause", "position"))
                .containsExactly(
                        "established|1948-05|1948-05-01|1948-05-31|null",
                        "ended|[..2017-10]|null|2017-10-31|unilateral-termination");
        assertThat(rows(connection, prefix + "relation_status", "status, certain, status_from, status_until", "1, 3"))
                .contains("ended|1|2017-10-31|null");
        assertThat(rows(connection, prefix + "relation_agreement", "agreement_id, signed_latest", "1"))
                .containsExactly("charter|1948-05-22");
        assertThat(rows(connection, prefix + "committee", "name, seat_name, founded_earliest, founded_latest", "id"))
                .containsExactly("null|Almelo|1982-01-01|1982-12-31");
        assertThat(rows(connection, prefix + "interaction", "type, relation_id, period_from, period_until", "id"))
                .containsExactly("meeting|almelo-preston|2023-05-05|2023-05-07");
        assertThat(rows(connection, prefix + "document", "kind, date, latest", "id"))
                .as("a day of the year 1 of the proleptic calendar")
                .containsExactly("letter|0001-01-02|0001-01-02");
        assertThat(rows(connection, prefix + "revision", "recorded_at, account, summary", "revision"))
                .hasSize(2)
                .first()
                .asString()
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*\\|clerk\\|first version");
    }

    private static List<String> rows(Connection connection, String view, String columns, String order)
            throws SQLException {
        List<String> rows = new ArrayList<>();
        int count = columns.split(",", -1).length;
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select " + columns + " from \"" + view + "\" order by " + order)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}
