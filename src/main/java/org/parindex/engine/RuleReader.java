package org.parindex.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.parindex.engine.RuleReading.Clause;
import org.parindex.engine.RuleReading.Unread;
import org.parindex.facts.FactTypes;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.pack.RulePack;

/** Reads from the text of a pack's rules which values they compare with which thresholds; runs nothing. */
public final class RuleReader {
    private final FactTypes types;
    private final Bindings bindings;
    private final Set<String> typesRead = new LinkedHashSet<>();
    private final List<Unread> unread = new ArrayList<>();

    private RuleReader(FactTypes types) {
        this.types = types;
        this.bindings = new Bindings(types);
    }

    /** The rules of a criterion, in the order of its file; empty where its file cannot be parsed. */
    public static List<RuleReading> read(FactTypes types, Criterion leaf) {
        List<RuleReading> readings = new ArrayList<>();
        for (RulePack.RuleFile file : types.pack().files()) {
            if (file.criterion().filter(leaf.code()::equals).isPresent()) {
                DrlFile parsed = DrlFile.parse(types.pack().id(), file);
                for (RuleDescr rule : parsed.descr().getRules()) {
                    RulePlace place =
                            new RulePlace(rule.getName(), leaf.code(), file.path(), rule.getLine(), rule.getEndLine());
                    readings.add(new RuleReader(types).reading(rule, place));
                }
            }
        }
        return readings;
    }

    private RuleReading reading(RuleDescr rule, RulePlace place) {
        List<Clause> clauses = new ArrayList<>();
        if (rule.getLhs() != null) {
            all(rule.getLhs(), "", clauses);
        }
        ConsequenceReader consequence = new ConsequenceReader(bindings, rule.getConsequenceLine());
        List<RuleReading.Speech> speeches = consequence.read(String.valueOf(rule.getConsequence()), unread);
        return new RuleReading(place, List.copyOf(typesRead), clauses, speeches, unread);
    }

    /** Conditions that hold together; {@code around} tells those inside an accumulate from those outside. */
    private void all(BaseDescr descr, String around, List<Clause> into) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern, around, into);
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(child -> all(child, around, into));
        } else if (descr instanceof NotDescr
                || descr instanceof ExistsDescr
                || descr instanceof ForallDescr
                || descr instanceof OrDescr) {
            into.add(together((ConditionalElementDescr) descr, around));
        } else {
            unread.add(new Unread(descr.getClass().getSimpleName().replace("Descr", ""), descr.getLine()));
        }
    }

    /** What stands in {@code not}, {@code exists}, {@code forall} or {@code or} holds or fails as a whole. */
    private Clause together(ConditionalElementDescr element, String around) {
        List<Clause> inner = new ArrayList<>();
        for (Object child : element.getDescrs()) {
            all((BaseDescr) child, around, inner);
        }
        List<String> texts = inner.stream().map(Clause::text).toList();
        String word = element.getClass().getSimpleName().replace("Descr", "");
        return new Clause(
                word + texts,
                inner.stream().flatMap(clause -> clause.thresholds().stream()).toList());
    }

    private void pattern(PatternDescr pattern, String around, List<Clause> into) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            Results results = bindings.results(accumulate);
            String source = source(accumulate.getInput(), around + "accumulate ", into);
            results.bind(pattern);
            constraints(pattern, results, source, into);
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            String source = source(collect.getInputPattern(), around + "collect ", into);
            constraints(pattern, Results.collected(types, collect), source, into);
        } else if (pattern.getSource() != null
                || types.find(pattern.getObjectType()).isEmpty()) {
            unread.add(new Unread(pattern.getObjectType(), pattern.getLine()));
        } else {
            typesRead.add(pattern.getObjectType());
            bindings.fact(pattern);
            into.add(new Clause(around + pattern.getObjectType(), List.of()));
            constraints(pattern, Operands.ofFact(pattern.getObjectType()), around, into);
        }
    }

    private String source(BaseDescr input, String around, List<Clause> into) {
        List<Clause> inner = new ArrayList<>();
        all(input, around, inner);
        into.addAll(inner);
        return around + inner.stream().map(Clause::text).toList() + " ";
    }

    private void constraints(PatternDescr pattern, Operands operands, String around, List<Clause> into) {
        for (Object child : pattern.getDescrs()) {
            if (child instanceof ExprConstraintDescr constraint) {
                ConstraintReader reader = new ConstraintReader(bindings, operands, constraint.getLine());
                into.addAll(reader.read(constraint.getExpression(), around, unread));
            } else if (child instanceof BaseDescr other) {
                unread.add(new Unread(other.toString(), other.getLine()));
            }
        }
    }
}
