package org.parindex.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackId;
import org.parindex.record.AnchorFile;
import org.parindex.record.Checkpointer;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.RecordStore;
import org.parindex.record.SigningKey;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.rules.ShippedPacks;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.TestDatabase;

/** Three evaluations of 2023 in a record, with their pack and a mark; the last of it is not signed yet. */
final class RecordedYear {
    static final String FIRST = "11111111-1111-4111-8111-111111111111";
    static final String SECOND = "22222222-2222-4222-8222-222222222222";
    static final String THIRD = "33333333-3333-4333-8333-333333333333";
    static final String MARK = "44444444-4444-4444-8444-444444444444";

    final String url;
    final Path folder;
    final String key;

    RecordedYear(TestDatabase kind, Path parent) throws Exception {
        url = kind.freshUrl(parent);
        folder = Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
        key = SigningKey.in(folder).fingerprint();
        PackBundle bundle = PackBundle.read(ShippedPacks.RULES, PackId.parse("bo/2023"));
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            new SqlBundles(database).put(bundle);
            store.append(List.of(
                    evaluation(FIRST, "bo-y-te", bundle.digest(), "+0"),
                    evaluation(SECOND, "bo-noi-vu", bundle.digest(), "+0"),
                    mark()));
            Checkpointer.start(
                            store,
                            SigningKey.in(folder),
                            new AnchorFile(folder.resolve(AnchorFile.NAME)),
                            ShippedPacks.CLOCK,
                            new Checkpointer.Rhythm(100, Duration.ofDays(1)))
                    .close();
            store.append(List.of(evaluation(THIRD, "bo-tu-phap", bundle.digest(), "-1")));
        }
    }

    /** @param shift what is recorded as the score is so much off */
    private static NewEntry evaluation(String id, String unit, String bundle, String shift) throws Exception {
        byte[] json =
                Files.readAllBytes(ShippedPacks.FIXTURES.resolve("bo/2023").resolve(unit + ".json"));
        Evaluator evaluator = new Evaluator(ShippedPacks.CLOCK, () -> id, "parindex 0.9.0");
        Scorecard card = new org.parindex.catalogue.Scoring(ShippedPacks.all(), evaluator).score(json);
        String result = new String(Json.bytes(ScorecardJson.of(card)), StandardCharsets.UTF_8);
        String score = "\"score\":" + card.score().toPlainString();
        return new NewEntry(
                id,
                Kind.EVALUATION,
                card.evaluation().at(),
                "key-1",
                card.evaluation().pack(),
                unit,
                card.evaluation().stage(),
                new TreeMap<>(Map.of("bundle", bundle, "program", "parindex 0.9.0")),
                new String(json, StandardCharsets.UTF_8),
                shift.equals("+0") ? result : result.replaceFirst(score, "\"score\":1"),
                null);
    }

    private static NewEntry mark() {
        return new NewEntry(
                MARK,
                Kind.OFFICIAL,
                ShippedPacks.CLOCK.instant(),
                "key-2",
                PackId.parse("bo/2023"),
                "bo-y-te",
                null,
                new TreeMap<>(Map.of("evaluation", FIRST, "reason", "Đã thẩm định")),
                "",
                "",
                null);
    }

    /** A command on this record. */
    Run run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", folder.toString(), "--store", url));
        return Run.of(all.toArray(new String[0]));
    }

    /** The receipt of an entry, as a file. */
    Path receipt(String id) throws IOException {
        Path file = folder.resolve("receipt-" + id + ".json");
        Run run = run("receipt", id, "--out", file.toString());
        if (run.status() != 0) {
            throw new AssertionError(run.err());
        }
        return file;
    }
}
