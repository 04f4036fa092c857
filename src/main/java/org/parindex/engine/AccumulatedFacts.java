package org.parindex.engine;

import java.util.function.BiConsumer;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;
import org.parindex.arithmetic.Ratio;

/**
 * Finds the facts behind a match, those counted by {@code accumulate} and {@code collect} too, which the public
 * {@link Match} does not tell. Rests on the internals of the pinned Drools version; the engine's tests hold it.
 */
final class AccumulatedFacts {

    private AccumulatedFacts() {}

    /** Each handle, and for one that {@code share} counted whether it was met in full; else null. */
    static void forEach(Match match, BiConsumer<InternalFactHandle, @Nullable Boolean> see) {
        TupleImpl entry = ((InternalMatch) match).getTuple();
        while (entry != null) {
            if (entry.getFactHandle() != null) {
                see.accept(entry.getFactHandle(), null);
            }
            if (entry.getContextObject() instanceof AccumulateNode.AccumulateContext) {
                counted(entry, see);
            }
            entry = entry.getParent();
        }
    }

    private static void counted(TupleImpl entry, BiConsumer<InternalFactHandle, @Nullable Boolean> see) {
        for (TupleImpl child = entry.getFirstChild(); child != null; child = child.getHandleNext()) {
            TupleImpl right = child.getRightParent();
            if (right != null && right.getFactHandle() != null) {
                see.accept(right.getFactHandle(), hit(child.getContextObject()));
            }
        }
    }

    private static @Nullable Boolean hit(@Nullable Object counted) {
        if (counted instanceof Boolean met) {
            return met;
        }
        return counted instanceof Ratio part ? part.getNumerator().compareTo(part.getDenominator()) >= 0 : null;
    }
}
