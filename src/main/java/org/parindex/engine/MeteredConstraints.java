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
final class MeteredConstraints<C> implements BetaConstraints<MeteredConstraints.Context<C>> {

    /**
     * What one join keeps in one session. The meter is looked up once, when the join begins to work, not for each
     * comparison.
     *
     * @param meter null where a session runs outside an evaluation
     */
    record Context<C>(C kept, @Nullable RunMeter meter) {
        static <C> Context<C> of(C kept) {
            return new Context<>(kept, RunMeter.atWork());
        }

        void count(String rule) {
            if (meter != null) {
                meter.compared(rule);
            }
        }
    }

    private final BetaConstraints<C> metered;
    private final String rule;

    MeteredConstraints(BetaConstraints<C> metered, String rule) {
        this.metered = metered;
        this.rule = rule;
    }

    @Override
    public Context<C> createContext() {
        return Context.of(metered.createContext());
    }

    @Override
    @SuppressWarnings("unchecked")
    public BetaMemory<Context<C>> createBetaMemory(RuleBaseConfiguration configuration, int nodeType) {
        BetaMemory<C> bare = (BetaMemory<C>) metered.createBetaMemory(configuration, nodeType);
        return new BetaMemory<>(
                bare.getLeftTupleMemory(), bare.getRightTupleMemory(), Context.of(bare.getContext()), nodeType);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateFromTuple(Context<C> context, ValueResolver resolver, Tuple tuple) {
        context.count(rule);
        metered.updateFromTuple(context.kept(), resolver, tuple);
    }

    @Override
    public void updateFromFactHandle(Context<C> context, ValueResolver resolver, FactHandle handle) {
        context.count(rule);
        metered.updateFromFactHandle(context.kept(), resolver, handle);
    }

    @Override
    public boolean isAllowedCachedLeft(Context<C> context, FactHandle handle) {
        context.count(rule);
        return metered.isAllowedCachedLeft(context.kept(), handle);
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Context<C> context) {
        context.count(rule);
        return metered.isAllowedCachedRight(tuple, context.kept());
    }

    @Override
    public void resetTuple(Context<C> context) {
        metered.resetTuple(context.kept());
    }

    @Override
    public void resetFactHandle(Context<C> context) {
        metered.resetFactHandle(context.kept());
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
