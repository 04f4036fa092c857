package org.parindex.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.record.Entries.PACK;
import static org.parindex.record.Entries.entry;
import static org.parindex.record.Entries.evaluation;
import static org.parindex.record.Entries.keyed;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.record.Appended;
import org.parindex.record.Attacker;
import org.parindex.record.Checkpoint;
import org.parindex.record.Entries;
import org.parindex.record.Entry;
import org.parindex.record.EntryBytes;
import org.parindex.record.EntryHash;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.RecordStore;
import org.parindex.record.RecordStore.Filter;

/** What every store of the record keeps to. */
class RecordStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Filter ANY = new Filter(null, null, null, null);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void entries_are_numbered_from_one_and_each_carries_the_hash_before(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            store.append(List.of(evaluation("a"), evaluation("b")));
            store.append(List.of(evaluation("c")));
            assertThat(units(store.after(0, 10))).containsExactly("a", "b", "c");
            assertChained(store, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_comes_back_as_it_was_given(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            NewEntry given = entry(
                    Kind.EVALUATION,
                    PACK,
                    "u",
                    Map.of("lý do", "“đúng”\n\t"),
                    keyed("c", "k", "sha256:1").key());
            Entry stored = stored(append(store, given));
            assertThat(stored.content()).isEqualTo(given);
            assertThat(store.find(given.id())).contains(stored);
            assertThat(store.last()).contains(stored);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_record_is_empty(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            assertThat(store.last()).isEmpty();
            assertThat(store.after(0, 10)).isEmpty();
            assertThat(store.find("none")).isEmpty();
            assertThat(store.append(List.of())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_entry_that_cannot_be_stored_leaves_nothing_of_its_batch(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            NewEntry twice = evaluation("a");
            assertThatThrownBy(() -> store.append(List.of(evaluation("b"), twice, twice)))
                    .isInstanceOf(StoreException.class);
            assertThat(store.last()).isEmpty();
            store.append(List.of(twice));
            assertChained(store, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_request_under_the_same_key_is_recorded_once(TestDatabase kind) {
        String url = kind.freshUrl(folder);
        NewEntry first = keyed("caller", "k", "sha256:1");
        try (Database database = Database.open(url)) {
            append(new SqlRecordStore(database), first);
        }
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            Appended again = append(store, keyed("caller", "k", "sha256:1"));
            assertThat(again).isInstanceOfSatisfying(Appended.Repeated.class, repeated -> assertThat(
                            repeated.first().content())
                    .isEqualTo(first));
            assertChained(store, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_taken_for_another_request_but_not_for_another_caller(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            List<Appended> outcomes = store.append(List.of(
                    keyed("caller", "k", "sha256:1"),
                    keyed("caller", "k", "sha256:1"),
                    keyed("caller", "k", "sha256:2"),
                    keyed("other", "k", "sha256:2")));
            assertThat(outcomes)
                    .extracting(outcome -> outcome.getClass().getSimpleName())
                    .containsExactly("Stored", "Repeated", "KeyTaken", "Stored");
            assertChained(store, 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_year_is_closed_only_superseding_evaluations_and_marks_follow(TestDatabase kind) {
        Map<String, String> superseding = Map.of(RecordStore.SUPERSEDES, "x");
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            List<Appended> outcomes = store.append(List.of(
                    keyed("caller", "before", "sha256:1"),
                    Entries.of(Kind.CLOSING, PACK, Map.of("decision", "1/QĐ")),
                    Entries.of(Kind.EVALUATION, PACK, Map.of()),
                    Entries.of(Kind.OFFICIAL, PACK, Map.of()),
                    Entries.of(Kind.PUBLICATION, PACK, superseding),
                    Entries.of(Kind.CLOSING, PACK, Map.of()),
                    Entries.of(Kind.EVALUATION, PACK, superseding),
                    Entries.of(Kind.OFFICIAL, PACK, superseding),
                    Entries.of(Kind.EVALUATION, PackId.parse("bo/2024"), Map.of()),
                    keyed("caller", "before", "sha256:1")));
            assertThat(outcomes)
                    .extracting(outcome -> outcome.getClass().getSimpleName())
                    .containsExactly(
                            "Stored",
                            "Stored",
                            "YearClosed",
                            "YearClosed",
                            "YearClosed",
                            "YearClosed",
                            "Stored",
                            "Stored",
                            "Stored",
                            "Repeated");
            assertThat(append(store, evaluation("a"))).isInstanceOf(Appended.YearClosed.class);
            assertThat(store.closing(PACK)).contains(stored(outcomes.get(1)));
            assertThat(store.closing(PackId.parse("bo/2024"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_replicas_that_correct_one_evaluation_at_once_one_does(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (Database one = Database.open(url);
                Database two = Database.open(url)) {
            NewEntry first = evaluation("a");
            new SqlRecordStore(one).append(List.of(first));
            List<Callable<Appended>> work = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                RecordStore store = new SqlRecordStore(i % 2 == 0 ? one : two);
                NewEntry correction =
                        entry(Kind.EVALUATION, PACK, "a", Map.of(RecordStore.SUPERSEDES, first.id()), null);
                work.add(() -> append(store, correction));
            }
            List<Appended> outcomes = atOnce(8, work);

            assertThat(outcomes.stream().filter(Appended.Stored.class::isInstance))
                    .hasSize(1);
            assertThat(outcomes.stream().filter(Appended.Corrected.class::isInstance))
                    .hasSize(15);
            assertChained(new SqlRecordStore(one), 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_may_itself_be_corrected(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            NewEntry first = evaluation("a");
            NewEntry second = entry(Kind.EVALUATION, PACK, "a", Map.of(RecordStore.SUPERSEDES, first.id()), null);
            NewEntry third = entry(Kind.EVALUATION, PACK, "a", Map.of(RecordStore.SUPERSEDES, second.id()), null);
            NewEntry late = entry(Kind.EVALUATION, PACK, "a", Map.of(RecordStore.SUPERSEDES, first.id()), null);

            List<Appended> outcomes = store.append(List.of(first, second, third, late));

            assertThat(outcomes.subList(0, 3)).allMatch(Appended.Stored.class::isInstance);
            assertThat(outcomes.get(3)).isInstanceOfSatisfying(Appended.Corrected.class, refused -> {
                assertThat(refused.correction().id()).isEqualTo(second.id());
                assertThat(refused.correction().details()).containsEntry(RecordStore.SUPERSEDES, first.id());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void replicas_that_append_at_once_make_one_chain(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (Database one = Database.open(url);
                Database two = Database.open(url)) {
            List<Callable<Appended>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                RecordStore store = new SqlRecordStore(i % 2 == 0 ? one : two);
                NewEntry entry = keyed("caller", "key " + i / 4, "sha256:1");
                work.add(() -> append(store, entry));
            }
            assertThat(atOnce(8, work).stream().filter(Appended.Stored.class::isInstance))
                    .hasSize(50);
            assertChained(new SqlRecordStore(one), 50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void evaluations_are_found_the_newest_first_by_pack_unit_and_stage(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            PackId other = PackId.parse("bo/2024");
            store.append(List.of(
                    evaluation("a"),
                    Entries.of(Kind.PUBLICATION, PACK, Map.of()),
                    evaluation("b"),
                    entry(Kind.EVALUATION, other, "a", Map.of(), null)));
            assertThat(numbers(store.evaluations(ANY, Long.MAX_VALUE, 10))).containsExactly(4L, 3L, 1L);
            assertThat(numbers(store.evaluations(ANY, 4, 1))).containsExactly(3L);
            assertThat(numbers(store.evaluations(new Filter(null, PACK, "a", null), 10, 10)))
                    .containsExactly(1L);
            assertThat(numbers(store.evaluations(new Filter(null, null, "a", Stage.SELF), 10, 10)))
                    .containsExactly(4L, 1L);
            assertThat(numbers(store.evaluations(new Filter("bo", null, "a", null), 10, 10)))
                    .containsExactly(4L, 1L);
            assertThat(store.evaluations(new Filter("b", null, null, null), 10, 10))
                    .isEmpty();
            assertThat(store.evaluations(new Filter(null, null, null, Stage.APPRAISAL), 10, 10))
                    .isEmpty();
            assertThat(numbers(store.after(Kind.EVALUATION, 1, 1))).containsExactly(3L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void checkpoints_are_kept_in_the_order_of_the_chain(TestDatabase kind) {
        Instant at = Instant.parse("2026-03-01T08:00:00.123456789Z");
        Checkpoint second = new Checkpoint(2, "h2", at, "key", "signature");
        Checkpoint first = new Checkpoint(1, "h1", at, "key", "signature");
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            store.add(second);
            store.add(first);
            store.add(first);
            assertThat(store.checkpoints()).containsExactly(first, second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_made_long_before_the_last_entry_is_refused_until_the_clock_is_right(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            assertThat(store.ahead(NOON)).isEmpty();
            append(store, at(NOON));

            assertThat(append(store, at(NOON.minus(RecordStore.CLOCKS_DIFFER)))).isInstanceOf(Appended.Stored.class);
            append(store, at(NOON));
            assertThat(append(store, at(NOON.minusSeconds(121)))).isEqualTo(new Appended.ClockBehind(NOON));
            assertThat(store.ahead(NOON.minusSeconds(121))).contains(NOON);
            assertThat(store.ahead(NOON.minusSeconds(120))).isEmpty();
            assertThat(append(store, at(NOON.plusSeconds(1)))).isInstanceOf(Appended.Stored.class);
            assertChained(store, 4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_starts_sees_the_clock_behind_before_anything_is_appended(TestDatabase kind) {
        String url = kind.freshUrl(folder);
        try (Database database = Database.open(url)) {
            append(new SqlRecordStore(database), at(NOON));
        }
        try (Database database = Database.open(url)) {
            assertThat(new SqlRecordStore(database).ahead(NOON.minusSeconds(121)))
                    .contains(NOON);
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_clock_that_was_ahead_one_entry_is_taken_as_it_is_and_counts_from_then_on(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            append(new SqlRecordStore(database), at(NOON.plus(Duration.ofDays(365))));
            RecordStore store = SqlRecordStore.acceptingClock(database);

            assertThat(store.ahead(NOON)).isEmpty();
            assertThat(append(store, at(NOON))).isInstanceOf(Appended.Stored.class);
            assertThat(append(store, at(NOON.plusSeconds(1)))).isInstanceOf(Appended.Stored.class);
            assertThat(append(store, at(NOON.minusSeconds(120))))
                    .isEqualTo(new Appended.ClockBehind(NOON.plusSeconds(1)));
            assertChained(store, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_last_entry_that_somebody_altered_keeps_no_other_from_being_taken(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (Database database = Database.open(url)) {
            append(new SqlRecordStore(database), at(NOON));
        }
        try (Attacker attacker = new Attacker(url)) {
            attacker.sql("update chain set head = submission");
        }
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            assertThat(store.ahead(NOON.minusSeconds(999))).isEmpty();
            assertThat(append(store, at(NOON.minusSeconds(999)))).isInstanceOf(Appended.Stored.class);
        }
    }

    private static NewEntry at(Instant time) {
        return new NewEntry(
                UUID.randomUUID().toString(),
                Kind.PUBLICATION,
                time,
                "caller",
                PACK,
                null,
                null,
                new TreeMap<>(),
                "",
                "",
                null);
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_to_change_or_delete(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            append(store, evaluation("a"));
            store.add(new Checkpoint(1, "h", Instant.EPOCH, "key", "signature"));
            for (String statement : List.of(
                    "update chain set unit = 'b'",
                    "delete from chain",
                    "update checkpoint set hash = 'x'",
                    "delete from checkpoint")) {
                assertThatThrownBy(() -> database.transact(handle -> handle.execute(statement)))
                        .hasMessageContaining("the record only grows");
            }
            assertChained(store, 1);
        }
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Appended append(RecordStore store, NewEntry entry) {
        return store.append(List.of(entry)).get(0);
    }

    private static Entry stored(Appended outcome) {
        return ((Appended.Stored) outcome).entry();
    }

    private static List<String> units(List<Entry> entries) {
        return entries.stream()
                .map(entry -> String.valueOf(entry.content().unit()))
                .toList();
    }

    private static List<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).toList();
    }

    private static void assertChained(RecordStore store, int length) {
        List<Entry> entries = store.after(0, 10_000);
        assertThat(entries).hasSize(length);
        String previous = EntryHash.NONE;
        for (int i = 0; i < length; i++) {
            Entry entry = entries.get(i);
            assertThat(entry.number()).isEqualTo(i + 1L);
            assertThat(entry.previous()).isEqualTo(previous);
            previous = EntryHash.of(previous, entry.number(), EntryHash.ofContent(EntryBytes.of(entry.content())));
            assertThat(entry.hash()).isEqualTo(previous);
        }
    }
}
