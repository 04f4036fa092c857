package org.parindex.engine.language;

import java.util.Set;

/**
 * One word, number, text or sign of a DRL file; comments are none.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
record DrlToken(Kind kind, String text, int start, int end) {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    enum Kind {
        WORD,
        STRING,
        /** {@code 80}. */
        WHOLE,
        /** {@code 0.8}, and {@code 0.8B}. */
        FRACTION,
        SIGN,
        /** A character that DRL does not know. */
        UNREADABLE
    }

    boolean is(String wanted) {
        return kind != Kind.STRING && text.equals(wanted);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    boolean isNumber() {
        return kind == Kind.WHOLE || kind == Kind.FRACTION;
    }

    boolean isComparison() {
        return kind == Kind.SIGN && COMPARISONS.contains(text);
    }

    boolean opens() {
        return is("(") || is("[") || is("{");
    }

    boolean closes() {
        return is(")") || is("]") || is("}");
    }

    /** The digits of a number without its suffix: {@code 0.8} of {@code 0.8B}. */
    String digits() {
        return text.replaceFirst("[A-Za-z]+$", "");
    }

    /** A text without its quotes. */
    String unquoted() {
        return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    }

    /** Whether this stands directly before another, without a blank. */
    boolean touches(DrlToken next) {
        return end == next.start;
    }
}
