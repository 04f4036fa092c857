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
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The condition that joins facts to what was found before them, with every comparison counted: no interrupt and no
 * {@code halt()} reaches the engine while it joins large sets of facts.
 *
 * @param <C> what the condition keeps for itself in each session
 */
final class MeteredConstraints<C> implements BetaConstraints<MeteredConstraints.Session<C>> {
    private final BetaConstraints<C> metered;
    private final String rule;

    /** What is kept for one session. */
    static final class Session<C> {
        private final C inner;
        private @Nullable RunMeter meter;

        Session(C inner) {
            this.inner = inner;
        }
    }

    MeteredConstraints(BetaConstraints<C> metered, String rule) {
        this.metered = metered;
        this.rule = rule;
    }

    @Override
    public Session<C> createContext() {
        return new Session<>(metered.createContext());
    }

    @Override
    @SuppressWarnings("unchecked")
    public BetaMemory<?> createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
        BetaMemory<C> memory = metered.createBetaMemory(configuration, nodeType);
        return new BetaMemory<>(
                memory.getLeftTupleMemory(),
                memory.getRightTupleMemory(),
                new Session<>(memory.getContext()),
                nodeType);
    }

    private void count(Session<C> session) {
        if (session.meter != null) {
            session.meter.compared(rule);
        }
    }

    private void findMeter(Session<C> session, ValueResolver resolver) {
        if (session.meter == null && resolver.getGlobal("score") instanceof ScoreRecorder recorder) {
            session.meter = recorder.meter();
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateFromTuple(Session<C> session, ValueResolver resolver, Tuple tuple) {
        findMeter(session, resolver);
        count(session);
        metered.updateFromTuple(session.inner, resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(Session<C> session, ValueResolver resolver, FactHandle handle) {
        findMeter(session, resolver);
        count(session);
        metered.updateFromFactHandle(session.inner, resolver, handle);
    }

    @Override
    public boolean isAllowedCachedLeft(Session<C> session, FactHandle handle) {
        count(session);
        return metered.isAllowedCachedLeft(session.inner, handle);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Session<C> session) {
        count(session);
        return metered.isAllowedCachedRight(tuple, session.inner);
    }

    @Override
    public void resetTuple(Session<C> session) {
        metered.resetTuple(session.inner);
    }

    @Override
    public void resetFactHandle(Session<C> session) {
        metered.resetFactHandle(session.inner);
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
