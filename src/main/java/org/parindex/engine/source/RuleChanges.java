package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;
import org.parindex.pack.RulePack.RuleFile;

/**
 * The small changes that could be made to the rules of a pack, one at a time. Changes that cannot make a difference are
 * left out: a threshold that no value can reach, points above a maximum that is reached already, two changes of which
 * one means the other. The same pack gives the same changes in the same order.
 */
public final class RuleChanges {

    private RuleChanges() {}

    /** By criterion, then by their place in its file. */
    public static List<RuleChange> of(FactTypes types) {
        List<RuleChange> changes = new ArrayList<>();
        for (RuleFile file : types.pack().files()) {
            for (RuleSource rule : RuleSource.of(file)) {
                types.pack()
                        .criterion(rule.criterion().text())
                        .ifPresent(leaf -> changes.addAll(of(types, leaf, rule)));
            }
        }
        changes.sort(Comparator.comparing(RuleChange::criterion));
        return List.copyOf(changes);
    }

    private static List<RuleChange> of(FactTypes types, Criterion leaf, RuleSource rule) {
        List<RuleChange> changes = new ArrayList<>();
        ConditionChanges.of(types, rule).forEach(edit -> changes.add(edit.applied(rule)));
        PointChanges.of(leaf, rule).forEach(edit -> changes.add(edit.applied(rule)));
        return changes;
    }
}
