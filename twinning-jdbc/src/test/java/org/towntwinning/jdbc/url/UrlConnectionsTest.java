package org.towntwinning.jdbc.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.towntwinning.store.StorageFailureException;
import org.towntwinning.store.TwinningStores;
import org.towntwinning.store.spi.StoreUrl;

/** connections that are opened by URL are kept for a while, few of them, and none after closing. */
class UrlConnectionsTest {

    @Test
    void aConnectionIsUsedAgain() throws SQLException {
        try (UrlConnections connections = connections()) {
            Connection first = connections.openConnection();
            connections.closeConnection(first);

            assertThat(connections.openConnection()).isSameAs(first);
        }
    }

    @Test
    void atMostEightAreKept() throws SQLException {
        try (UrlConnections connections = connections()) {
            List<Connection> open = open(connections, 10);
            for (Connection each : open) {
                connections.closeConnection(each);
            }

            assertThat(open.stream().filter(each -> !isClosed(each)))
                    .as("connections that were kept")
                    .hasSize(8);
        }
    }

    @Test
    void closingClosesThoseThatAreKeptAndThoseThatComeBackLater() throws SQLException {
        UrlConnections connections = connections();
        List<Connection> open = open(connections, 3);
        connections.closeConnection(open.get(0));
        connections.closeConnection(open.get(1));
        connections.close();
        assertThat(isClosed(open.get(0))).isTrue();
        assertThat(isClosed(open.get(1))).isTrue();

        connections.closeConnection(open.get(2));
        assertThat(open).as("R-14: none is left open").allMatch(UrlConnectionsTest::isClosed);
    }

    @Test
    void aConnectionThatSomebodyClosedIsNotKept() throws SQLException {
        try (UrlConnections connections = connections()) {
            Connection first = connections.openConnection();
            first.close();
            connections.closeConnection(first);

            assertThat(isClosed(connections.openConnection())).isFalse();
        }
    }

    @Test
    void withoutADriverTheMessageNamesTheDatabaseAndNoSecret() {
        JdbcLocation location = JdbcLocation.of(StoreUrl.parse("twinning:jdbc:nosuch://db/r?password=geheim"));

        assertThatThrownBy(() -> UrlConnections.of(location))
                .isInstanceOf(StorageFailureException.class)
                .hasMessageContaining("no JDBC driver")
                .hasMessageContaining("nosuch")
                .hasMessageContaining("class path")
                .satisfies(failure ->
                        assertThat(failure.toString() + failure.getCause()).doesNotContain("geheim"));
    }

    @Test
    void theProviderIsListed() {
        assertThatThrownBy(() -> TwinningStores.open("twinning:nosuch:x"))
                .as("R-17: no match lists what is available")
                .hasMessageContaining("jdbc");
    }

    private static UrlConnections connections() {
        return UrlConnections.of(JdbcLocation.of(StoreUrl.parse("twinning:jdbc:h2:mem:")));
    }

    private static List<Connection> open(UrlConnections connections, int count) throws SQLException {
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            open.add(connections.openConnection());
        }
        return open;
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
