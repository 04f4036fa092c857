package org.parindex.engine;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.drools.base.common.NetworkNode;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * Makes every join of a rule base count what it compares. Rests on the internals of the pinned Drools version; the
 * engine's tests hold it.
 */
final class MeteredNetwork {
    private final Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Field constraints;

    private MeteredNetwork() throws ReflectiveOperationException {
        constraints = BetaNode.class.getDeclaredField("constraints");
        constraints.setAccessible(true);
    }

    /** To be done once, before the first session. */
    static void meter(KieBase base) {
        try {
            MeteredNetwork network = new MeteredNetwork();
            for (NetworkNode entry :
                    ((InternalRuleBase) base).getRete().getEntryPointNodes().values()) {
                network.visit(entry);
            }
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException("This version of the engine cannot be metered", otherVersion);
        }
    }

    private void visit(NetworkNode node) throws ReflectiveOperationException {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof BetaNode join) {
            BetaConstraints<?> bare = join.getRawConstraints();
            constraints.set(join, new MeteredConstraints<>(bare, rule(join)));
        }
        NetworkNode[] next = node.getSinks();
        if (next != null) {
            for (NetworkNode sink : next) {
                visit(sink);
            }
        }
    }

    /** The first in order of those that share the join. */
    private static String rule(BetaNode join) {
        return Arrays.stream(join.getAssociatedRules())
                .map(Rule::getName)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
