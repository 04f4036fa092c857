package org.parindex.engine.guard;

import java.util.regex.Pattern;
import org.parindex.pack.FaultCode;

/** Checks texts and numbers as they are written in rules. */
final class ValueGuard {
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,20})?[BIL]?");
    private static final Pattern ESCAPES = Pattern.compile("([^\\\\]|\\\\[\"\\\\])*");

    private final Refusals refusals;

    ValueGuard(Refusals refusals) {
        this.refusals = refusals;
    }

    void number(Token number) {
        if (!PLAIN_NUMBER.matcher(number.text()).matches()) {
            refusals.refuse(FaultCode.HUGE_NUMBER, number);
        }
    }

    /** A text; {@code before} is the word before it. */
    void text(Token before, Token text) {
        boolean glued = before.kind() == Token.Kind.STRING && before.end() == text.start();
        if (glued || text.inside().length() > LONGEST_TEXT || !escapesAreKnown(text.inside())) {
            refusals.refuse(FaultCode.FORBIDDEN_LITERAL, text);
        }
    }

    private static boolean escapesAreKnown(String inside) {
        return inside.indexOf('\\') < 0 || ESCAPES.matcher(inside).matches();
    }

    /** A word that is none. */
    void broken(Token token) {
        boolean quote = token.is("'") || token.text().startsWith("\"");
        refusals.refuse(quote ? FaultCode.FORBIDDEN_LITERAL : FaultCode.UNCLEAR_TEXT, token);
    }
}
