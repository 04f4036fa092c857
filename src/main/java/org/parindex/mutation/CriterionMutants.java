package org.parindex.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.cases.Place;
import org.parindex.engine.source.Saying;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Condition;
import org.parindex.pack.Criterion;
import org.parindex.pack.Need;

/**
 * Changes of a criterion's entry that decide points: start and maximum moved by one in the last place, each need and the
 * condition left out. A higher maximum is tried only where points can pass the one there is.
 */
final class CriterionMutants {
    private final FactTypes types;
    private final Criterion leaf;
    private final List<Mutant> mutants = new ArrayList<>();

    private CriterionMutants(FactTypes types, Criterion leaf) {
        this.types = types;
        this.leaf = leaf;
    }

    /** @param sayings what the rules of the criterion can say */
    static List<Mutant> of(FactTypes types, Criterion leaf, List<Saying> sayings) {
        CriterionMutants mutants = new CriterionMutants(types, leaf);
        mutants.start();
        mutants.max(sayings);
        mutants.needs();
        mutants.appliesWhen();
        return mutants.mutants;
    }

    private void start() {
        BigDecimal start = leaf.start();
        if (start.signum() != 0) {
            BigDecimal higher = start.add(start.ulp());
            if (higher.compareTo(leaf.most()) <= 0) {
                moved("start", start, higher, changed(leaf.max(), higher, leaf.needs(), leaf.appliesWhen()));
            }
            BigDecimal lower = start.subtract(start.ulp());
            moved("start", start, lower, changed(leaf.max(), lower, leaf.needs(), leaf.appliesWhen()));
        }
    }

    private void max(List<Saying> sayings) {
        BigDecimal max = leaf.max();
        if (canPass(sayings)) {
            BigDecimal higher = max.add(max.ulp());
            moved("max", max, higher, changed(higher, leaf.start(), leaf.needs(), leaf.appliesWhen()));
        }
        BigDecimal step = max.compareTo(max.ulp()) > 0 ? max.ulp() : max.ulp().movePointLeft(1);
        BigDecimal lower = max.subtract(step);
        moved("max", max, lower, changed(lower, leaf.start(), leaf.needs(), leaf.appliesWhen()));
    }

    private boolean canPass(List<Saying> sayings) {
        return leaf.least().signum() < 0
                ? sayings.stream().anyMatch(saying -> saying.verb().takes() && saying.repeats())
                : sayings.stream().anyMatch(Saying::unbounded);
    }

    private void needs() {
        for (Need need : leaf.needs()) {
            if (types.find(need.type()).filter(FactType::byProgram).isEmpty()) {
                List<Need> rest =
                        leaf.needs().stream().filter(one -> !one.equals(need)).toList();
                add(
                        "needs",
                        "needs: " + written(leaf.needs()),
                        "needs: " + written(rest),
                        changed(leaf.max(), leaf.start(), rest, leaf.appliesWhen()));
            }
        }
    }

    private static String written(List<Need> needs) {
        return needs.stream().map(Need::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private void appliesWhen() {
        if (leaf.appliesWhen() != null) {
            String before = "appliesWhen: " + leaf.appliesWhen();
            add("appliesWhen", before, "", changed(leaf.max(), leaf.start(), leaf.needs(), null));
        }
    }

    private void moved(String key, BigDecimal before, BigDecimal after, Criterion changed) {
        add(key, key + ": " + Decimals.plain(before), key + ": " + Decimals.plain(after), changed);
    }

    private void add(String key, String before, String after, Criterion changed) {
        mutants.add(new Mutant.OfCriterion(changed, Place.inCriteria(leaf, key), before, after));
    }

    private Criterion changed(BigDecimal max, BigDecimal start, List<Need> needs, @Nullable Condition appliesWhen) {
        return new Criterion(
                leaf.code(),
                leaf.name(),
                leaf.path(),
                max,
                leaf.method(),
                leaf.basis(),
                start,
                needs,
                appliesWhen,
                leaf.decidedLast(),
                leaf.lowReason(),
                leaf.remedy(),
                leaf.places());
    }
}
