package org.parindex.engine.language;

import java.util.List;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds decimals in annotations without quotes: they would be read as Java's, rounded. */
final class MetadataCheck {

    private MetadataCheck() {}

    static void check(DrlText source, List<DrlToken> tokens, List<PackFault> faults) {
        for (int at = 0; at + 3 < tokens.size(); at++) {
            DrlToken value = tokens.get(at + 3);
            if (tokens.get(at).is("@") && tokens.get(at + 2).is("(") && value.kind() == DrlToken.Kind.FRACTION) {
                faults.add(unquoted(source, value));
            }
        }
    }

    private static PackFault unquoted(DrlText source, DrlToken number) {
        String quoted = '"' + number.digits() + '"';
        return source.fault(
                        FaultCode.UNQUOTED_NUMBER,
                        number,
                        "Số lẻ " + number.text() + " phải đặt trong dấu ngoặc kép.",
                        "The decimal " + number.text() + " must stand in quotes.")
                .withHint("Viết " + quoted + ".", "Write " + quoted + ".")
                .withFix(source.fix(number.start(), number.end(), quoted));
    }
}
