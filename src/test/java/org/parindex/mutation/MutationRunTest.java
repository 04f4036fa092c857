package org.parindex.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.cases.CaseFile;
import org.parindex.cases.CaseRunner;
import org.parindex.cases.Outcome;
import org.parindex.cases.TrialPack;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.source.RuleChange;
import org.parindex.mutation.Verdict.Sight;
import org.parindex.report.MutationReport;
import org.parindex.rules.WrittenPack;
import org.parindex.text.Language;

/** Cases that notice every change, cases that miss one, and that what is told is what would happen. */
class MutationRunTest {
    @TempDir
    private Path rules;

    private static MutationResult mutated(
            TrialPack pack, CompiledPack compiled, @Nullable String criterion, List<Integer> heard) throws Exception {
        CaseRunner runner = pack.runner(compiled);
        List<CaseFile> passing = runner.runAll(criterion).stream()
                .filter(Outcome::passed)
                .map(Outcome::file)
                .filter(Objects::nonNull)
                .toList();
        List<Mutant> mutants = Mutants.of(compiled.types(), criterion);
        return new MutationRun(compiled, runner, passing).run(mutants, heard::add);
    }

    private static MutationResult mutated(TrialPack pack) throws Exception {
        return mutated(pack, TrialPack.compiled(), null, new ArrayList<>());
    }

    private static List<String> notCaught(MutationResult result) {
        return result.notCaught().stream()
                .map(verdict -> verdict.sight() + " " + verdict.mutant().place() + " "
                        + verdict.mutant().before() + " → " + verdict.mutant().after())
                .toList();
    }

    @Test
    void cases_at_every_edge_notice_every_change() throws Exception {
        List<Integer> heard = new ArrayList<>();

        MutationResult result = mutated(TrialPack.in(rules), TrialPack.compiled(), null, heard);

        assertThat(notCaught(result)).isEmpty();
        assertThat(result.percent()).isEqualByComparingTo("100");
        assertThat(result.usable())
                .isGreaterThan(25)
                .isEqualTo(result.verdicts().size());
        assertThat(heard.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(result.verdicts().size());
    }

    @Test
    void without_the_case_just_below_a_threshold_the_lower_threshold_is_told_at_its_line() throws Exception {
        MutationResult result = mutated(TrialPack.in(rules).without("1.2-rac/ngay-duoi-80"));

        assertThat(notCaught(result))
                .contains("MISSED 1-thu-gom/1.2-quy-tac.drl:5 ratio.percent >= 80 → ratio.percent >= 79");
        assertThat(result.percent()).isLessThan(new BigDecimal(100));
        assertThat(MutationReport.render(result, Language.VI)).contains("""
                ? 1-thu-gom/1.2-quy-tac.drl:5
                    − ratio.percent >= 80
                    + ratio.percent >= 79
                """);
    }

    @Test
    void an_overlap_that_the_maximum_hides_is_seen_only_by_a_case_that_counts_findings() throws Exception {
        TrialPack pack = TrialPack.in(rules)
                .with("1.2-rac/dung-80", "{Tonnage: [{id: t, collected: 80, total: 100}]}", "points: \"4\"");

        assertThat(notCaught(mutated(pack)))
                .containsExactly("SEEN 1-thu-gom/1.2-quy-tac.drl:12 ratio.percent < 80 → ratio.percent <= 80");
    }

    @Test
    void a_need_and_a_condition_of_the_criteria_are_left_out_one_at_a_time() throws Exception {
        TrialPack pack =
                TrialPack.in(rules).without("1.10-bai-rac/khong-co-bai").without("1.2-rac/thieu");

        assertThat(notCaught(mutated(pack)))
                .containsExactly(
                        "MISSED criteria.yaml:7 needs: [Tonnage] → needs: []",
                        "MISSED criteria.yaml:8 appliesWhen: unit.hasLandfill → ");
    }

    @Test
    void a_criterion_without_cases_notices_nothing() throws Exception {
        TrialPack pack = TrialPack.in(rules);
        for (String name : List.of("dung-han", "cham", "thieu", "cham-9")) {
            pack.without("1.1-diem/" + name);
        }

        MutationResult result = mutated(pack);

        assertThat(result.verdicts())
                .filteredOn(verdict -> verdict.mutant().criterion().text().equals("1.1"))
                .hasSizeGreaterThan(4)
                .allSatisfy(verdict -> assertThat(verdict.sight()).isEqualTo(Sight.MISSED));
    }

    @Test
    void a_change_that_throws_is_noticed_and_keeps_no_other_from_being_judged() throws Exception {
        TrialPack pack = TrialPack.in(rules);
        pack.pack().rule("1.2", """
                rule "1.2 tỷ lệ"
                when
                    $t : Tonnage( total > 0, ( collected / total ) >= 0 )
                then
                    score.award( $t.getRatio().times("4"), "Thu gom " + $t.getRatio() );
                end
                """);
        for (String name : List.of("dung-80", "ngay-duoi-80", "tren-80")) {
            pack.without("1.2-rac/" + name);
        }
        pack.with("1.2-rac/nua", "{Tonnage: [{id: t, collected: 50, total: 100}]}", "points: \"2\"");
        pack.with("1.2-rac/0-0", "{Tonnage: [{id: t, collected: 0, total: 0}]}", "points: \"0\"", "findings: 0");

        try (CompiledPack compiled = pack.pack().compile()) {
            List<Verdict> verdicts =
                    mutated(pack, compiled, "1.2", new ArrayList<>()).verdicts();

            assertThat(verdicts)
                    .filteredOn(verdict -> verdict.mutant().after().equals("total >= 0"))
                    .singleElement()
                    .extracting(Verdict::sight, Verdict::by)
                    .containsExactly(Sight.CAUGHT, "cases/1-thu-gom/1.2-rac/0-0.yaml");
            assertThat(verdicts)
                    .filteredOn(verdict -> verdict.mutant().after().equals("total > 1"))
                    .singleElement()
                    .extracting(Verdict::sight)
                    .isEqualTo(Sight.MISSED);
        }
    }

    @Test
    void a_change_that_does_not_compile_does_not_count_and_keeps_no_other_from_being_judged() throws Exception {
        TrialPack pack = TrialPack.in(rules);
        CompiledPack compiled = TrialPack.compiled();
        List<Mutant> mutants =
                new ArrayList<>(Mutants.of(compiled.types(), "1.2").subList(0, 3));
        RuleChange one = ((Mutant.OfRule) mutants.get(0)).change();
        mutants.add(new Mutant.OfRule(new RuleChange(
                one.criterion(),
                one.rule(),
                one.file(),
                one.line(),
                one.kind(),
                one.before(),
                "ratio.percnt",
                one.body().replace("percent", "percnt"))));
        CaseRunner runner = pack.runner(compiled);
        List<CaseFile> passing =
                runner.runAll("1.2").stream().map(Outcome::file).toList();

        MutationResult result = new MutationRun(compiled, runner, passing).run(mutants, judged -> {});

        assertThat(result.verdicts())
                .extracting(Verdict::sight)
                .containsExactly(Sight.CAUGHT, Sight.CAUGHT, Sight.CAUGHT, Sight.UNUSABLE);
        assertThat(result.percent()).isEqualByComparingTo("100");
        assertThat(MutationReport.summary(result, Language.EN))
                .isEqualTo("3 changes tried, 3 noticed by a case: 100%; 1 do not compile and do not count");
    }

    /** The slow way to know: write the change into the file, compile the pack, run the cases. */
    @Test
    void what_is_told_of_a_change_is_what_happens_to_who_makes_it() throws Exception {
        TrialPack pack = TrialPack.in(rules).without("1.2-rac/ngay-duoi-80").without("1.10-bai-rac/tren-50");
        MutationResult result = mutated(pack);
        List<Verdict> tried = ofRules(result);

        for (Verdict verdict : tried) {
            RuleChange change = ((Mutant.OfRule) verdict.mutant()).change();
            assertThat(anyCaseFails(pack, change))
                    .as(change.file() + ":" + change.line() + " " + change.before() + " → " + change.after())
                    .isEqualTo(verdict.sight() == Sight.CAUGHT);
        }
        assertThat(tried).extracting(Verdict::sight).contains(Sight.CAUGHT, Sight.MISSED);
    }

    /** Those that no case notices, and every sixth of the others. */
    private static List<Verdict> ofRules(MutationResult result) {
        List<Verdict> ofRules = result.verdicts().stream()
                .filter(verdict -> verdict.mutant() instanceof Mutant.OfRule)
                .toList();
        return ofRules.stream()
                .filter(verdict -> verdict.sight() != Sight.CAUGHT || ofRules.indexOf(verdict) % 6 == 0)
                .toList();
    }

    private static boolean anyCaseFails(TrialPack pack, RuleChange change) throws Exception {
        Path file = pack.folder().resolve(change.file());
        String before = Files.readString(file);
        int start = before.indexOf("rule \"" + change.rule() + "\"");
        int end = before.indexOf("\nend", start) + "\nend".length();
        Files.writeString(file, before.substring(0, start) + change.named(change.rule()) + before.substring(end));
        try (CompiledPack compiled = WrittenPack.at(pack.pack().rules()).compile()) {
            return pack.runner(compiled).runAll(change.criterion().text()).stream()
                    .anyMatch(outcome -> !outcome.passed());
        } finally {
            Files.writeString(file, before);
        }
    }
}
