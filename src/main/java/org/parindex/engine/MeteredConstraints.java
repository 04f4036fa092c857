package org.parindex.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.List;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.BetaConstraints;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.Tuple;
import org.drools.core.reteoo.builder.BuildContext;
import org.drools.util.bitmask.BitMask;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The condition that joins facts to what was found before them, with every comparison counted: no interrupt and no
 * {@code halt()} reaches the engine while it joins large sets of facts.
 *
 * @param <C> what the condition keeps for itself in each session
 */
final class MeteredConstraints<C> implements BetaConstraints<C> {
    private final BetaConstraints<C> metered;
    private final String rule;

    MeteredConstraints(BetaConstraints<C> metered, String rule) {
        this.metered = metered;
        this.rule = rule;
    }

    @Override
    public C createContext() {
        return metered.createContext();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public BetaMemory createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
        return metered.createBetaMemory(configuration, nodeType);
    }

    private void count() {
        RunMeter meter = RunMeter.atWork();
        if (meter != null) {
            meter.compared(rule);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateFromTuple(C session, ValueResolver resolver, Tuple tuple) {
        count();
        metered.updateFromTuple(session, resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(C session, ValueResolver resolver, FactHandle handle) {
        count();
        metered.updateFromFactHandle(session, resolver, handle);
    }

    @Override
    public boolean isAllowedCachedLeft(C session, FactHandle handle) {
        count();
        return metered.isAllowedCachedLeft(session, handle);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, C session) {
        count();
        return metered.isAllowedCachedRight(tuple, session);
    }

    @Override
    public void resetTuple(C session) {
        metered.resetTuple(session);
    }

    @Override
    public void resetFactHandle(C session) {
        metered.resetFactHandle(session);
    }

    @Override
    public BetaConstraint<?>[] getConstraints() {
        return metered.getConstraints();
    }

    @Override
    public BetaConstraints<?> getOriginalConstraint() {
        return metered.getOriginalConstraint();
    }

    @Override
    public boolean isIndexed() {
        return metered.isIndexed();
    }

    @Override
    public int getIndexCount() {
        return metered.getIndexCount();
    }

    @Override
    public boolean isEmpty() {
        return metered.isEmpty();
    }

    @Override
    public BitMask getListenedPropertyMask(Pattern pattern, ObjectType modified, List<String> settable) {
        return metered.getListenedPropertyMask(pattern, modified, settable);
    }

    @Override
    public void init(BuildContext context, int nodeType) {
        metered.init(context, nodeType);
    }

    @Override
    public void initIndexes(int depth, int nodeType, RuleBaseConfiguration configuration) {
        metered.initIndexes(depth, nodeType, configuration);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T cloneIfInUse() {
        return (T) this;
    }

    @Override
    public boolean isLeftUpdateOptimizationAllowed() {
        return metered.isLeftUpdateOptimizationAllowed();
    }

    @Override
    public void registerEvaluationContext(BuildContext context) {
        metered.registerEvaluationContext(context);
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("A compiled pack is not serialised");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("A compiled pack is not serialised");
    }
}
