package org.parindex.engine.language;

import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** The quotes that word processors put in place of straight ones, outside texts and comments. */
final class CurlyQuotes {

    private CurlyQuotes() {}

    static boolean has(char mark) {
        return "\u201c\u201d\u201e\u201f".indexOf(mark) >= 0;
    }

    /** A text with its quotes, or a lone quote or an uneven pair, which no change certainly mends. */
    static PackFault fault(DrlText source, int from, int to) {
        PackFault fault = source.fault(
                        FaultCode.CURLY_QUOTES,
                        from,
                        to,
                        "Chữ ở đây đứng trong dấu ngoặc kép cong; quy tắc chỉ hiểu dấu ngoặc kép thẳng.",
                        "The text here stands in curly quotes; rules understand straight ones only.")
                .withHint(
                        "Thay “ và ” bằng \"; tắt việc tự đổi dấu ngoặc của trình soạn thảo.",
                        "Put \" in place of “ and ”; turn off the editor's smart quotes.");
        String text = source.slice(from, to);
        boolean pair = text.length() > 1 && has(text.charAt(text.length() - 1));
        return pair ? fault.withFix(source.fix(from, to, '"' + text.substring(1, text.length() - 1) + '"')) : fault;
    }
}
