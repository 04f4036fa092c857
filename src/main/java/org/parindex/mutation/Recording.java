package org.parindex.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RuleRun;
import org.parindex.finding.Rules;
import org.parindex.pack.CriterionCode;

/**
 * Rules that note what they say of one submission, to say it again with the findings of one criterion exchanged. For one
 * submission and one thread.
 */
final class Recording implements Rules {
    private final Rules rules;
    private final Map<CriterionCode, List<Finding>> said = new HashMap<>();
    private final Set<CriterionCode> asked = new HashSet<>();
    private @Nullable BigDecimal provisionalIndex;

    Recording(Rules rules) {
        this.rules = rules;
    }

    /** Whether the rules of a criterion were asked: not where its facts are missing or it is not assessed. */
    boolean asked(CriterionCode criterion) {
        return asked.contains(criterion);
    }

    List<Finding> said(CriterionCode criterion) {
        return said.getOrDefault(criterion, List.of());
    }

    /** In percent, as the criteria decided last saw it; null where there is none. */
    @Nullable BigDecimal provisionalIndex() {
        return provisionalIndex;
    }

    /** Rules that say the same, but of one criterion something else. */
    Rules with(CriterionCode criterion, List<Finding> findings) {
        Map<CriterionCode, List<Finding>> exchanged = new HashMap<>(said);
        exchanged.put(criterion, findings);
        return submission -> new Replay(exchanged);
    }

    @Override
    public RuleRun start(Submission submission) {
        return new Noting(rules.start(submission));
    }

    private static Map<CriterionCode, List<Finding>> only(
            Map<CriterionCode, List<Finding>> all, Set<CriterionCode> open) {
        Map<CriterionCode, List<Finding>> wanted = new HashMap<>();
        open.forEach(code -> {
            List<Finding> findings = all.getOrDefault(code, List.of());
            if (!findings.isEmpty()) {
                wanted.put(code, new ArrayList<>(findings));
            }
        });
        return wanted;
    }

    /** Says what was noted. */
    private record Replay(Map<CriterionCode, List<Finding>> findings) implements RuleRun {
        @Override
        public Map<CriterionCode, List<Finding>> fire(Set<CriterionCode> open) {
            return only(findings, open);
        }

        @Override
        public Map<CriterionCode, List<Finding>> fireLast(Set<CriterionCode> open, BigDecimal index) {
            return only(findings, open);
        }

        @Override
        public List<Finding.Searched> sought(CriterionCode criterion) {
            return List.of();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    /** Asks the rules and notes what they say. */
    private final class Noting implements RuleRun {
        private final RuleRun run;

        Noting(RuleRun run) {
            this.run = run;
        }

        @Override
        public Map<CriterionCode, List<Finding>> fire(Set<CriterionCode> open) throws RuleFailure {
            asked.addAll(open);
            return noted(run.fire(open));
        }

        @Override
        public Map<CriterionCode, List<Finding>> fireLast(Set<CriterionCode> open, BigDecimal index)
                throws RuleFailure {
            asked.addAll(open);
            provisionalIndex = index;
            return noted(run.fireLast(open, index));
        }

        private Map<CriterionCode, List<Finding>> noted(Map<CriterionCode, List<Finding>> findings) {
            said.putAll(findings);
            return findings;
        }

        @Override
        public List<Finding.Searched> sought(CriterionCode criterion) {
            return run.sought(criterion);
        }

        @Override
        public void close() {
            run.close();
        }
    }
}
