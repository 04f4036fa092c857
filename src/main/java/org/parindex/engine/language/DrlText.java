package org.parindex.engine.language;

import java.util.Arrays;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Fix;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** The text of one DRL file, with the way from offsets to lines and columns. Ends of ranges are exclusive. Immutable. */
final class DrlText {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    DrlText(RuleFile file) {
        path = file.path();
        text = file.text();
        lineStarts = java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of a line's column, both as a parser counts them: lines from 1, columns from 0. */
    int offset(int line, int column) {
        int start = lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
        return Math.min(text.length(), start + Math.max(0, column));
    }

    /** Whether only blanks stand between the beginning of the line and an offset. */
    boolean beginsLine(int offset) {
        return text.substring(lineStarts[line(offset) - 1], offset).isBlank();
    }

    /** Whether only blanks stand between an offset and the end of its line. */
    boolean endsLine(int offset) {
        int end = text.indexOf('\n', offset);
        return text.substring(offset, end < 0 ? text.length() : end).isBlank();
    }

    Span span(int from, int to) {
        int line = line(from);
        int endLine = line(to);
        return new Span(line, from - lineStarts[line - 1] + 1, endLine, to - lineStarts[endLine - 1] + 1);
    }

    PackFault fault(FaultCode code, int from, int to, String vi, String en) {
        return new PackFault(path, span(from, to), code, new Text(vi, en));
    }

    PackFault fault(FaultCode code, DrlToken token, String vi, String en) {
        return fault(code, token.start(), token.end(), vi, en);
    }

    Fix fix(int from, int to, String replacement) {
        return new Fix(span(from, to), replacement);
    }

    /** The same text with blanks in place of a range, so that every other offset, line and column stays. */
    static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, ' ');
            }
        }
    }
}
