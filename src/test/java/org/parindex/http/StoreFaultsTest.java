package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.store.TestDatabase;

/** A store that takes nothing for a while is told with the reason; when it is mended, all goes on by itself. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoreFaultsTest {
    /** Enough for the packs and a few evaluations. */
    private static final int PAGES_LEFT = 100;

    @TempDir
    private Path folder;

    private final Acknowledged acknowledged = new Acknowledged();
    private Path data;

    @BeforeEach
    void makeDataFolder() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_others_hold_is_told_as_slow(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (ServeProcess service = ServeProcess.on(url, data, folder)) {
            acknowledge(service, "before");
            try (Connection other = DriverManager.getConnection(url)) {
                hold(kind, other);
                assertRefused(service, "during", "store-slow", "The store is too slow.");
            }
            acknowledge(service, "during");
            acknowledge(service, "after");
        }
        acknowledged.prove(url, List.of(data));
    }

    /** As a long migration or a backup may: nobody reads or writes the record meanwhile; of SQLite, nobody writes. */
    private static void hold(TestDatabase kind, Connection other) throws SQLException {
        try (Statement statement = other.createStatement()) {
            switch (kind) {
                case SQLITE -> statement.execute("begin immediate");
                case POSTGRESQL -> {
                    other.setAutoCommit(false);
                    statement.execute("lock table chain in access exclusive mode");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_without_room_is_told_as_full(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        String key = ServeProcess.administrator(url);
        try (Room room = Room.of(kind, url);
                ServeProcess service = ServeProcess.on(room.url(), key, data, folder)) {
            acknowledge(service, "before");
            room.fill();
            int sent = 0;
            while (acknowledged.score(service, "key-" + sent).statusCode() == 201) {
                sent++;
            }
            assertRefused(service, "key-" + sent, "store-full", "The store is full.");
            room.free();
            acknowledge(service, "key-" + sent);
            acknowledge(service, "after");
        }
        acknowledged.prove(url, List.of(data));
    }

    /** Room for the record, that is taken and given back from outside of the service. */
    private interface Room extends AutoCloseable {
        /** The address for the service. */
        String url();

        void fill() throws SQLException;

        void free() throws SQLException;

        @Override
        void close() throws SQLException;

        static Room of(TestDatabase kind, String url) throws SQLException {
            Connection connection = DriverManager.getConnection(url);
            return kind == TestDatabase.SQLITE ? new Pages(connection, url) : new Server(connection, url);
        }
    }

    /** A file that may not grow, with something beside the record in it that can be deleted. */
    private record Pages(Connection connection, String plainUrl) implements Room {
        Pages {
            execute(connection, "create table ballast as select zeroblob(1000000) as content");
        }

        @Override
        public String url() {
            try (Statement statement = connection.createStatement();
                    ResultSet pages = statement.executeQuery("pragma page_count")) {
                return plainUrl + "?max_page_count=" + (pages.getInt(1) + PAGES_LEFT);
            } catch (SQLException failed) {
                throw new AssertionError(failed);
            }
        }

        @Override
        public void fill() {
            // what the test records does
        }

        @Override
        public void free() {
            execute(connection, "drop table ballast");
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** A server that answers as it does when its disk is full. */
    private record Server(Connection connection, String url) implements Room {
        @Override
        public void fill() {
            execute(
                    connection,
                    "create function no_room() returns trigger language plpgsql as $$ begin"
                            + " raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';"
                            + " end $$");
            execute(connection, "create trigger no_room before insert on chain execute function no_room()");
        }

        @Override
        public void free() {
            execute(connection, "drop trigger no_room on chain");
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void acknowledge(ServeProcess service, String key) throws Exception {
        HttpResponse<String> answer = acknowledged.score(service, key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(service.awaitReadiness(200).statusCode()).isEqualTo(200);
    }

    private void assertRefused(ServeProcess service, String key, String kind, String reason) throws Exception {
        HttpResponse<String> answer = acknowledged.score(service, key);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(RunningService.parsed(answer.body()).path("type").asText())
                .isEqualTo("urn:parindex:problem:" + kind);
        HttpResponse<String> ready = service.awaitReadiness(503);
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(RunningService.errors(RunningService.parsed(ready.body()))).containsExactly("store " + reason);
    }
}
