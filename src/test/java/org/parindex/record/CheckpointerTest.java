package org.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parindex.record.Entries.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.record.Checkpointer.Rhythm;
import org.parindex.store.Database;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

class CheckpointerTest {
    private static final Rhythm BY_ENTRIES = new Rhythm(2, Duration.ofDays(1));
    private static final Rhythm BY_TIME = new Rhythm(1_000, Duration.ofMillis(1));

    @TempDir
    private Path folder;

    private SigningKey key;

    @BeforeEach
    void key() throws IOException {
        key = SigningKey.in(folder);
    }

    @Test
    void a_key_is_made_once_and_only_its_owner_may_read_it() throws Exception {
        assertThat(SigningKey.in(folder).fingerprint()).isEqualTo(key.fingerprint());
        assertThat(Files.getPosixFilePermissions(folder.resolve(SigningKey.FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(SigningKey.in(Files.createDirectory(folder.resolve("other"))).fingerprint())
                .isNotEqualTo(key.fingerprint());
    }

    @Test
    void a_file_that_is_no_key_is_refused_by_name_and_never_replaced() throws Exception {
        Path file = folder.resolve(SigningKey.FILE);
        Files.writeString(file, "no key");
        assertThatThrownBy(() -> SigningKey.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(SigningKey.FILE);
        assertThat(file).hasContent("no key");
    }

    @Timeout(60)
    @ParameterizedTest
    @EnumSource
    void the_chain_is_signed_after_so_many_entries_and_at_the_end(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            try (Checkpointer running = start(store, BY_ENTRIES)) {
                store.append(List.of(evaluation("a"), evaluation("b"), evaluation("c")));
                waitFor(store, 3);
                store.append(List.of(evaluation("d")));
                assertThat(running.fault()).isEmpty();
            }
            assertThat(store.checkpoints()).extracting(Checkpoint::number).containsExactly(2L, 3L, 4L);
            assertThat(store.checkpoints())
                    .allMatch(Checkpoint::isGenuine)
                    .allMatch(checkpoint -> checkpoint.fingerprint().equals(key.fingerprint()));
        }
    }

    @Timeout(60)
    @ParameterizedTest
    @EnumSource
    void the_chain_is_signed_after_some_time_and_only_if_it_grew(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            try (Checkpointer running = start(store, BY_TIME)) {
                store.append(List.of(evaluation("a")));
                waitFor(store, 1);
                running.sign();
            }
            start(store, BY_TIME).close();
            assertThat(store.checkpoints()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void replicas_sign_the_same_chain_each_with_its_key(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            RecordStore store = new SqlRecordStore(database);
            store.append(List.of(evaluation("a"), evaluation("b")));
            start(store, BY_ENTRIES).close();
            SigningKey other = SigningKey.in(Files.createDirectory(folder.resolve("other")));
            AnchorFile file = new AnchorFile(folder.resolve("other").resolve(AnchorFile.NAME));
            Checkpointer.start(store, other, file, AuditedRecord.CLOCK, BY_ENTRIES)
                    .close();
            assertThat(store.checkpoints())
                    .extracting(Checkpoint::fingerprint)
                    .containsExactlyInAnyOrder(key.fingerprint(), other.fingerprint());
        }
    }

    @Test
    void a_store_that_is_gone_is_told() throws Exception {
        Database database = TestDatabase.SQLITE.fresh(folder);
        RecordStore store = new SqlRecordStore(database);
        store.append(List.of(evaluation("a")));
        Checkpointer running = start(store, BY_ENTRIES);
        database.close();
        running.close();
        assertThat(running.fault()).isNotEmpty();
    }

    private Checkpointer start(RecordStore store, Rhythm rhythm) throws IOException {
        return Checkpointer.start(
                store, key, new AnchorFile(folder.resolve(AnchorFile.NAME)), AuditedRecord.CLOCK, rhythm);
    }

    private static void waitFor(RecordStore store, long number) throws InterruptedException {
        while (store.checkpoints().stream().noneMatch(checkpoint -> checkpoint.number() == number)) {
            Thread.sleep(50);
        }
    }
}
