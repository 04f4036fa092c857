package org.parindex.probe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactTypes;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Submission;
import org.parindex.facts.SubmissionReader;
import org.parindex.finding.Rules;
import org.parindex.pack.Criterion;
import org.parindex.scorecard.CriterionTrial;

/** Scores the trials of one criterion, each once. A trial that no unit could send has no outcome. */
final class TrialRun {
    private final FactTypes types;
    private final Rules rules;
    private final Criterion leaf;
    private final Map<Trial, Outcome> outcomes = new LinkedHashMap<>();

    TrialRun(FactTypes types, Rules rules, Criterion leaf) {
        this.types = types;
        this.rules = rules;
        this.leaf = leaf;
    }

    /** Null where the submission would be refused. */
    @Nullable Outcome outcome(Trial trial) {
        Outcome known = outcomes.get(trial);
        if (known != null) {
            return known;
        }
        try {
            Submission submission =
                    SubmissionReader.read(types, trial.json(types.pack().id()));
            Outcome outcome = new Outcome(
                    trial, submission, CriterionTrial.of(types, rules, submission, leaf, trial.provisionalIndex()));
            outcomes.put(trial, outcome);
            return outcome;
        } catch (RefusedException nobodyCouldSendIt) {
            return null;
        }
    }

    /** In the order tried. */
    Collection<Outcome> outcomes() {
        return outcomes.values();
    }
}
