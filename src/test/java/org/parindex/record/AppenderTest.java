package org.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.record.Entries.evaluation;
import static org.parindex.record.Entries.keyed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.pack.PackId;
import org.parindex.store.Database;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

class AppenderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void many_callers_at_once_are_all_recorded_in_the_order_they_came(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            List<CompletableFuture<Appended>> outcomes = new ArrayList<>();
            try (Appender appender = Appender.start(store, 1_000)) {
                for (int i = 0; i < 600; i++) {
                    outcomes.add(appender.submit(evaluation("unit " + i)));
                }
            }
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.join()).isInstanceOf(Appended.Stored.class));
            assertThat(store.after(0, 1_000))
                    .extracting(entry -> entry.content().unit())
                    .startsWith("unit 0", "unit 1")
                    .endsWith("unit 599");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_together_goes_into_one_transaction(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            SlowStore store = new SlowStore(new SqlRecordStore(database));
            List<CompletableFuture<Appended>> outcomes = new ArrayList<>();
            try (Appender appender = Appender.start(store, 1_000)) {
                outcomes.add(appender.submit(evaluation("first")));
                store.reached.await();
                for (int i = 0; i < 100; i++) {
                    outcomes.add(appender.submit(evaluation("unit " + i)));
                }
                assertThat(appender.queueLength()).isEqualTo(100);
                store.open.countDown();
            }
            assertThat(store.batches).containsExactly(1, 100);
            assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isCompleted());
        }
    }

    @Test
    void a_full_queue_is_told_at_once_and_takes_in_again_when_there_is_room() throws Exception {
        try (Database database = TestDatabase.SQLITE.fresh(folder)) {
            SlowStore store = new SlowStore(new SqlRecordStore(database));
            CompletableFuture<Appended> first;
            CompletableFuture<Appended> last;
            try (Appender appender = Appender.start(store, 1)) {
                first = appender.submit(evaluation("in the store"));
                store.reached.await();
                CompletableFuture<Appended> waiting = appender.submit(evaluation("waiting"));
                assertThatThrownBy(() -> appender.append(evaluation("one too many")))
                        .isInstanceOf(QueueFullException.class);
                store.open.countDown();
                waiting.join();
                last = appender.submit(evaluation("again"));
            }
            assertThat(first.join()).isInstanceOf(Appended.Stored.class);
            assertThat(last.join()).isInstanceOf(Appended.Stored.class);
            assertThat(store.last().orElseThrow().number()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_of_the_store_is_told_to_every_waiting_caller(TestDatabase kind) throws Exception {
        Database database = kind.fresh(folder);
        SlowStore store = new SlowStore(new SqlRecordStore(database));
        List<CompletableFuture<Appended>> outcomes = new ArrayList<>();
        try (Appender appender = Appender.start(store, 10)) {
            outcomes.add(appender.submit(evaluation("a")));
            store.reached.await();
            outcomes.add(appender.submit(evaluation("b")));
            outcomes.add(appender.submit(evaluation("c")));
            database.close();
            store.open.countDown();
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThatThrownBy(outcome::join).isInstanceOf(CompletionException.class));
            assertThatThrownBy(() -> appender.append(evaluation("d"))).isInstanceOf(RecordUnavailableException.class);
            assertThat(appender.storeErrors()).isEqualTo(3);
            assertThat(appender.height()).isZero();
        }
    }

    @Test
    void closing_finishes_what_was_taken_in_and_takes_in_nothing_more() throws Exception {
        try (Database database = TestDatabase.SQLITE.fresh(folder)) {
            SlowStore store = new SlowStore(new SqlRecordStore(database));
            Appender appender = Appender.start(store, 10);
            CompletableFuture<Appended> first = appender.submit(evaluation("a"));
            CompletableFuture<Appended> second = appender.submit(evaluation("b"));
            store.open.countDown();
            appender.close();
            assertThat(first).isCompleted();
            assertThat(second).isCompleted();
            assertThat(appender.height()).isEqualTo(2);
            assertThatThrownBy(() -> appender.submit(evaluation("c"))).isInstanceOf(RecordUnavailableException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_twice_in_one_transaction_is_recorded_once(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder);
                Appender appender = Appender.start(new SqlRecordStore(database), 10)) {
            CompletableFuture<Appended> first = appender.submit(keyed("caller", "k", "sha256:1"));
            CompletableFuture<Appended> again = appender.submit(keyed("caller", "k", "sha256:1"));
            assertThat(first.join()).isInstanceOf(Appended.Stored.class);
            assertThat(again.join()).isInstanceOf(Appended.Repeated.class);
            assertThat(appender.height()).isEqualTo(1);
        }
    }

    /** A real store whose first append waits until it is let through. */
    private static final class SlowStore implements RecordStore {
        private final RecordStore store;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);
        private final List<Integer> batches = new ArrayList<>();

        SlowStore(RecordStore store) {
            this.store = store;
        }

        @Override
        public List<Appended> append(List<NewEntry> entries) {
            reached.countDown();
            try {
                open.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            batches.add(entries.size());
            return store.append(entries);
        }

        @Override
        public Optional<Entry> find(String id) {
            return store.find(id);
        }

        @Override
        public Optional<Entry> find(IdempotencyKey key) {
            return store.find(key);
        }

        @Override
        public List<EntryOutline> outlines(long number, int most) {
            return store.outlines(number, most);
        }

        @Override
        public Optional<Entry> last() {
            return store.last();
        }

        @Override
        public Optional<Instant> ahead(Instant now) {
            return store.ahead(now);
        }

        @Override
        public long height() {
            return store.height();
        }

        @Override
        public List<Entry> after(long number, int most) {
            return store.after(number, most);
        }

        @Override
        public List<Entry> after(Kind kind, long number, int most) {
            return store.after(kind, number, most);
        }

        @Override
        public List<Entry> evaluations(Filter filter, long before, int most) {
            return store.evaluations(filter, before, most);
        }

        @Override
        public Optional<Entry> closing(PackId pack) {
            return store.closing(pack);
        }

        @Override
        public void rows(long after, Predicate<StoredRow> more) {
            store.rows(after, more);
        }

        @Override
        public void add(Checkpoint checkpoint) {
            store.add(checkpoint);
        }

        @Override
        public List<Checkpoint> checkpoints() {
            return store.checkpoints();
        }
    }
}
