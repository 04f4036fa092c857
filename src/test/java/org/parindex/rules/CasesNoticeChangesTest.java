package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.cases.CaseFile;
import org.parindex.cases.CaseRunner;
import org.parindex.cases.Coverage;
import org.parindex.cases.Outcome;
import org.parindex.engine.CompiledPack;
import org.parindex.mutation.Mutants;
import org.parindex.mutation.MutationResult;
import org.parindex.mutation.MutationRun;
import org.parindex.pack.PackId;
import org.parindex.report.CoverageTable;
import org.parindex.report.MutationReport;
import org.parindex.text.Language;

/** The cases of every shipped pack reach every rule and state, and notice the changes that could be made to its rules. */
class CasesNoticeChangesTest {
    private static final BigDecimal WANTED = new BigDecimal(95);

    static Stream<PackId> packs() {
        return ShippedPacks.all().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void cases_reach_everything_and_notice_changes(PackId id) throws Exception {
        CompiledPack pack = ShippedPacks.get(id.toString());
        Path folder = ShippedPacks.all().folder(id);
        CaseRunner runner = new CaseRunner(pack, folder, ShippedPacks.EVALUATOR);
        List<Outcome> outcomes = runner.runAll(null);

        Coverage coverage = Coverage.of(pack, outcomes, null);
        List<CaseFile> files =
                outcomes.stream().map(Outcome::file).filter(Objects::nonNull).toList();
        MutationResult result = new MutationRun(pack, runner, files).run(Mutants.of(pack.types(), null), judged -> {});

        assertThat(coverage.complete())
                .as(() -> CoverageTable.render(coverage, Language.EN, 100))
                .isTrue();
        assertThat(result.usable()).isGreaterThan(10);
        assertThat(result.percent())
                .as(() -> MutationReport.render(result, Language.EN))
                .isGreaterThanOrEqualTo(WANTED);
    }
}
