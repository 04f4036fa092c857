package org.parindex.engine.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between the commas of a condition, with the tokens it was read from. */
sealed interface Expression {

    /** Offset of the first character. */
    int start();

    /** Offset after the last character. */
    int end();

    /** A field, a variable or a type. */
    record Name(DrlToken token) implements Expression {
        @Override
        public int start() {
            return token.start();
        }

        @Override
        public int end() {
            return token.end();
        }
    }

    /** A number, a text, {@code true}, {@code false} or {@code null}. */
    record Literal(DrlToken token, int start) implements Expression {
        @Override
        public int end() {
            return token.end();
        }
    }

    /** {@code scope.name}. */
    record Member(Expression scope, DrlToken name) implements Expression {
        @Override
        public int start() {
            return scope.start();
        }

        @Override
        public int end() {
            return name.end();
        }
    }

    /** {@code scope.name( arguments )}. */
    record Call(@Nullable Expression scope, DrlToken name, List<Expression> arguments, int end) implements Expression {
        @Override
        public int start() {
            return scope == null ? name.start() : scope.start();
        }
    }

    /** Two sides and a sign between them; a word such as {@code matches} counts as a sign. */
    record Binary(Expression left, String operator, DrlToken sign, Expression right) implements Expression {
        @Override
        public int start() {
            return left.start();
        }

        @Override
        public int end() {
            return right.end();
        }

        boolean compares() {
            return sign.isComparison();
        }

        boolean joins() {
            return operator.equals("&&") || operator.equals("||");
        }

        boolean calculates() {
            return "+-*/%".contains(operator);
        }
    }

    /** {@code !operand} or {@code -operand}. */
    record Unary(DrlToken sign, Expression operand) implements Expression {
        @Override
        public int start() {
            return sign.start();
        }

        @Override
        public int end() {
            return operand.end();
        }
    }

    /** {@code left in ( a, b )}, also {@code not in}. */
    record Among(Expression left, boolean negated, List<Expression> choices, int end) implements Expression {
        @Override
        public int start() {
            return left.start();
        }
    }

    /** {@code ( inner )}. */
    record Group(int start, Expression inner, int end) implements Expression {}

    /** Something that this checker does not look into. */
    record Opaque(int start, int end) implements Expression {}

    /** Without brackets around it. */
    default Expression bare() {
        return this instanceof Group group ? group.inner().bare() : this;
    }
}
