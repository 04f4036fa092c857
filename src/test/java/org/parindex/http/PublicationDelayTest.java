package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.publication.AgreeingPack;
import org.parindex.rules.ShippedPacks;
import org.parindex.store.TestDatabase;

/**
 * Measures how long after one replica acknowledged a publication the other serves it, both on one PostgreSQL, and prints it:
 * {@code mvn -Plong test -Dtest=PublicationDelayTest}.
 */
@Tag("long")
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PublicationDelayTest {
    private static final PackId SHIPPED = PackId.parse("don-vi-bo/2022");
    private static final String A_RULE = "2022/1-chi-dao-dieu-hanh/1.2-bao-cao-dinh-ky.drl";

    @TempDir
    private Path folder;

    @Test
    void every_publication_of_one_replica_is_served_by_the_other() throws Exception {
        measure("two criteria", IntStream.range(0, 30).mapToObj(AgreeingPack::version));
    }

    @Test
    void every_publication_of_a_shipped_pack_is_served_by_the_other() throws Exception {
        PackBundle shipped = PackBundle.read(ShippedPacks.RULES, SHIPPED);
        measure(SHIPPED.toString(), IntStream.range(0, 10).mapToObj(version -> with(shipped, "// bản " + version)));
    }

    private void measure(String what, Stream<PackBundle> versions) throws Exception {
        String url = TestDatabase.POSTGRESQL.freshUrl(folder);
        String key = ServeProcess.administrator(url);
        List<Long> milliseconds = new ArrayList<>();
        try (ServeProcess here = ServeProcess.on(url, key, Files.createDirectory(folder.resolve("here")), folder);
                ServeProcess there =
                        ServeProcess.on(url, key, Files.createDirectory(folder.resolve("there")), folder)) {
            for (PackBundle bundle : versions.toList()) {
                HttpPublication.publish(here, bundle);
                long acknowledged = System.nanoTime();
                assertThat(isServed(there, bundle)).as(bundle.packDigest()).isTrue();
                milliseconds.add((System.nanoTime() - acknowledged) / 1_000_000);
            }
        }
        long first = milliseconds.get(0);
        Collections.sort(milliseconds);
        System.out.printf(
                "%d publications of %s, served by the other replica: median %d ms, slowest %d ms, first %d ms after they were acknowledged%n",
                milliseconds.size(),
                what,
                milliseconds.get(milliseconds.size() / 2),
                milliseconds.get(milliseconds.size() - 1),
                first);
    }

    private static PackBundle with(PackBundle bundle, String comment) {
        Map<String, String> files = new TreeMap<>(bundle.files());
        files.merge(A_RULE, comment, (text, line) -> text + line + "\n");
        try {
            return PackBundle.of(bundle.id(), files);
        } catch (PackException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Whether the service serves the version, now or within a minute: how soon is measured, not held. */
    private static boolean isServed(ServeProcess service, PackBundle bundle) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        boolean served = false;
        while (!served && System.nanoTime() < end) {
            served = service.get(HttpPublication.path(bundle)).body().contains(bundle.packDigest());
            Thread.sleep(5);
        }
        return served;
    }
}
