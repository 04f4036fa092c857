package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.parindex.record.AnchorFile;
import org.parindex.record.Audit;
import org.parindex.record.Entry;
import org.parindex.record.Kind;
import org.parindex.record.RecordStore;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;

/** What a service acknowledged as recorded, by the key that the caller gave, to be found in the record in the end. */
final class Acknowledged {
    private final Map<String, String> results = new ConcurrentHashMap<>();

    /** Sends an evaluation under a key; an answer of 201 is noted, any other must be a problem of kind 503 or 429. */
    HttpResponse<String> score(ServeProcess service, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = service.score(Samples.GOOD, "Idempotency-Key", key, "Accept-Language", "en");
        if (answer.statusCode() == 201) {
            results.put(key, answer.body());
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isIn(429, 503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(Answers.PROBLEM);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        return answer;
    }

    int count() {
        return results.size();
    }

    boolean has(String key) {
        return results.containsKey(key);
    }

    /** That all of it is on record as it was acknowledged, no key twice, in a chain that verifies. */
    void prove(String url, List<Path> dataFolders) throws IOException {
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            assertThat(recorded(store)).containsAllEntriesOf(new TreeMap<>(results));
            for (Path data : dataFolders) {
                AnchorFile anchors = new AnchorFile(data.resolve(AnchorFile.NAME));
                assertThat(new Audit(store, new SqlBundles(database), Set.of())
                                .run(anchors, number -> {})
                                .firstBreach())
                        .isEmpty();
            }
        }
    }

    private static Map<String, String> recorded(RecordStore store) {
        Map<String, String> recorded = new HashMap<>();
        for (Entry entry : store.after(Kind.EVALUATION, 0, Integer.MAX_VALUE)) {
            String key = Objects.requireNonNull(entry.content().key()).text();
            assertThat(recorded.put(key, entry.content().result())).as(key).isNull();
        }
        return recorded;
    }
}
