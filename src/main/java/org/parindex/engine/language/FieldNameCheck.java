package org.parindex.engine.language;

import java.util.List;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds names of declared fields that are written as several words. */
final class FieldNameCheck {

    private FieldNameCheck() {}

    /** Every line of a declaration that begins with two words before its colon. */
    static void check(DrlText source, RuleText declaration, List<PackFault> faults) {
        List<DrlToken> tokens = declaration.tokens();
        for (int at = 2; at + 2 < tokens.size(); at++) {
            DrlToken first = tokens.get(at);
            if (first.isWord() && source.beginsLine(first.start())) {
                int colon = colon(source, tokens, at);
                if (colon > at + 1) {
                    faults.add(fault(source, first, tokens.get(colon - 1)));
                }
            }
        }
    }

    /** The colon that only words stand before on the line; −1 where there is none. */
    private static int colon(DrlText source, List<DrlToken> tokens, int first) {
        int line = source.line(tokens.get(first).start());
        for (int at = first + 1;
                at < tokens.size() && source.line(tokens.get(at).start()) == line;
                at++) {
            if (tokens.get(at).is(":")) {
                return at;
            }
            if (!tokens.get(at).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static PackFault fault(DrlText source, DrlToken first, DrlToken last) {
        String written = source.slice(first.start(), last.end());
        return source.fault(
                        FaultCode.WRONG_NAME,
                        first.start(),
                        last.end(),
                        "Tên trường \"" + written + "\" có dấu cách.",
                        "The name of the field \"" + written + "\" has a blank.")
                .withHint(
                        "Viết liền, không dấu, ví dụ soCuoc; chữ cho người đọc để trong @label( \"…\" ).",
                        "Write it as one word, such as numberHeld; what people read stands in @label( \"…\" ).");
    }
}
