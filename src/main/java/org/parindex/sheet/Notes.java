package org.parindex.sheet;

import java.util.stream.Collectors;
import org.parindex.facts.Fact;
import org.parindex.finding.Finding;
import org.parindex.finding.SeenFact;
import org.parindex.report.Shown;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Status;
import org.parindex.text.Language;

/** What the official table says beside the points: why, and on what evidence. */
final class Notes {

    private Notes() {}

    /** The findings' reasons, one a line, each with its points. */
    static String note(CriterionScore score) {
        String reasons = score.findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.START)
                .map(finding -> points(score, finding) + finding.reason())
                .distinct()
                .collect(Collectors.joining("\n"));
        return score.status() == Status.MISSING ? "Thiếu dữ kiện. " + reasons : reasons;
    }

    private static String points(CriterionScore score, Finding finding) {
        return score.status() == Status.SCORED ? Shown.points(finding.points(), Language.VI) + ": " : "";
    }

    /** The evidence of every fact that the findings rest on, one a line, without repetition. */
    static String evidence(CriterionScore score) {
        return score.findings().stream()
                .flatMap(finding -> finding.facts().stream())
                .map(SeenFact::fact)
                .flatMap(fact -> fact.evidence().stream())
                .map(Notes::evidence)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String evidence(Fact.Evidence evidence) {
        return evidence.ref() + ", " + Shown.value(evidence.date(), Language.VI) + ": " + evidence.title();
    }
}
