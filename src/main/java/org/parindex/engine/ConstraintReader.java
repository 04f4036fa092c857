package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParserFactory;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.parindex.engine.RuleReading.Clause;
import org.parindex.engine.RuleReading.Unread;
import org.parindex.facts.FactType;

/** Reads one constraint of a pattern as comparisons. */
final class ConstraintReader {
    private static final Pattern PATH = Pattern.compile("(?:this\\.)?([\\p{L}_$][\\p{L}\\p{N}_$.]*)");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)[BbIiLlDdFf]?");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"|'([^'\\\\]*)'");
    private static final Pattern DAY =
            Pattern.compile("LocalDate\\.of\\(\\s*(\\d{4})\\s*,\\s*(\\d{1,2})\\s*,\\s*(\\d{1,2})\\s*\\)");
    private static final Map<String, String> MIRRORED =
            Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private final Bindings bindings;
    private final Operands operands;
    private final int line;

    ConstraintReader(Bindings bindings, Operands operands, int line) {
        this.bindings = bindings;
        this.operands = operands;
        this.line = line;
    }

    /** The comparisons joined by {@code &&} are clauses of their own; those joined by {@code ||} are one. */
    List<Clause> read(String expression, String around, List<Unread> unread) {
        List<Clause> clauses = new ArrayList<>();
        try {
            var parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
            ConstraintConnectiveDescr parsed = parser.parse(expression);
            if (parsed != null && !parser.hasErrors() && parts(parsed, around, clauses)) {
                return clauses;
            }
        } catch (RuntimeException notAComparison) {
            // said below
        }
        unread.add(new Unread(expression.trim(), line));
        return List.of();
    }

    private boolean parts(BaseDescr descr, String around, List<Clause> into) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return connective.getConnective() == ConnectiveType.AND
                    ? connective.getDescrs().stream().allMatch(part -> parts(part, around, into))
                    : either(connective, around, into);
        }
        if (descr instanceof BindingDescr binding) {
            return bound(binding);
        }
        Threshold threshold = comparison(descr);
        if (threshold != null) {
            into.add(new Clause(around + threshold.text(), List.of(threshold)));
        }
        return threshold != null;
    }

    private boolean either(ConstraintConnectiveDescr connective, String around, List<Clause> into) {
        List<Clause> inner = new ArrayList<>();
        if (!connective.getDescrs().stream().allMatch(part -> parts(part, around, inner))) {
            return false;
        }
        into.add(new Clause(
                connective.getConnective()
                        + inner.stream().map(Clause::text).toList().toString(),
                inner.stream().flatMap(clause -> clause.thresholds().stream()).toList()));
        return true;
    }

    /** {@code $counted : done} compares nothing. */
    private boolean bound(BindingDescr binding) {
        Subject subject = subject(binding.getExpression()).orElse(null);
        if (subject != null) {
            bindings.value(binding.getVariable(), subject);
        }
        return subject != null;
    }

    private @Nullable Threshold comparison(BaseDescr descr) {
        if (descr instanceof RelationalExprDescr relation) {
            return relation(relation);
        }
        if (descr instanceof AtomicExprDescr atom) {
            String text = atom.getExpression().trim();
            boolean negated = text.startsWith("!");
            Subject subject = subject(negated ? text.substring(1).trim() : text).orElse(null);
            return subject == null ? null : truth(subject, !negated);
        }
        return null;
    }

    /** {@code done}; {@code empty} of a list is a count of 0. */
    private Threshold truth(Subject subject, boolean value) {
        return subject.over() == Subject.Over.COUNT
                ? new Threshold(subject, value ? "==" : "!=", "0", null, line)
                : new Threshold(subject, "==", String.valueOf(value), null, line);
    }

    private @Nullable Threshold relation(RelationalExprDescr relation) {
        String mirrored = MIRRORED.get(relation.getOperator());
        if (mirrored == null || relation.getOperatorDescr().isNegated()) {
            return null;
        }
        String left = expression(relation.getLeft());
        String right = expression(relation.getRight());
        return literal(left) == null
                ? threshold(left, relation.getOperator(), right)
                : threshold(right, mirrored, left);
    }

    private String expression(BaseDescr descr) {
        if (descr instanceof BindingDescr binding) {
            bound(binding);
            return binding.getExpression().trim();
        }
        return descr instanceof AtomicExprDescr atom ? atom.getExpression().trim() : "";
    }

    private @Nullable Threshold threshold(String left, String operator, String right) {
        Subject subject = subject(left).orElse(null);
        String literal = literal(right);
        Subject other = literal == null ? subject(right).orElse(null) : null;
        return subject == null || (literal == null && other == null)
                ? null
                : new Threshold(subject, operator, literal, other, line);
    }

    private static @Nullable String literal(String text) {
        Matcher number = NUMBER.matcher(text);
        Matcher quoted = TEXT.matcher(text);
        if (number.matches()) {
            return number.group(1);
        }
        if (quoted.matches()) {
            return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    day.group(1),
                    Integer.valueOf(day.group(2)),
                    Integer.valueOf(day.group(3)));
        }
        return text.equals("true") || text.equals("false") || text.equals("null") ? text : null;
    }

    private Optional<Subject> subject(String text) {
        if (text.startsWith("$")) {
            Optional<Subject> result = operands.subject(text);
            return operands instanceof Results && result.isPresent() ? result : bindings.find(text);
        }
        Matcher path = PATH.matcher(text);
        return path.matches() ? operands.subject(path.group(1)).filter(this::declared) : Optional.empty();
    }

    private boolean declared(Subject subject) {
        FactType type = bindings.types().find(subject.type()).orElse(null);
        return type != null
                && (subject.over() == Subject.Over.COUNT
                        || type.field(subject.field()).isPresent());
    }
}
