package org.parindex.engine.source;

import java.util.List;

/**
 * A stretch of a rule that another takes the place of.
 *
 * @param context the tokens that are shown before and after; the stretch is within them, or they within it
 * @param from offset into the file
 * @param to offset behind the stretch
 */
record Edit(RuleChange.Kind kind, List<Token> context, int from, int to, String replacement) {

    /** One that replaces a token. */
    static Edit of(RuleChange.Kind kind, List<Token> context, Token token, String replacement) {
        return new Edit(kind, context, token.from(), token.to(), replacement);
    }

    RuleChange applied(RuleSource rule) {
        String text = rule.file().text();
        int start = context.get(0).from();
        int end = context.get(context.size() - 1).to();
        boolean whole = from <= start && to >= end;
        String changed = whole ? replacement : text.substring(start, from) + replacement + text.substring(to, end);
        return new RuleChange(
                rule.criterion(),
                rule.plainName(),
                rule.file().path(),
                rule.lineOf(from),
                kind,
                rule.shown(start, end),
                changed.replaceAll("\\s+", " ").trim(),
                text.substring(rule.name().to(), from) + replacement + text.substring(to, rule.to()));
    }
}
