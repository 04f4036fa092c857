package org.parindex.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RuleRun;
import org.parindex.pack.CriterionCode;
import org.parindex.text.Text;

/** One session for one submission: facts go in, what the rules of the open criteria say comes out. */
final class SessionRun implements RuleRun, AgendaFilter {
    private final CompiledPack pack;
    private final KieSession session;
    private final Submission submission;
    private final InsertedFacts inserted = new InsertedFacts();
    private final ScoreRecorder recorder;
    private final RunMeter meter;
    private int fired;
    private Set<CriterionCode> open = Set.of();

    SessionRun(CompiledPack pack, KieSession session, Submission submission, RunMeter meter) {
        this.pack = pack;
        this.session = session;
        this.submission = submission;
        this.recorder = new ScoreRecorder(submission, inserted, meter);
        this.meter = meter;
        session.setGlobal("score", recorder);
    }

    @Override
    public Map<CriterionCode, List<Finding>> fire(Set<CriterionCode> ordinary) throws RuleFailure {
        return firing(ordinary, () -> submission.facts().values().forEach(this::insertAll));
    }

    @Override
    public Map<CriterionCode, List<Finding>> fireLast(Set<CriterionCode> last, BigDecimal provisionalIndex)
            throws RuleFailure {
        return firing(last, () -> insertProvisional(provisionalIndex));
    }

    private Map<CriterionCode, List<Finding>> firing(Set<CriterionCode> criteria, Runnable insertion)
            throws RuleFailure {
        open = criteria;
        meter.begin();
        try {
            insertion.run();
            session.fireAllRules(this);
        } catch (RuntimeException thrown) {
            throw ThrownByRule.failure(pack.index(), recorder.place(), thrown);
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            throw new RuleFailure(
                    recorder.place(), new Text("cần nhiều bộ nhớ hơn máy có", "needs more memory than there is"), null);
        } finally {
            meter.end();
        }
        return recorder.take();
    }

    /** Facts of one type. */
    private void insertAll(List<Fact> facts) {
        if (!facts.isEmpty() && !facts.get(0).type().council()) {
            FactFactory factory = pack.factory(facts.get(0).type());
            facts.forEach(fact -> insert(factory, fact));
        }
    }

    private void insert(FactFactory factory, Fact fact) {
        meter.inserting();
        Object object = factory.make(fact, submission.asOf());
        inserted.put((InternalFactHandle) session.insert(object), fact);
    }

    /** The types that the program fills: {@code index} takes the provisional index. */
    private void insertProvisional(BigDecimal provisionalIndex) {
        for (FactType type : pack.types().types()) {
            if (type.byProgram()) {
                @Nullable Object[] values = new Object[type.fields().size()];
                for (int i = 0; i < values.length; i++) {
                    FactField field = type.fields().get(i);
                    values[i] = field.name().equals("index") ? provisionalIndex : i == 0 ? "provisional" : null;
                }
                type.derive(values, submission.asOf());
                insert(pack.factory(type), new Fact(type, values, List.of(), null));
            }
        }
    }

    @Override
    public boolean accept(Match match) {
        RuleIndex.Entry entry = pack.entry(match.getRule());
        if (!open.contains(entry.place().criterion())) {
            return false;
        }
        meter.firing(fired++, entry.place().rule());
        recorder.about(match, entry);
        return true;
    }

    @Override
    public List<Finding.Searched> sought(CriterionCode criterion) {
        return ScoreRecorder.searched(submission, pack.index().sought(criterion));
    }

    @Override
    public void close() {
        session.dispose();
    }
}
