package org.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.store.Database;
import org.parindex.store.SqlDrafts;
import org.parindex.store.TestDatabase;

/** Which drafts a replica compiles, that others were sent. */
class ComingVersionsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final PackBundle OTHER =
            new PackBundle(PackId.parse("mau/2024"), new TreeMap<>(Map.of("2024/pack.yaml", "title: Mẫu\n")));

    @TempDir
    private Path folder;

    private final List<PackBundle> compiled = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void a_draft_that_was_put_elsewhere_is_compiled_once_and_its_successor_too(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            SqlDrafts drafts = new SqlDrafts(database);
            ComingVersions coming = new ComingVersions(new SqlDrafts(database), compiled::add);
            coming.prepare();
            drafts.put(new Draft(AgreeingPack.version(1), "ba-an", NOON));
            coming.prepare();
            coming.prepare();
            assertThat(compiled).containsExactly(AgreeingPack.version(1));

            drafts.put(new Draft(AgreeingPack.version(2), "ba-an", NOON.plusSeconds(1)));
            coming.prepare();

            assertThat(compiled).containsExactly(AgreeingPack.version(1), AgreeingPack.version(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_faulty_draft_is_left_to_its_check_and_keeps_no_other_from_being_compiled(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            SqlDrafts drafts = new SqlDrafts(database);
            ComingVersions coming = new ComingVersions(drafts, bundle -> {
                compiled.add(bundle);
                throw new PackException(List.of(PackFault.of("facts.drl", FaultCode.SYNTAX, "hỏng", "faulty")));
            });
            drafts.put(new Draft(AgreeingPack.version(1), "ba-an", NOON));
            drafts.put(new Draft(OTHER, "ba-an", NOON));
            coming.prepare();

            assertThat(compiled).containsExactlyInAnyOrder(AgreeingPack.version(1), OTHER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_that_the_store_did_not_give_is_compiled_the_next_time(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            SqlDrafts drafts = new SqlDrafts(database);
            FailingOnce failing = new FailingOnce(drafts);
            ComingVersions coming = new ComingVersions(failing, compiled::add);
            drafts.put(new Draft(AgreeingPack.version(1), "ba-an", NOON));
            drafts.put(new Draft(OTHER, "ba-an", NOON));

            assertThatThrownBy(coming::prepare).isSameAs(failing.failure);
            coming.prepare();

            assertThat(compiled).containsExactlyInAnyOrder(AgreeingPack.version(1), OTHER);
        }
    }

    /** Gives times, and then not the first draft that it is asked for. */
    private static final class FailingOnce implements DraftStore {
        private final IllegalStateException failure = new IllegalStateException("the store is gone");
        private final DraftStore drafts;
        private boolean failed;

        FailingOnce(DraftStore drafts) {
            this.drafts = drafts;
        }

        @Override
        public Optional<Draft> draft(PackId pack) {
            if (!failed) {
                failed = true;
                throw failure;
            }
            return drafts.draft(pack);
        }

        @Override
        public Map<PackId, Instant> times() {
            return drafts.times();
        }

        @Override
        public void put(Draft draft) {
            drafts.put(draft);
        }

        @Override
        public boolean delete(PackId pack, String digest) {
            return drafts.delete(pack, digest);
        }
    }
}
