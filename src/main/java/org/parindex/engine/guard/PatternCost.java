package org.parindex.engine.guard;

/**
 * Bounds the steps that a regular expression can take over one text, by allowing little: characters, classes, groups
 * that are not repeated, and few repetitions. Backtracking tries at most as many ways as the choices multiply to.
 */
final class PatternCost {
    private static final int LONGEST = 200;
    private static final long MOST_WAYS = 20_000_000;
    private static final long TEXT = 4_000;
    private static final String KNOWN_LETTERS = "dDwWsSbBpPtn";

    private final String pattern;
    private long ways = 1;
    private int at;
    private boolean refused;

    private PatternCost(String pattern) {
        this.pattern = pattern;
    }

    /** Whether a pattern, as Java understands it, is sure to end soon on any text that a fact may hold. */
    static boolean isBounded(String pattern) {
        return pattern.length() <= LONGEST && new PatternCost(pattern).scan();
    }

    private boolean scan() {
        while (at < pattern.length() && !refused && ways <= MOST_WAYS) {
            next(pattern.charAt(at));
        }
        return !refused && ways <= MOST_WAYS;
    }

    private void next(char c) {
        switch (c) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> group();
            case ')' -> closing();
            case '|' -> choice(2);
            case '*', '+', '?', '{' -> repetition();
            default -> at++;
        }
    }

    private void choice(long by) {
        ways *= by;
        at++;
    }

    /** No back references, no quotation that hides what follows. */
    private void escape() {
        char escaped = at + 1 < pattern.length() ? pattern.charAt(at + 1) : '1';
        refused = Character.isLetterOrDigit(escaped) && KNOWN_LETTERS.indexOf(escaped) < 0;
        at += 2;
        if ((escaped == 'p' || escaped == 'P') && at < pattern.length() && pattern.charAt(at) == '{') {
            int end = pattern.indexOf('}', at);
            refused |= end < 0;
            at = end + 1;
        }
    }

    private void characterClass() {
        int end = at + 1;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            refused |= pattern.charAt(end) == '[' || pattern.charAt(end) == '&';
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        refused |= end >= pattern.length();
        at = end + 1;
    }

    private void group() {
        if (pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at)) {
            refused = true;
        }
        at += pattern.startsWith("(?:", at) ? 3 : 1;
    }

    private void closing() {
        at++;
        refused = at < pattern.length() && "*+{".indexOf(pattern.charAt(at)) >= 0;
    }

    private void repetition() {
        char c = pattern.charAt(at);
        if (c == '{') {
            counted();
        } else {
            choice(c == '?' ? 2 : TEXT);
        }
        if (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        refused |= at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
    }

    private void counted() {
        int end = pattern.indexOf('}', at);
        String inside = end < 0 ? "" : pattern.substring(at + 1, end);
        if (!inside.matches("\\d{1,3}(,\\d{0,3})?")) {
            refused = true;
            at++;
            return;
        }
        String[] bounds = inside.split(",", -1);
        if (bounds.length == 2) {
            ways *= bounds[1].isEmpty() ? TEXT : Math.max(1, Long.parseLong(bounds[1]));
        }
        at = end + 1;
    }
}
