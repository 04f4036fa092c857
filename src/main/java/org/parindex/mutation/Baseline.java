package org.parindex.mutation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.cases.CaseFile;
import org.parindex.cases.CaseRunner;
import org.parindex.cases.Outcome;
import org.parindex.engine.CompiledPack;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.scorecard.CriterionScore;

/** One case under the pack as it is: what the rules said, and what its criterion got. */
record Baseline(CaseFile file, Recording recording, Outcome outcome) {

    static Baseline of(CaseFile file, CompiledPack pack, CaseRunner runner) {
        Recording recording = new Recording(pack);
        return new Baseline(file, recording, runner.run(file, pack.types(), recording));
    }

    boolean asksRules() {
        return recording.asked(file.criterion());
    }

    /** Whether the same was said, by the same rules, with the same points. */
    boolean sameFindings(Outcome changed) {
        return said(outcome.score()).equals(said(changed.score()));
    }

    private record Said(
            Finding.Kind kind, String points, @Nullable String rule) {}

    private static List<Said> said(@Nullable CriterionScore score) {
        return score == null
                ? List.of()
                : score.findings().stream().map(Baseline::said).toList();
    }

    private static Said said(Finding finding) {
        RulePlace place = finding.rule();
        return new Said(
                finding.kind(),
                Objects.toString(finding.points().stripTrailingZeros()),
                place == null ? null : place.rule());
    }
}
