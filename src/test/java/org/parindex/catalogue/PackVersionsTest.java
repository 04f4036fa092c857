package org.parindex.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.JsonDocument;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.publication.AgreeingPack;
import org.parindex.scorecard.Evaluator;

class PackVersionsTest {
    private final Map<String, PackBundle> kept = new HashMap<>();
    private final Map<String, Integer> warmed = new HashMap<>();
    private final PackVersions versions = new PackVersions(
            digest -> Optional.ofNullable(kept.get(digest)),
            (bundle, pack) -> warmed.merge(bundle.digest(), 1, Integer::sum));
    private final Scoring scoring = new Scoring(versions, new Evaluator(Clock.systemUTC(), () -> "id", "test"));

    @AfterEach
    void close() {
        versions.close();
    }

    @Test
    void a_run_ends_on_the_version_it_began_with_however_many_follow() throws Exception {
        publish(1);
        try (Lease lease = versions.lease(AgreeingPack.ID)) {
            for (int version = 2; version <= 9; version++) {
                publish(version);
            }
            assertThat(served(lease)).isEqualTo(1);
            assertThat(served()).isEqualTo(9);
        }
    }

    @Test
    void an_old_version_is_computable_by_its_digest_long_after() throws Exception {
        String first = publish(1);
        for (int version = 2; version <= 9; version++) {
            publish(version);
        }
        try (Lease lease = versions.lease(first).orElseThrow()) {
            assertThat(lease.bundle()).isEqualTo(first);
            assertThat(served(lease)).isEqualTo(1);
        }
        assertThat(served()).isEqualTo(9);
    }

    @Test
    void a_digest_that_was_never_kept_has_no_version() throws Exception {
        assertThat(versions.lease(AgreeingPack.version(1).digest())).isEmpty();
    }

    @Test
    void a_version_that_does_not_compile_leaves_the_one_before() throws Exception {
        publish(1);
        Map<String, String> files = new HashMap<>(AgreeingPack.files(2));
        files.put("2026/1-mot/1.1-diem.drl", "package dong_bo.y2026\n\nrule \"1.1\"\nwhen\n Tasc()\nthen\nend\n");
        PackBundle faulty = AgreeingPack.of(files);
        kept.put(faulty.digest(), faulty);

        assertThatThrownBy(() -> versions.publish(AgreeingPack.ID, faulty.digest()))
                .isInstanceOf(PackException.class);

        assertThat(served()).isEqualTo(1);
        assertThat(versions.state(AgreeingPack.ID).readiness()).isEqualTo(PackState.Readiness.READY);
    }

    @Test
    void a_version_is_warmed_before_the_pointer_moves() throws Exception {
        String first = publish(1);
        String[] servedWhileWarming = new String[1];
        PackVersions observed = new PackVersions(
                digest -> Optional.ofNullable(kept.get(digest)),
                (bundle, pack) -> servedWhileWarming[0] = served(bundle));
        observing = observed;
        observed.expect(AgreeingPack.ID, first);
        PackBundle second = AgreeingPack.version(2);
        kept.put(second.digest(), second);

        observed.publish(AgreeingPack.ID, second.digest());

        assertThat(servedWhileWarming[0]).isEqualTo(first);
        assertThat(observed.serving(AgreeingPack.ID)).isEqualTo(second.digest());
        observed.close();
    }

    private PackVersions observing = versions;

    private String served(PackBundle bundle) {
        try {
            return observing.serving(bundle.id());
        } catch (UnknownPackException none) {
            return "none";
        }
    }

    @Test
    void a_version_that_is_expected_is_compiled_when_it_is_first_needed() throws Exception {
        PackBundle bundle = AgreeingPack.version(7);
        kept.put(bundle.digest(), bundle);
        versions.expect(AgreeingPack.ID, bundle.digest());

        assertThat(versions.state(AgreeingPack.ID).readiness()).isEqualTo(PackState.Readiness.FOUND);
        assertThat(served()).isEqualTo(7);
        assertThat(versions.state(AgreeingPack.ID).readiness()).isEqualTo(PackState.Readiness.READY);
        assertThat(warmed).isEmpty();
    }

    private String publish(int points) throws PackException {
        PackBundle bundle = AgreeingPack.version(points);
        kept.put(bundle.digest(), bundle);
        versions.publish(AgreeingPack.ID, bundle.digest());
        return bundle.digest();
    }

    private int served() throws Exception {
        return points(scoring.evaluate(AgreeingPack.SUBMISSION.getBytes(UTF_8)));
    }

    private int served(Lease lease) throws Exception {
        return points(
                scoring.evaluate(lease, JsonDocument.read(AgreeingPack.SUBMISSION.getBytes(UTF_8)), GivenFacts.NONE));
    }

    private static int points(org.parindex.scorecard.Evaluated evaluated) {
        return evaluated.scorecard().criterion("1.2").orElseThrow().score().intValueExact();
    }
}
