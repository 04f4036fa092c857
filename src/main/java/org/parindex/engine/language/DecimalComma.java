package org.parindex.engine.language;

import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** A decimal written with a comma, as people write it in Vietnamese. */
final class DecimalComma {

    private DecimalComma() {}

    /** The two halves of {@code 85,5} or {@code 85,5B} in a condition. */
    static PackFault inCondition(DrlText source, DrlToken before, DrlToken after) {
        return fault(source, before.start(), after.end(), before.text() + "." + after.digits() + "B");
    }

    /** The two halves of {@code 0,5} in a consequence. */
    static PackFault inConsequence(DrlText source, DrlToken before, DrlToken after) {
        return fault(source, before.start(), after.end(), '"' + before.text() + "." + after.digits() + '"');
    }

    /** A text such as {@code "0,5"} where points are wanted. */
    static PackFault inText(DrlText source, DrlToken token) {
        return fault(source, token.start(), token.end(), token.text().replace(',', '.'));
    }

    private static PackFault fault(DrlText source, int from, int to, String right) {
        String written = source.slice(from, to);
        return source.fault(
                        FaultCode.DECIMAL_COMMA,
                        from,
                        to,
                        "Số lẻ " + written + " viết bằng dấu phẩy.",
                        "The decimal " + written + " is written with a comma.")
                .withHint("Dùng dấu chấm: " + right + ".", "Use a point: " + right + ".")
                .withFix(source.fix(from, to, right));
    }
}
