package org.parindex.engine.source;

/**
 * One word, number, text or sign of a rule.
 *
 * @param from offset into the file of its first character
 * @param to offset after its last
 */
record Token(Kind kind, String text, int from, int to) {

    enum Kind {
        WORD,
        NUMBER,
        /** With its quotes. */
        TEXT,
        SIGN
    }

    boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** A text without its quotes. */
    String content() {
        return text.substring(1, text.length() - 1);
    }
}
