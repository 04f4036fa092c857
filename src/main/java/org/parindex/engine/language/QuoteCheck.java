package org.parindex.engine.language;

import java.util.List;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/**
 * Finds a text or a comment that is never closed, and a text in the quotes that word processors set. Either would change
 * what follows, so the text goes on as if it had been closed at the end of its line, or stood in straight quotes.
 */
final class QuoteCheck {
    private final DrlText source;
    private final List<PackFault> faults;
    private final StringBuilder repaired;
    private int at;

    private QuoteCheck(DrlText source, List<PackFault> faults) {
        this.source = source;
        this.faults = faults;
        this.repaired = new StringBuilder(source.text());
    }

    /** The text with every quote closed, of the same length. */
    static String closed(DrlText source, List<PackFault> faults) {
        return new QuoteCheck(source, faults).closed();
    }

    private String closed() {
        while (at < repaired.length()) {
            char first = repaired.charAt(at);
            if (repaired.indexOf("//", at) == at) {
                at = lineEnd();
            } else if (repaired.indexOf("/*", at) == at) {
                comment();
            } else if (first == '"' || first == '\'') {
                quote(first);
            } else if (CurlyQuotes.has(first)) {
                curly();
            } else {
                at++;
            }
        }
        return repaired.toString();
    }

    private int lineEnd() {
        int end = repaired.indexOf("\n", at);
        return end < 0 ? repaired.length() : end;
    }

    private void comment() {
        int end = repaired.indexOf("*/", at + 2);
        if (end < 0) {
            faults.add(source.fault(
                            FaultCode.UNCLOSED,
                            at,
                            at + 2,
                            "Chú thích /* không có chỗ kết thúc.",
                            "The comment /* is never closed.")
                    .withHint("Thêm */ ở cuối chú thích.", "Add */ at the end of the comment."));
            DrlText.blank(repaired, at, repaired.length());
        }
        at = end < 0 ? repaired.length() : end + 2;
    }

    private void quote(char mark) {
        int from = at++;
        int end = lineEnd();
        while (at < end && repaired.charAt(at) != mark) {
            at += repaired.charAt(at) == '\\' ? 2 : 1;
        }
        if (at < end) {
            at++;
            return;
        }
        faults.add(
                source.fault(
                                FaultCode.UNCLOSED,
                                from,
                                from + 1,
                                "Dấu ngoặc kép mở ở đây không được đóng trong dòng này.",
                                "The quote that opens here is not closed in this line.")
                        .withHint(
                                "Thêm dấu ngoặc kép ở cuối đoạn chữ, hoặc ở đầu đoạn chữ đứng trước nếu thiếu ở đó.",
                                "Add the quote at the end of the text, or at the start of the text before it if it is missing there."));
        DrlText.blank(repaired, from, end);
        at = end;
    }

    /** A text between curly quotes, closed by whichever quote comes next; a lone one is left out. */
    private void curly() {
        int from = at++;
        int end = lineEnd();
        while (at < end && repaired.charAt(at) != '"' && !CurlyQuotes.has(repaired.charAt(at))) {
            at++;
        }
        boolean closed = at < end;
        at = closed ? at + 1 : from + 1;
        faults.add(CurlyQuotes.fault(source, from, at));
        repaired.setCharAt(from, closed ? '"' : ' ');
        repaired.setCharAt(at - 1, repaired.charAt(from));
    }
}
