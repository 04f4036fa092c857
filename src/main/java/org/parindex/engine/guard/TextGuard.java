package org.parindex.engine.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.pack.FaultCode;
import org.parindex.text.HiddenCharacters;

/** Checks a rule file before anything takes it apart: what would make two readers see two texts, or one never end. */
final class TextGuard {
    private static final int LONGEST_FILE = 200_000;
    private static final int DEEPEST = 25;
    private static final Pattern ESCAPE = Pattern.compile("\\\\+u+[0-9a-fA-F{]*");

    private TextGuard() {}

    static void check(String text, Refusals refusals) {
        if (text.length() > LONGEST_FILE) {
            refusals.refuse(FaultCode.TOO_LONG, 0, Math.min(20, text.length()));
            return;
        }
        all(ESCAPE, FaultCode.UNICODE_ESCAPE, text, refusals);
        all(HiddenCharacters.ONE, FaultCode.HIDDEN_CHARACTER, text, refusals);
        depth(text, refusals);
    }

    private static void all(Pattern pattern, FaultCode code, String text, Refusals refusals) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            refusals.refuse(code, matcher.start(), matcher.end());
        }
    }

    private static void depth(String text, Refusals refusals) {
        int depth = 0;
        for (Token token : Tokens.of(text)) {
            if (token.kind() == Token.Kind.SIGN) {
                depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
            }
            if (depth > DEEPEST) {
                refusals.refuse(FaultCode.TOO_COMPLEX, token);
                return;
            }
        }
    }
}
