package org.parindex.report;

/** A text from a submission as part of one line on a terminal, which it can neither break, recolour nor turn around. */
public final class TerminalLine {

    private TerminalLine() {}

    /** The text with line breaks, control characters and characters that turn the writing direction spelt out. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(TerminalLine::acts)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (acts(point)) {
                line.append(String.format("\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    private static boolean acts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> true;
            default -> false;
        };
    }
}
