package org.parindex.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
    private static final String LOCK = "lock table about in exclusive mode";

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

    /** A replica that is frozen in the middle of a transaction has its locks until the server ends the transaction. */
    @Tag("long")
    @Test
    void a_transaction_in_which_nothing_happens_any_more_gives_its_locks_back() throws Exception {
        String url = TestDatabase.POSTGRESQL.freshUrl(folder);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch thawed = new CountDownLatch(1);
        ExecutorService replica = Executors.newSingleThreadExecutor();
        try (Database frozen = Database.open(url);
                Database other = Database.open(url)) {
            Future<?> transaction = replica.submit(() -> {
                frozen.<Exception>transact(handle -> {
                    handle.execute(LOCK);
                    locked.countDown();
                    thawed.await();
                    handle.execute("insert into about (name, value) values ('frozen', 'y')");
                });
                return true;
            });
            assertThat(locked.await(1, TimeUnit.MINUTES)).isTrue();
            long begun = System.nanoTime();
            while (!locks(other)) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(2));
            }
            thawed.countDown();

            assertThatThrownBy(transaction::get).hasCauseInstanceOf(StoreException.class);
            assertThat(value(other, "frozen")).isEmpty();
        } finally {
            thawed.countDown();
            replica.shutdown();
        }
    }

    private static boolean locks(Database database) {
        try {
            database.<RuntimeException>transact(handle -> handle.execute(LOCK));
            return true;
        } catch (StoreException others) {
            return false;
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
