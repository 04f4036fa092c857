package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.pack.PackBundle;
import org.parindex.publication.AgreeingPack;
import org.parindex.store.TestDatabase;

/**
 * Measures how long after one replica acknowledged a publication the other serves it, both on one PostgreSQL, and prints it:
 * {@code mvn -Plong test -Dtest=PublicationDelayTest}.
 */
@Tag("long")
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PublicationDelayTest {
    private static final int PUBLICATIONS = 30;
    private static final String PACK = "/api/v1/packs/" + AgreeingPack.ID;

    @TempDir
    private Path folder;

    @Test
    void every_publication_of_one_replica_is_served_by_the_other() throws Exception {
        String url = TestDatabase.POSTGRESQL.freshUrl(folder);
        String key = ServeProcess.administrator(url);
        List<Long> milliseconds = new ArrayList<>();
        try (ServeProcess here = ServeProcess.on(url, key, Files.createDirectory(folder.resolve("here")), folder);
                ServeProcess there =
                        ServeProcess.on(url, key, Files.createDirectory(folder.resolve("there")), folder)) {
            for (int version = 0; version < PUBLICATIONS; version++) {
                PackBundle bundle = AgreeingPack.version(version);
                publish(here, bundle);
                long acknowledged = System.nanoTime();
                awaitServed(there, bundle);
                milliseconds.add((System.nanoTime() - acknowledged) / 1_000_000);
            }
        }
        Collections.sort(milliseconds);
        System.out.printf(
                "%d publications, served by the other replica: median %d ms, slowest %d ms after they were acknowledged%n",
                PUBLICATIONS, milliseconds.get(PUBLICATIONS / 2), milliseconds.get(PUBLICATIONS - 1));
    }

    private static void publish(ServeProcess service, PackBundle bundle) throws Exception {
        ObjectNode draft = RunningService.JSON.createObjectNode();
        ObjectNode files = draft.putObject("files");
        bundle.files().forEach(files::put);
        assertThat(service.send("PUT", PACK + "/draft", draft.toString()).statusCode())
                .isLessThan(300);
        while (service.get(PACK + "/draft").body().contains("\"checking\"")) {
            Thread.sleep(20);
        }
        assertThat(service.send(
                                "POST",
                                PACK + "/publication",
                                "{\"message\": \"x\"}",
                                "If-Match",
                                "\"" + bundle.digest() + "\"")
                        .statusCode())
                .isEqualTo(201);
    }

    private static void awaitServed(ServeProcess service, PackBundle bundle) throws Exception {
        while (!service.get(PACK).body().contains(bundle.packDigest())) {
            Thread.sleep(5);
        }
    }
}
