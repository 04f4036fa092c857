package org.parindex.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.parindex.pack.Fix;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;

/** The text of one file as it is being mended: line ends and all that no fix touches stay as they are. */
final class FixedText {
    private static final Comparator<PackFault> LAST_FIRST = Comparator.comparing(
                    (PackFault fault) -> fix(fault).span().line())
            .thenComparing(fault -> fix(fault).span().column())
            .reversed();

    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    private final StringBuilder text;

    FixedText(String text) {
        this.text = new StringBuilder(text);
    }

    /** Applies what does not overlap; the faults whose fixes were applied come back in the order of places. */
    List<PackFault> apply(List<PackFault> faults) {
        List<PackFault> applied = new ArrayList<>(disjoint(faults));
        applied.sort(LAST_FIRST);
        applied.removeIf(fault -> !apply(fix(fault)));
        applied.sort(LAST_FIRST.reversed());
        return applied;
    }

    private List<PackFault> disjoint(List<PackFault> faults) {
        List<PackFault> chosen = new ArrayList<>();
        Span last = Span.NONE;
        for (PackFault fault : faults.stream().sorted(LAST_FIRST.reversed()).toList()) {
            Span span = fix(fault).span();
            if (isAfter(span, last)) {
                chosen.add(fault);
                last = span;
            }
        }
        return chosen;
    }

    private static boolean isAfter(Span span, Span before) {
        return span.line() > before.endLine()
                || (span.line() == before.endLine() && span.column() >= before.endColumn());
    }

    /** False where the place is not there, or is counted in other characters than the file has. */
    private boolean apply(Fix fix) {
        int from = offset(fix.span().line(), fix.span().column());
        int to = offset(fix.span().endLine(), fix.span().endColumn());
        if (from < 0 || to < from) {
            return false;
        }
        text.replace(from, to, fix.replacement());
        return true;
    }

    /** Below 0 where there is none. */
    private int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf("\n", start) + 1;
            if (start == 0) {
                return -1;
            }
        }
        int end = text.indexOf("\n", start);
        String content = text.substring(start, end < 0 ? text.length() : end);
        boolean countable = !LONE_RETURN.matcher(text).find()
                && Normalizer.isNormalized(content, Normalizer.Form.NFC)
                && !content.startsWith("\uFEFF");
        return countable && column >= 1 && column <= content.length() + 1 ? start + column - 1 : -1;
    }

    /** The text as it is by now. */
    @Override
    public String toString() {
        return text.toString();
    }

    private static Fix fix(PackFault fault) {
        return Objects.requireNonNull(fault.fix());
    }
}
