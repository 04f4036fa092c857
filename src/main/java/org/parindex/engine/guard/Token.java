package org.parindex.engine.guard;

/**
 * One word of a rule file: comments and white space are none.
 *
 * @param start offset of its first character in the file
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        NAME,
        NUMBER,
        /** With its quotes. */
        STRING,
        SIGN,
        /** No word of DRL: a quote left open, a letter glued to a number. */
        BROKEN
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether it reads as a class: a capital first, and no constant. */
    boolean isCapitalised() {
        return kind == Kind.NAME && Character.isUpperCase(text.charAt(0));
    }

    /** What stands between the quotes, as written. */
    String inside() {
        return text.substring(1, Math.max(1, text.length() - 1));
    }
}
