package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file, found by their keywords alone, so that a rule that cannot be read does not hide the others.
 *
 * @param packageLine the words of the package line, dots included, from {@code package} on; empty if there is none
 * @param declarations of kinds of fact, in the order of the file; they have neither when nor then
 * @param rules in the order of the file
 * @param strangers what stands between the parts and begins none, each run from its first word to the next part
 */
record Outline(
        List<DrlToken> packageLine, List<RuleText> declarations, List<RuleText> rules, List<List<DrlToken>> strangers) {
    static final Set<String> KEYWORDS = Set.of("package", "import", "global", "declare", "rule", "query", "function");

    static Outline of(DrlText source, List<DrlToken> tokens) {
        return new Reader(source, tokens).read();
    }

    /** The words of the package that the file says it belongs to, dots included; empty if it does not say. */
    List<DrlToken> packageName() {
        return packageLine.isEmpty() ? packageLine : packageLine.subList(1, packageLine.size());
    }

    /** The package that the file says it belongs to. */
    Optional<String> packageText() {
        return packageName().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        "", packageName().stream().map(DrlToken::text).toList()));
    }

    private static final class Reader {
        private final DrlText source;
        private final List<DrlToken> tokens;
        private final List<DrlToken> packageLine = new ArrayList<>();
        private final List<RuleText> declarations = new ArrayList<>();
        private final List<RuleText> rules = new ArrayList<>();
        private final List<List<DrlToken>> strangers = new ArrayList<>();
        private int next;

        Reader(DrlText source, List<DrlToken> tokens) {
            this.source = source;
            this.tokens = tokens;
        }

        Outline read() {
            while (next < tokens.size()) {
                DrlToken token = tokens.get(next);
                if (beginsRule(next)) {
                    rules.add(rule());
                } else if (token.is("declare") && next + 1 < tokens.size()) {
                    declarations.add(declaration());
                } else if (token.is("query") && next + 1 < tokens.size()) {
                    declaration();
                } else if (token.is("function")) {
                    skipPart();
                } else if (KEYWORDS.contains(token.text()) || token.is("dialect") || token.is("unit")) {
                    line(token);
                } else if (token.is(";")) {
                    next++;
                } else {
                    int first = next;
                    skipPart();
                    strangers.add(tokens.subList(first, next));
                }
            }
            return new Outline(packageLine, declarations, rules, strangers);
        }

        private boolean beginsRule(int at) {
            return tokens.get(at).is("rule")
                    && at + 1 < tokens.size()
                    && (tokens.get(at + 1).isString() || tokens.get(at + 1).isWord());
        }

        private void line(DrlToken keyword) {
            int line = source.line(keyword.start());
            if (keyword.is("package")) {
                packageLine.add(keyword);
            }
            next++;
            while (next < tokens.size() && source.line(tokens.get(next).start()) == line) {
                if (keyword.is("package") && !tokens.get(next).is(";")) {
                    packageLine.add(tokens.get(next));
                }
                next++;
            }
        }

        private RuleText declaration() {
            int first = next;
            next += 2;
            while (next < tokens.size() && !beginsPart(next)) {
                DrlToken token = tokens.get(next++);
                if (token.is("end") && source.beginsLine(token.start())) {
                    return new RuleText(tokens.subList(first, next), null, null, token);
                }
            }
            next = Math.min(next, tokens.size());
            return new RuleText(tokens.subList(first, next), null, null, null);
        }

        private void skipPart() {
            next++;
            while (next < tokens.size() && !beginsPart(next)) {
                next++;
            }
        }

        private boolean beginsPart(int at) {
            DrlToken token = tokens.get(at);
            return source.beginsLine(token.start())
                    && (beginsRule(at) || (KEYWORDS.contains(token.text()) && !token.is("rule") && atMargin(token)));
        }

        private boolean atMargin(DrlToken token) {
            return token.start() == 0 || source.text().charAt(token.start() - 1) == '\n';
        }

        private RuleText rule() {
            int first = next;
            DrlToken when = null;
            DrlToken then = null;
            next += 2;
            while (next < tokens.size() && !beginsPart(next)) {
                DrlToken token = tokens.get(next++);
                if (token.is("when") && when == null && then == null) {
                    when = token;
                } else if (token.is("then") && then == null) {
                    then = token;
                } else if (ends(token, then)) {
                    return new RuleText(tokens.subList(first, next), when, then, token);
                }
            }
            return new RuleText(tokens.subList(first, next), when, then, null);
        }

        private boolean ends(DrlToken token, @Nullable DrlToken then) {
            return token.is("end") && (then != null || source.beginsLine(token.start()));
        }
    }
}
