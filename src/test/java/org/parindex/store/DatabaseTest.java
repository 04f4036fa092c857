package org.parindex.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_a_transaction_wrote_is_there_when_the_database_is_opened_again(TestDatabase kind) {
        String url = kind.freshUrl(folder);
        try (Database database = Database.open(url)) {
            database.transact(handle -> handle.execute("insert into about (name, value) values ('x', 'y')"));
        }
        try (Database database = Database.open(url)) {
            assertThat(value(database, "x")).isEqualTo("y");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_that_fails_leaves_nothing(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            assertThatThrownBy(() -> database.transact(handle -> {
                        handle.execute("insert into about (name, value) values ('x', 'y')");
                        throw new IllegalStateException("too late");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(value(database, "x")).isEmpty();
        }
    }

    @Test
    void sqlite_writes_ahead_and_waits_for_the_disk() {
        try (Database database = TestDatabase.SQLITE.fresh(folder)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
        }
    }

    @Test
    void another_kind_of_address_is_refused_by_name() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://x")).hasMessageContaining("\"jdbc:mysql://x\"");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/none"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be reached");
    }

    private static String pragma(Database database, String name) {
        return database.<String, RuntimeException>read(
                handle -> handle.select("pragma " + name).mapTo(String.class).one());
    }

    private static String value(Database database, String name) {
        return database.<String, RuntimeException>read(
                handle -> handle.select("select value from about where name = ?", name)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""));
    }
}
