package org.parindex.engine.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parindex.engine.source.RuleChange.Kind;
import org.parindex.pack.Criterion;

/**
 * Changes of what a rule gives or takes: each quoted number moved by one in its last place either way. More points than
 * the criterion can have, or than there are to take, would make no difference and are left out.
 */
final class PointChanges {
    private final Criterion leaf;
    private final List<Edit> edits = new ArrayList<>();

    private PointChanges(Criterion leaf) {
        this.leaf = leaf;
    }

    static List<Edit> of(Criterion leaf, RuleSource rule) {
        PointChanges changes = new PointChanges(leaf);
        Call.of(rule.consequence()).forEach(changes::add);
        return changes.edits;
    }

    private void add(Call call) {
        boolean alone = call.points().size() == 1 && !call.verb().name().endsWith("EACH");
        for (Token token : call.points()) {
            if (token.isText() && Numbers.isNumber(token.content())) {
                Numbers number = Numbers.of(token.content());
                add(call, token, number.value(), number.up(), alone);
                add(call, token, number.value(), number.down(), alone);
            }
        }
    }

    private void add(Call call, Token token, BigDecimal before, Numbers moved, boolean alone) {
        boolean hidden = alone && hidden(call.verb(), before.min(moved.value()));
        if (moved.value().signum() >= 0 && !hidden && !dividesByZero(call, token, moved)) {
            edits.add(Edit.of(Kind.POINTS, call.context(), token, "\"" + moved + "\""));
        }
    }

    /** Whether both the points and more of them come to the same, since the least of them reaches the limit. */
    private boolean hidden(Saying.Verb verb, BigDecimal least) {
        BigDecimal room =
                verb.takes() ? leaf.start().subtract(leaf.least()) : leaf.most().subtract(leaf.start());
        return least.compareTo(room) >= 0;
    }

    private static boolean dividesByZero(Call call, Token token, Numbers moved) {
        int at = call.points().indexOf(token);
        return moved.value().signum() == 0
                && at > 1
                && call.points().get(at - 2).is("over");
    }
}
