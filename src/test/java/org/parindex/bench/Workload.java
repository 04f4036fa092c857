package org.parindex.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parindex.engine.BoundFacts;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RuleRun;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackException;
import org.parindex.pack.RulePack;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.scorecard.Evaluator;
import org.parindex.scorecard.Scorecard;

/** One unit under one pack, and each way to its total. What a benchmark measures and what a test looks at is the same. */
final class Workload {
    private final BenchFacts facts = BenchFacts.ofOneUnit();
    private final byte[] json = facts.json();
    private final Evaluator evaluator = new Evaluator(
            Clock.fixed(Instant.parse("2031-01-15T00:00:00Z"), ZoneOffset.UTC), () -> "do-toc-do", "parindex");
    private final CompiledPack pack;
    private final Submission submission;
    private final Set<CriterionCode> leaves = new HashSet<>();
    private final PlainDrools plainDrools;

    Workload() {
        try {
            RulePack rules = rules();
            pack = PackCompiler.compile(rules);
            submission = read();
            plainDrools = new PlainDrools(rules, submission);
            rules.criteria().stream().map(Criterion::code).forEach(leaves::add);
        } catch (IOException | PackException | ReflectiveOperationException unusable) {
            throw new IllegalStateException("The benchmark's pack cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static RulePack rules() throws IOException, PackException {
        Path folder = Files.createTempDirectory("parindex-bench");
        try {
            return BenchPack.in(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    BenchFacts facts() {
        return facts;
    }

    CompiledPack pack() {
        return pack;
    }

    PlainDrools plainDrools() {
        return plainDrools;
    }

    /** The submission from its JSON. */
    Submission read() {
        try {
            return SubmissionReader.read(pack.types(), JsonDocument.read(json));
        } catch (RefusedException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** In process: the facts are read already. */
    Scorecard scorecard() {
        return scorecard(submission);
    }

    private Scorecard scorecard(Submission read) {
        try {
            return evaluator.evaluate(pack.types(), pack, read);
        } catch (RuleFailure failed) {
            throw new IllegalStateException(failed);
        }
    }

    static byte[] written(Scorecard card) {
        return Json.bytes(ScorecardJson.of(card));
    }

    /** The whole way, from bytes to bytes. */
    byte[] fromJsonToJson() {
        return written(scorecard(read()));
    }

    /** Only the objects that rules see. */
    List<Object> boundFacts() {
        return BoundFacts.of(pack, submission);
    }

    /** Only the rules and what they say: nothing is added up. */
    Map<CriterionCode, List<Finding>> findings() {
        try (RuleRun run = pack.start(submission)) {
            return run.fire(leaves);
        } catch (RuleFailure failed) {
            throw new IllegalStateException(failed);
        }
    }

    BigDecimal byHand() {
        return HandWritten.total(facts);
    }

    BigDecimal byPlainDrools() {
        return plainDrools.total();
    }

    /** Refuses to measure ways that do not lead to the same total. */
    void requireSameTotals() {
        BigDecimal total = scorecard().scoreExact();
        if (byHand().compareTo(total) != 0 || byPlainDrools().compareTo(total) != 0) {
            throw new IllegalStateException(
                    "parindex " + total + ", by hand " + byHand() + ", plain Drools " + byPlainDrools());
        }
    }
}
