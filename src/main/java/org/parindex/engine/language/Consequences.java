package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.parindex.facts.FactTypes;

/** Looks at the consequences of a pack as the Java that they are, all in one go. */
final class Consequences {
    private final FactTypes types;
    private final List<Consequence> consequences = new ArrayList<>();
    private final List<Statements> statements = new ArrayList<>();

    Consequences(FactTypes types) {
        this.types = types;
    }

    /** What the tokens alone show is told at once. */
    void add(RuleSource rule, Scope seen) {
        Statements parts = new Statements(rule.text().consequence());
        new PointsCheck(rule, parts).check();
        new FactChangeCheck(rule, parts, seen).check();
        new JavaArithmetic(rule, parts).check();
        new AbsentValueCheck(rule, seen).check();
        statements.add(parts);
        consequences.add(Consequence.of(rule, seen.variables(), "Then" + consequences.size()));
    }

    /** Adds to each rule the faults of its consequence. */
    void check() {
        if (consequences.isEmpty()) {
            return;
        }
        List<JavaText> texts = new ArrayList<>(FactStubs.of(types));
        consequences.forEach(each -> texts.add(each.java()));
        Map<String, List<CategorizedProblem>> errors =
                JavaCheck.errors(types.pack().id().drlPackage(), texts);
        for (int i = 0; i < consequences.size(); i++) {
            Consequence each = consequences.get(i);
            List<CategorizedProblem> of = errors.getOrDefault(each.java().className(), List.of());
            new ConsequenceFaults(each, statements.get(i)).tell(of);
        }
    }
}
