package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.parindex.pack.PackBundle;

/** How a program publishes a version of a pack: it sends a draft, waits for its check, and publishes what it saw. */
final class HttpPublication {
    private HttpPublication() {}

    /** Returns when the service has acknowledged it; anything else fails the test. */
    static void publish(ServeProcess service, PackBundle bundle) throws Exception {
        ObjectNode draft = RunningService.JSON.createObjectNode();
        ObjectNode files = draft.putObject("files");
        bundle.files().forEach(files::put);
        assertThat(service.send("PUT", path(bundle) + "/draft", draft.toString())
                        .statusCode())
                .isLessThan(300);
        while (service.get(path(bundle) + "/draft").body().contains("\"checking\"")) {
            Thread.sleep(20);
        }
        assertThat(service.send(
                                "POST",
                                path(bundle) + "/publication",
                                "{\"message\": \"x\"}",
                                "If-Match",
                                "\"" + bundle.digest() + "\"")
                        .statusCode())
                .isEqualTo(201);
    }

    /** Where the pack is served. */
    static String path(PackBundle bundle) {
        return "/api/v1/packs/" + bundle.id();
    }
}
