package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.language.Expression.Among;
import org.parindex.engine.language.Expression.Binary;
import org.parindex.engine.language.Expression.Call;
import org.parindex.engine.language.Expression.Group;
import org.parindex.engine.language.Expression.Literal;
import org.parindex.engine.language.Expression.Member;
import org.parindex.engine.language.Expression.Name;
import org.parindex.engine.language.Expression.Opaque;
import org.parindex.engine.language.Expression.Unary;

/**
 * Reads conditions that the rule language's own parser has accepted: that one keeps no place of what stands within a
 * condition. What is not understood becomes {@link Opaque}, and is not judged.
 */
final class ExpressionParser {
    private static final List<Set<String>> SIGNS = List.of(Set.of("+", "-"), Set.of("*", "/", "%"));
    private static final Set<String> LITERAL_WORDS = Set.of("true", "false", "null");

    private final List<DrlToken> tokens;
    private int next;

    private ExpressionParser(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    /** A condition without the variable that it may be bound to; at least one token. */
    static Expression parse(List<DrlToken> tokens) {
        try {
            ExpressionParser parser = new ExpressionParser(tokens);
            Expression whole = parser.either();
            if (parser.next == tokens.size()) {
                return whole;
            }
        } catch (NotUnderstood | IndexOutOfBoundsException beyondThisParser) {
            // opaque, below
        }
        return new Opaque(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    private Expression either() {
        Expression left = both();
        while (peek("||")) {
            DrlToken sign = take();
            left = new Binary(left, "||", sign, halfOr(left, true));
        }
        return left;
    }

    private Expression both() {
        Expression left = comparison();
        while (peek("&&")) {
            DrlToken sign = take();
            left = new Binary(left, "&&", sign, halfOr(left, false));
        }
        return left;
    }

    /** After {@code &&} or {@code ||} the left side of a comparison may be left out: it is the one before. */
    private Expression halfOr(Expression before, boolean either) {
        if (next < tokens.size() && tokens.get(next).isComparison() && last(before) instanceof Binary comparison) {
            DrlToken sign = take();
            return new Binary(comparison.left(), sign.text(), sign, sum(0));
        }
        return either ? both() : comparison();
    }

    private static Expression last(Expression before) {
        return before instanceof Binary binary && binary.joins() ? last(binary.right()) : before;
    }

    private Expression comparison() {
        Expression left = sum(0);
        while (next < tokens.size()) {
            DrlToken sign = tokens.get(next);
            if (sign.isComparison()) {
                next++;
                left = new Binary(left, sign.text(), sign, sum(0));
            } else if (sign.isWord()) {
                left = worded(left);
            } else {
                break;
            }
        }
        return left;
    }

    private Expression worded(Expression left) {
        boolean negated = peek("not");
        if (negated) {
            next++;
        }
        DrlToken word = take();
        if (word.is("in")) {
            return among(left, negated);
        }
        if (peek("[")) {
            throw new NotUnderstood();
        }
        return new Binary(left, (negated ? "not " : "") + word.text(), word, sum(0));
    }

    private Expression among(Expression left, boolean negated) {
        need("(");
        List<Expression> choices = listTo(")");
        return new Among(left, negated, choices, tokens.get(next - 1).end());
    }

    private Expression sum(int level) {
        if (level == SIGNS.size()) {
            return unary();
        }
        Expression left = sum(level + 1);
        while (next < tokens.size()
                && !tokens.get(next).isString()
                && SIGNS.get(level).contains(tokens.get(next).text())) {
            DrlToken sign = take();
            left = new Binary(left, sign.text(), sign, sum(level + 1));
        }
        return left;
    }

    private Expression unary() {
        if (peek("!")) {
            return new Unary(take(), unary());
        }
        if (peek("-") || peek("+")) {
            DrlToken sign = take();
            Expression operand = unary();
            return operand instanceof Literal literal && literal.token().isNumber()
                    ? new Literal(literal.token(), sign.start())
                    : new Unary(sign, operand);
        }
        return postfix(primary());
    }

    private Expression primary() {
        DrlToken token = take();
        if (token.isString() || token.isNumber() || LITERAL_WORDS.contains(token.text())) {
            return new Literal(token, token.start());
        }
        if (token.is("(")) {
            Expression inner = either();
            return new Group(token.start(), inner, need(")").end());
        }
        if (!token.isWord() || token.is("new")) {
            throw new NotUnderstood();
        }
        return peek("(") ? call(null, token) : new Name(token);
    }

    private Expression postfix(Expression before) {
        Expression whole = before;
        while (peek(".")) {
            next++;
            DrlToken name = take();
            if (!name.isWord()) {
                throw new NotUnderstood();
            }
            whole = peek("(") ? call(whole, name) : new Member(whole, name);
        }
        return whole;
    }

    private Expression call(@Nullable Expression scope, DrlToken name) {
        need("(");
        List<Expression> arguments = listTo(")");
        return new Call(scope, name, arguments, tokens.get(next - 1).end());
    }

    private List<Expression> listTo(String close) {
        List<Expression> list = new ArrayList<>();
        while (!peek(close)) {
            if (!list.isEmpty()) {
                need(",");
            }
            list.add(either());
        }
        next++;
        return list;
    }

    private boolean peek(String text) {
        return next < tokens.size() && tokens.get(next).is(text);
    }

    private DrlToken take() {
        return tokens.get(next++);
    }

    private DrlToken need(String text) {
        DrlToken token = take();
        if (!token.is(text)) {
            throw new NotUnderstood();
        }
        return token;
    }

    private static final class NotUnderstood extends RuntimeException {}
}
