package org.parindex.pack;

/**
 * A stretch of a text file. Lines and columns count from 1, columns in characters; 0 is not known.
 *
 * @param endLine the last line; 0 where only the beginning is known
 * @param endColumn the column after the last character; 0 where only the beginning is known
 */
public record Span(int line, int column, int endLine, int endColumn) {
    /** The file as a whole. */
    public static final Span NONE = new Span(0, 0, 0, 0);

    /** Somewhere in a line; {@link #NONE} for 0 and below. */
    public static Span ofLine(int line) {
        return line <= 0 ? NONE : new Span(line, 0, 0, 0);
    }

    /** From a place on, the end not known; columns below 1 are taken as not known. */
    public static Span at(int line, int column) {
        return line <= 0 ? NONE : new Span(line, Math.max(0, column), 0, 0);
    }

    /** The characters of a text from one offset to another, the second not included. */
    public static Span within(String text, int from, int to) {
        int line = lineOf(text, from);
        int endLine = lineOf(text, to);
        return new Span(line, from - startOfLine(text, from) + 1, endLine, to - startOfLine(text, to) + 1);
    }

    private static int lineOf(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static int startOfLine(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
