package org.parindex.engine.language;

import java.util.List;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds values of annotations without quotes: numbers would be read as Java's, rounded, and words as names. */
final class MetadataCheck {
    private final DrlText source;
    private final List<DrlToken> tokens;
    private final List<PackFault> faults;

    private MetadataCheck(DrlText source, List<DrlToken> tokens, List<PackFault> faults) {
        this.source = source;
        this.tokens = tokens;
        this.faults = faults;
    }

    static void check(DrlText source, List<DrlToken> tokens, List<PackFault> faults) {
        MetadataCheck check = new MetadataCheck(source, tokens, faults);
        for (int at = 0; at + 4 < tokens.size(); at++) {
            if (tokens.get(at).is("@") && tokens.get(at + 2).is("(")) {
                check.value(tokens.get(at + 1), at + 3);
            }
        }
    }

    private void value(DrlToken annotation, int first) {
        switch (tokens.get(first).kind()) {
            case WHOLE, FRACTION -> unquoted(tokens.get(first));
            case WORD -> words(annotation, first);
            default -> {}
        }
    }

    private void unquoted(DrlToken number) {
        String quoted = '"' + number.digits() + '"';
        faults.add(source.fault(
                        FaultCode.UNQUOTED_NUMBER,
                        number,
                        "Số " + number.text() + " phải đặt trong dấu ngoặc kép.",
                        "The number " + number.text() + " must stand in quotes.")
                .withHint("Viết " + quoted + ".", "Write " + quoted + ".")
                .withFix(source.fix(number.start(), number.end(), quoted)));
    }

    private void words(DrlToken annotation, int first) {
        int last = last(first);
        if (tokens.subList(first, last + 1).stream().anyMatch(token -> token.kind() == DrlToken.Kind.STRING)) {
            return;
        }
        int from = tokens.get(first).start();
        int to = tokens.get(last).end();
        String quoted = '"' + source.slice(from, to) + '"';
        faults.add(source.fault(
                        FaultCode.WRONG_ANNOTATION,
                        from,
                        to,
                        "Chữ trong @" + annotation.text() + " phải đặt trong dấu ngoặc kép.",
                        "The text in @" + annotation.text() + " must stand in quotes.")
                .withHint("Viết " + quoted + ".", "Write " + quoted + ".")
                .withFix(source.fix(from, to, quoted)));
    }

    /** The last word before the bracket that closes the annotation, or before its line ends. */
    private int last(int first) {
        int depth = 1;
        int line = source.line(tokens.get(first).start());
        int at = first;
        while (at + 1 < tokens.size() && source.line(tokens.get(at + 1).start()) == line) {
            DrlToken next = tokens.get(at + 1);
            depth += next.is("(") ? 1 : next.is(")") ? -1 : 0;
            if (depth == 0) {
                break;
            }
            at++;
        }
        return at;
    }
}
