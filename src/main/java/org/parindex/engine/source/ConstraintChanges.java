package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.engine.source.RuleChange.Kind;
import org.parindex.facts.FactField;
import org.parindex.facts.FactTypes;

/** Changes of one constraint, such as {@code ratio.percent >= 80}, {@code late} or {@code kind in ("A", "B")}. */
final class ConstraintChanges {
    private static final Map<String, String> AT_THE_EDGE = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");
    private static final Map<String, String> OPPOSITE = Map.of("==", "!=", "!=", "==");
    private static final Map<String, String> TRUTHS = Map.of("true", "false", "false", "true");

    private final FactTypes types;
    private final PatternSource pattern;
    private final String type;
    private final List<Token> tokens;
    private final List<Edit> edits = new ArrayList<>();

    ConstraintChanges(FactTypes types, PatternSource pattern, List<Token> tokens) {
        this.types = types;
        this.pattern = pattern;
        this.type = pattern.type();
        this.tokens = tokens;
    }

    List<Edit> edits() {
        if (isFlag()) {
            negate();
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (AT_THE_EDGE.containsKey(token.text())) {
                edge(i);
            } else if (OPPOSITE.containsKey(token.text())) {
                equality(i);
            } else if (token.isWord() && token.is("in") && tokens.get(i + 1).is("(")) {
                edits.addAll(ClosedList.edits(values(i), tokens, i + 1));
            }
        }
        return edits;
    }

    /** Whether it picks facts by a closed value, by true or by false, and by nothing else. */
    boolean selects() {
        if (isFlag()) {
            return true;
        }
        boolean equality = tokens.size() == 3 && tokens.get(1).is("==");
        return equality && (TRUTHS.containsKey(tokens.get(2).text()) || isClosedText(1));
    }

    private boolean isClosedText(int at) {
        return tokens.get(at + 1).isText()
                && field(at).filter(field -> !field.values().isEmpty()).isPresent();
    }

    private void add(Kind kind, Token token, String replacement) {
        edits.add(Edit.of(kind, tokens, token, replacement));
    }

    /** {@code late} or {@code !late}: a path and no binding. */
    private boolean isFlag() {
        List<Token> path = tokens.get(0).is("!") ? tokens.subList(1, tokens.size()) : tokens;
        return !path.isEmpty() && path.stream().allMatch(token -> token.isWord() || token.is("."));
    }

    private void negate() {
        Token first = tokens.get(0);
        if (first.is("!")) {
            add(Kind.CLOSED_VALUE, first, "");
        } else {
            edits.add(new Edit(Kind.CLOSED_VALUE, tokens, first.from(), first.from(), "!"));
        }
    }

    /**
     * An order: its edge, and its threshold moved by one in the last place either way. Between whole numbers the edge
     * is one of the two moves.
     */
    private void edge(int at) {
        Token operator = tokens.get(at);
        Token right = tokens.get(at + 1);
        boolean threshold = right.isNumber() && Numbers.isNumber(right.text());
        if (!threshold || !repeated(at, Numbers.of(right.text()))) {
            add(Kind.OPERATOR, operator, AT_THE_EDGE.getOrDefault(operator.text(), ""));
        }
        if (threshold) {
            moveThreshold(at, right, operator.is(">=") || operator.is("<"));
        }
    }

    /** Whether {@code field > 0} could as well be {@code field >= 0}, for something else keeps the field above 0. */
    private boolean repeated(int at, Numbers number) {
        List<String> path = path(at);
        return tokens.get(at).is(">") && path.size() == 1 && Implied.above(types, pattern, path.get(0), number.value());
    }

    private void moveThreshold(int at, Token right, boolean edgeIsUp) {
        Domain domain = domain(at);
        Numbers number = Numbers.of(right.text());
        if (!domain.whole() || !edgeIsUp) {
            move(right, number.up(), domain);
        }
        if (!domain.whole() || edgeIsUp) {
            move(right, number.down(), domain);
        }
    }

    private void move(Token token, Numbers moved, Domain domain) {
        if (domain.holds(moved.value())) {
            add(Kind.THRESHOLD, token, moved.toString());
        }
    }

    private void equality(int at) {
        Token operator = tokens.get(at);
        Token right = tokens.get(at + 1);
        String opposite = OPPOSITE.getOrDefault(operator.text(), "");
        if (right.isText()) {
            text(at, operator, right, opposite);
        } else if (TRUTHS.containsKey(right.text())) {
            add(Kind.CLOSED_VALUE, right, TRUTHS.getOrDefault(right.text(), ""));
        } else {
            add(Kind.OPERATOR, operator, opposite);
            if (right.isNumber() && Numbers.isNumber(right.text())) {
                move(right, Numbers.of(right.text()).up(), domain(at));
                move(right, Numbers.of(right.text()).down(), domain(at));
            }
        }
    }

    /** Another value of the closed ones; of two values the other one is what {@code !=} means. */
    private void text(int at, Token operator, Token right, String opposite) {
        List<String> values = values(at);
        int position = values.indexOf(right.content());
        if (position >= 0 && values.size() > 1) {
            add(Kind.CLOSED_VALUE, right, "\"" + values.get((position + 1) % values.size()) + "\"");
        }
        boolean ofTwo =
                values.size() == 2 && field(at).filter(FactField::optional).isEmpty();
        boolean ownCriterion = field(at).filter(FactField::criterion).isPresent();
        if (!ofTwo && !ownCriterion) {
            add(Kind.OPERATOR, operator, opposite);
        }
    }

    private List<String> values(int at) {
        return field(at)
                .map(field -> field.criterion()
                        ? types.find(type).map(types::criteriaOf).orElse(List.of())
                        : field.values())
                .orElse(List.of());
    }

    private Optional<FactField> field(int at) {
        List<String> path = path(at);
        return path.size() != 1 ? Optional.empty() : types.find(type).flatMap(one -> one.field(path.get(0)));
    }

    private Domain domain(int at) {
        return Domain.of(types, type, path(at));
    }

    /** The field that stands before a position: {@code ratio.percent}; empty where something else does. */
    private List<String> path(int at) {
        List<String> path = new ArrayList<>();
        int i = at - 1;
        if (i >= 0 && tokens.get(i).is("not")) {
            i--;
        }
        for (; i >= 0 && tokens.get(i).isWord(); i -= 2) {
            path.add(0, tokens.get(i).text());
            if (i == 0 || !tokens.get(i - 1).is(".")) {
                break;
            }
        }
        return path;
    }
}
