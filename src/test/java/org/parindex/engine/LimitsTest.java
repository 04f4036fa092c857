package org.parindex.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RuleRun;
import org.parindex.pack.CriterionCode;
import org.parindex.rules.WrittenPack;

/** What one evaluation may do at most; past it that evaluation fails with the rule named, and the next one goes on. */
class LimitsTest {
    private static final String RULE = "1.1 điểm thu gom mở chậm";

    @TempDir
    private Path rules;

    @Test
    void a_join_of_three_patterns_over_ten_thousand_facts_each_fails_and_names_its_rule() throws Exception {
        try (CompiledPack pack = pack("CollectionPoint()\nCollectionPoint()\n$point : CollectionPoint()")) {
            RuleFailure failure = failure(pack, RunLimits.DEFAULT, LimitsTest::standingClock, 10_000);

            assertThat(failure.place()).isNotNull().returns(RULE, place -> place.rule());
            assertThat(failure.problem().en()).contains("compared facts with facts more than");
        }
    }

    @Test
    void a_large_product_inside_accumulate_and_not_fails_too() throws Exception {
        String product = """
                $point : CollectionPoint()
                not( CollectionPoint( late, due > $point.due ) and CollectionPoint( due < $point.due ) )
                accumulate( CollectionPoint( due >= $point.due ) and CollectionPoint(); $n : count( 1 ) )""";
        try (CompiledPack pack = pack(product)) {
            assertThat(failure(pack, RunLimits.DEFAULT, LimitsTest::standingClock, 5_000)
                            .problem()
                            .en())
                    .contains("compared facts with facts more than");
        }
    }

    @Test
    void time_is_looked_at_within_a_join_that_never_fires() throws Exception {
        AtomicLong now = new AtomicLong();
        LongSupplier secondEachLook = () -> now.addAndGet(1_000_000_000L);
        RunLimits limits = limits(1_000, 1_000, Long.MAX_VALUE / 2, Duration.ofSeconds(1_600));
        try (CompiledPack pack = pack(
                "CollectionPoint( $a : id )\nCollectionPoint( $b : id )\n$point : CollectionPoint( id != $a, id == $b, id == $a )")) {
            RuleFailure failure = failure(pack, limits, secondEachLook, 1_500);

            assertThat(failure.place()).isNotNull().returns(RULE, place -> place.rule());
            assertThat(failure.problem().en()).isEqualTo("was still not done after 1600 seconds");
        }
    }

    @Test
    void firings_findings_and_the_length_of_a_reason_are_bounded() throws Exception {
        try (CompiledPack pack = pack("$point : CollectionPoint()")) {
            Duration hour = Duration.ofHours(1);
            assertThat(failure(pack, limits(9, 1_000, 1_000, hour), LimitsTest::standingClock, 10)
                            .problem()
                            .en())
                    .startsWith("fired 9 times");
            assertThat(failure(pack, limits(1_000, 9, 1_000, hour), LimitsTest::standingClock, 10)
                            .problem()
                            .en())
                    .isEqualTo("said more than 9 findings");
            RunLimits shortReasons = new RunLimits(1_000, 1_000, 3, 1_000, 0, hour);
            assertThat(failure(pack, shortReasons, LimitsTest::standingClock, 10)
                            .problem()
                            .en())
                    .startsWith("gives a reason of");
        }
    }

    @Test
    void an_evaluation_that_fails_leaves_the_pack_usable() throws Exception {
        try (CompiledPack pack = pack("$point : CollectionPoint()")) {
            failure(pack, limits(9, 9, 0, Duration.ofHours(1)), LimitsTest::standingClock, 10);

            assertThat(run(pack, RunLimits.DEFAULT, LimitsTest::standingClock, 10))
                    .isEqualTo(10);
        }
    }

    private static RunLimits limits(int firings, int findings, long comparisons, Duration time) {
        return new RunLimits(firings, findings, 1_000, comparisons, 0, time);
    }

    private CompiledPack pack(String condition) throws Exception {
        return WrittenPack.in(rules)
                .rule(
                        "1.1",
                        "rule \"" + RULE + "\"\nwhen\n" + condition
                                + "\nthen\n    score.deduct( \"0.5\", \"Mở: \" + $point.getId() );\nend\n")
                .compile();
    }

    private static long standingClock() {
        return 0;
    }

    private static RuleFailure failure(CompiledPack pack, RunLimits limits, LongSupplier clock, int facts) {
        return catchThrowableOfType(RuleFailure.class, () -> run(pack, limits, clock, facts));
    }

    private static int run(CompiledPack pack, RunLimits limits, LongSupplier clock, int facts) throws Exception {
        byte[] json = WrittenPack.submission("xa-1", 0, facts, "90").getBytes(StandardCharsets.UTF_8);
        Submission submission = SubmissionReader.read(pack.types(), JsonDocument.read(json));
        CriterionCode leaf = new CriterionCode("1.1");
        try (RuleRun run = pack.start(submission, new RunMeter(limits, clock))) {
            return run.fire(Set.of(leaf)).getOrDefault(leaf, List.of()).size();
        }
    }
}
