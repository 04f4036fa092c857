package org.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.store.Database;
import org.parindex.store.SqlDrafts;
import org.parindex.store.TestDatabase;

/** Which drafts a replica compiles, that others were sent. */
class ComingVersionsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

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
    void a_faulty_draft_is_left_to_its_check_and_keeps_no_later_one_from_being_compiled(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            SqlDrafts drafts = new SqlDrafts(database);
            ComingVersions coming = new ComingVersions(drafts, bundle -> {
                compiled.add(bundle);
                throw new PackException(List.of(PackFault.of("facts.drl", FaultCode.SYNTAX, "hỏng", "faulty")));
            });
            drafts.put(new Draft(AgreeingPack.version(1), "ba-an", NOON));
            coming.prepare();
            drafts.put(new Draft(AgreeingPack.version(2), "ba-an", NOON.plusSeconds(1)));
            coming.prepare();

            assertThat(compiled).containsExactly(AgreeingPack.version(1), AgreeingPack.version(2));
        }
    }
}
