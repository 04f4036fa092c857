package org.parindex.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.RulePack;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.rules.GeneratedSubmissions;
import org.parindex.rules.ShippedPacks;

/** The same input gives the same bytes, and every score is proven and within its bounds. */
class SameBytesTest {
    private static final String PACK = "don-vi-bo/2022";
    private static final int SUBMISSIONS = 150;

    private final CompiledPack pack = ShippedPacks.get(PACK);
    private final GeneratedSubmissions generated = new GeneratedSubmissions(pack.types(), 2022);

    @Test
    void the_order_of_facts_and_members_changes_nothing() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < SUBMISSIONS; i++) {
            ObjectNode json = generated.next();

            assertThat(scorecard(pack, shuffled(json, random))).isEqualTo(scorecard(pack, json));
        }
    }

    @Test
    void the_order_of_files_changes_nothing() throws Exception {
        RulePack read = pack.types().pack();
        List<RulePack.RuleFile> files = new ArrayList<>(read.files());
        Collections.shuffle(files, new Random(7));
        RulePack shuffled =
                new RulePack(read.id(), read.description(), read.criteria(), files, read.register(), read.digest());
        try (CompiledPack other = PackCompiler.compile(shuffled)) {
            for (int i = 0; i < SUBMISSIONS; i++) {
                ObjectNode json = generated.next();

                assertThat(scorecard(other, json)).isEqualTo(scorecard(pack, json));
            }
        }
    }

    @Test
    void threads_and_locales_change_nothing() throws Exception {
        Locale before = Locale.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<ObjectNode> submissions = new ArrayList<>();
            List<String> alone = new ArrayList<>();
            for (int i = 0; i < SUBMISSIONS; i++) {
                submissions.add(generated.next());
                alone.add(scorecard(pack, submissions.get(i)));
            }
            for (String locale : List.of("ar-EG", "tr-TR", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                List<Callable<String>> tasks = new ArrayList<>();
                submissions.forEach(json -> tasks.add(() -> scorecard(pack, json)));
                List<String> together = new ArrayList<>();
                for (Future<String> future : threads.invokeAll(tasks)) {
                    together.add(future.get());
                }
                assertThat(together).as(locale).isEqualTo(alone);
            }
        } finally {
            Locale.setDefault(before);
            threads.shutdownNow();
        }
    }

    @Test
    void every_criterion_and_the_total_stay_within_their_bounds_and_every_leaf_says_why() throws Exception {
        for (String name : List.of(PACK, "phuc-vu/2026")) {
            CompiledPack each = ShippedPacks.get(name);
            GeneratedSubmissions random = new GeneratedSubmissions(each.types(), 5);
            for (int i = 0; i < SUBMISSIONS; i++) {
                Scorecard card = ShippedPacks.EVALUATOR.evaluate(each.types(), each, random.read(random.next()));

                assertThat(card.score()).isBetween(BigDecimal.ZERO, card.max());
                assertThat(card.criteria()).hasSameSizeAs(each.types().pack().criteria());
                assertThat(card.criteria())
                        .allSatisfy(score -> assertThat(score.score())
                                .isBetween(
                                        score.criterion().least(),
                                        score.criterion().most()))
                        .allSatisfy(score -> assertThat(score.findings())
                                .isNotEmpty()
                                .allSatisfy(
                                        finding -> assertThat(finding.reason()).isNotBlank()));
            }
        }
    }

    private static JsonNode shuffled(ObjectNode json, Random random) {
        ObjectNode copy = json.objectNode();
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        for (String name : names) {
            JsonNode value = json.get(name);
            if (value instanceof ObjectNode object) {
                copy.set(name, shuffled(object, random));
            } else if (value instanceof ArrayNode array) {
                List<JsonNode> items = new ArrayList<>();
                array.forEach(item -> items.add(item instanceof ObjectNode fact ? shuffled(fact, random) : item));
                Collections.shuffle(items, random);
                copy.putArray(name).addAll(items);
            } else {
                copy.set(name, value);
            }
        }
        return copy;
    }

    private String scorecard(CompiledPack under, JsonNode json) throws RuleFailure {
        Scorecard card = ShippedPacks.EVALUATOR.evaluate(under.types(), under, generated.read((ObjectNode) json));
        return new String(Json.bytes(ScorecardJson.of(card)), StandardCharsets.UTF_8);
    }
}
