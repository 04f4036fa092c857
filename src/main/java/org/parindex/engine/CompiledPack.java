package org.parindex.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Submission;
import org.parindex.finding.RulePlace;
import org.parindex.finding.RuleRun;
import org.parindex.finding.Rules;

/** A pack whose rules run. Immutable and thread-safe until it is closed. */
public final class CompiledPack implements Rules, AutoCloseable {
    private final FactTypes types;
    private final RuleIndex index;
    private final ReleaseId release;
    private final KieContainer container;
    private final KieBase base;
    private final Duration compileTime;
    private final KieSessionConfiguration configuration = configuration();
    private final Map<String, FactFactory> factories = new HashMap<>();
    // an evaluation asks for each match: identity is many times faster than names of sixty letters
    private final IdentityHashMap<Rule, RuleIndex.Entry> entries = new IdentityHashMap<>();

    CompiledPack(FactTypes types, RuleIndex index, ReleaseId release, KieContainer container) {
        this(types, index, release, container, System.nanoTime());
    }

    /** @param begun when its compilation began, by {@link System#nanoTime} */
    CompiledPack(FactTypes types, RuleIndex index, ReleaseId release, KieContainer container, long begun) {
        this.types = types;
        this.index = index;
        this.release = release;
        this.container = container;
        this.base = container.getKieBase();
        MeteredNetwork.meter(base);
        for (FactType type : types.types()) {
            Class<?> declared = base.getFactType(types.pack().id().drlPackage(), type.name())
                    .getFactClass();
            factories.put(type.name(), new FactFactory(declared, type));
        }
        for (KiePackage compiled : base.getKiePackages()) {
            compiled.getRules().forEach(rule -> entries.put(rule, index.entry(rule.getName())));
        }
        this.compileTime = Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * Rules may fire in any order, because all that they do is say findings: so a match fires where it is met, without a
     * place on the agenda. Without locks ({@code ThreadSafeOption.NO}) evaluations of several threads differed.
     */
    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        return configuration;
    }

    public FactTypes types() {
        return types;
    }

    /** How long it took from its files to rules that run. */
    public Duration compileTime() {
        return compileTime;
    }

    /** Where each rule stands, in the order of the files. */
    public List<RulePlace> rules() {
        return index.entries().stream().map(RuleIndex.Entry::place).toList();
    }

    @Override
    public RuleRun start(Submission submission) {
        return start(submission, new RunMeter(RunLimits.DEFAULT, System::nanoTime));
    }

    RuleRun start(Submission submission, RunMeter meter) {
        meter.begin(); // joins take their meter when they are made, some of them with the session
        try {
            return new SessionRun(this, base.newKieSession(configuration, null), submission, meter);
        } finally {
            meter.end();
        }
    }

    RuleIndex index() {
        return index;
    }

    /** Where a rule of this pack's rule base stands. */
    RuleIndex.Entry entry(Rule rule) {
        RuleIndex.Entry entry = entries.get(rule);
        return entry == null ? index.entry(rule.getName()) : entry;
    }

    FactFactory factory(FactType type) {
        FactFactory factory = factories.get(type.name());
        if (factory == null) {
            throw new IllegalStateException("The pack " + types.pack().id() + " does not declare " + type.name());
        }
        return factory;
    }

    /** Frees the classes of the rules. Runs under way must have ended. */
    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
    }
}
