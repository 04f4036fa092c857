package org.parindex.engine.guard;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** What was refused in one file: for each line the one refusal that says most. */
final class Refusals {
    private static final int LONGEST = 80;
    private static final int MOST = 1_000;
    private static final Set<FaultCode> FIRST = EnumSet.of(FaultCode.UNICODE_ESCAPE, FaultCode.HIDDEN_CHARACTER);
    private static final Set<FaultCode> LAST = EnumSet.of(
            FaultCode.FORBIDDEN_CALL,
            FaultCode.FORBIDDEN_CLASS,
            FaultCode.FORBIDDEN_STATEMENT,
            FaultCode.FORBIDDEN_OPERATOR,
            FaultCode.UNCLEAR_TEXT);

    private final String file;
    private final String text;
    private final Map<Integer, PackFault> byLine = new TreeMap<>();
    private int count;

    Refusals(String file, String text) {
        this.file = file;
        this.text = text;
    }

    void refuse(FaultCode code, Token token) {
        refuse(code, token.start(), token.end());
    }

    /** A stretch of the file, by offsets; the end is that of its first line. */
    void refuse(FaultCode code, int start, int end) {
        if (++count > MOST) {
            return;
        }
        Span span = span(start, end);
        String found = text.substring(start, Math.min(end, Math.min(text.length(), start + LONGEST)));
        Refused words = Refused.of(code);
        Text message = new Text(
                words.message().vi().formatted(found), words.message().en().formatted(found));
        PackFault fault = new PackFault(file, span, code, message, words.hint(), null);
        byLine.merge(span.line(), fault, (before, after) -> rank(after) < rank(before) ? after : before);
    }

    private Span span(int start, int end) {
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', start);
        int stop = Math.min(end, lineEnd < 0 ? text.length() : lineEnd);
        int column = text.codePointCount(lineStart, start) + 1;
        return new Span(line, column, line, column + Math.max(1, text.codePointCount(start, Math.max(start, stop))));
    }

    private static int rank(PackFault fault) {
        if (fault.code() == FaultCode.SYSTEM_ACCESS) {
            return 2;
        }
        return FIRST.contains(fault.code()) ? 0 : LAST.contains(fault.code()) ? 3 : 1;
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    /** In the order of lines. */
    List<PackFault> faults() {
        return List.copyOf(byLine.values());
    }
}
