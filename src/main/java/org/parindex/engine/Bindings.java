package org.parindex.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.parindex.facts.FactTypes;

/** What the names of one rule, such as {@code $task} and {@code $counted}, stand for. */
final class Bindings {
    private final FactTypes types;
    private final Map<String, String> facts = new HashMap<>();
    private final Map<String, Subject> values = new HashMap<>();

    Bindings(FactTypes types) {
        this.types = types;
    }

    FactTypes types() {
        return types;
    }

    void fact(PatternDescr pattern) {
        if (pattern.getIdentifier() != null) {
            facts.put(pattern.getIdentifier(), pattern.getObjectType());
        }
    }

    void value(String name, Subject subject) {
        values.put(name, subject);
    }

    /** The value behind {@code $index}, {@code $plan.completion} or {@code $plan.getCompletion()}. */
    Optional<Subject> find(String expression) {
        int dot = expression.indexOf('.');
        String name = dot < 0 ? expression : expression.substring(0, dot);
        if (dot < 0) {
            return Optional.ofNullable(values.get(name));
        }
        String type = facts.get(name);
        if (type == null) {
            return Optional.ofNullable(values.get(name));
        }
        return Optional.of(new Subject(type, properties(expression.substring(dot + 1)), Subject.Over.ONE));
    }

    /** {@code getRatio().percent} as {@code ratio.percent}. */
    private static String properties(String path) {
        StringBuilder properties = new StringBuilder();
        for (String step : path.split("\\.", -1)) {
            String name = step.replaceFirst("^(?:get|is)([A-Z]\\w*)\\(\\)$", "$1");
            String property = name.equals(step) ? step : Character.toLowerCase(name.charAt(0)) + name.substring(1);
            properties.append(properties.isEmpty() ? "" : ".").append(property);
        }
        return properties.toString();
    }

    /** What an accumulate comes to: asked before its source is read, answering after. */
    Results results(AccumulateDescr accumulate) {
        String counted = accumulate.getInput() instanceof PatternDescr pattern
                ? pattern.getObjectType()
                : accumulate.getInput() instanceof AndDescr and
                                && !and.getDescrs().isEmpty()
                                && and.getDescrs().get(0) instanceof PatternDescr first
                        ? first.getObjectType()
                        : "";
        return new Results(this, types, accumulate.getFunctions(), counted);
    }
}
