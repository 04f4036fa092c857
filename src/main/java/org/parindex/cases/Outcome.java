package org.parindex.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.scorecard.CriterionScore;
import org.parindex.text.Text;

/**
 * What came of one case.
 *
 * @param path of its file, relative to the pack
 * @param file null where the file could not be read as a case
 * @param faults of the file itself, or of a rule that failed while it ran
 * @param score what its criterion got; null where there are faults
 * @param differences from what the case expects, a sentence each
 */
public record Outcome(
        String path,
        @Nullable CaseFile file,
        List<CaseFault> faults,
        @Nullable CriterionScore score,
        List<Text> differences) {

    public Outcome {
        faults = List.copyOf(faults);
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return faults.isEmpty() && differences.isEmpty();
    }
}
