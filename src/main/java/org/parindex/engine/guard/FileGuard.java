package org.parindex.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parindex.pack.FaultCode;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/** Takes a rule file apart into package, functions and rules (declarations in facts.drl) and refuses all else. */
final class FileGuard {
    private static final Set<String> OPENINGS =
            Set.of("rule", "function", "declare", "query", "import", "global", "dialect", "unit", "package");

    private final boolean declares;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final Refusals refusals;
    private final String text;
    private final List<String> consequences = new ArrayList<>();
    private int at;

    FileGuard(RuleFile file, Vocabulary vocabulary, Refusals refusals) {
        this.declares = file.path().equals(RulePack.FACTS_FILE);
        this.text = file.text();
        this.tokens = Tokens.of(text);
        this.vocabulary = vocabulary;
        this.refusals = refusals;
    }

    /** What stands between {@code then} and {@code end} of each rule, in order. */
    List<String> check() {
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            switch (token.text()) {
                case "package" -> at = afterPackage();
                case "declare" -> declaration(token);
                case "function" -> function(token);
                case "rule" -> rule(token);
                case "query" -> skipped(FaultCode.QUERY, token, "end");
                case "import" -> imported(token);
                case "global" -> skipped(FaultCode.FORBIDDEN_GLOBAL, token, "");
                case "dialect" -> skipped(FaultCode.DIALECT, token, "");
                case ";" -> {}
                default -> unknown(token);
            }
        }
        return consequences;
    }

    private void unknown(Token token) {
        FaultCode code = token.is("@") ? FaultCode.FORBIDDEN_ATTRIBUTE : FaultCode.UNCLEAR_TEXT;
        if (Set.of("salience", "timer", "duration", "calendars", "enabled", "agenda", "no", "auto", "lock")
                .contains(token.text())) {
            code = token.is("timer") || token.is("duration") || token.is("calendars")
                    ? FaultCode.TIME_DEPENDENT
                    : FaultCode.FORBIDDEN_ATTRIBUTE;
        }
        skipped(code, token, "");
    }

    private int afterPackage() {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).is(".")) {
            next += 2;
        }
        return Math.min(next, tokens.size());
    }

    private void declaration(Token declare) {
        int end = next("end");
        if (declares) {
            new DeclarationGuard(refusals).check(part(at, end));
        } else {
            refusals.refuse(FaultCode.FORBIDDEN_DECLARATION, declare);
        }
        at = end + 1;
    }

    private void rule(Token rule) {
        int end = next("end");
        if (declares) {
            refusals.refuse(FaultCode.FORBIDDEN_DECLARATION, rule);
        }
        new RuleGuard(vocabulary, refusals).check(part(at, end));
        consequences.add(consequence(at, Math.min(end, tokens.size() - 1)));
        at = end + 1;
    }

    private String consequence(int from, int end) {
        int then = from;
        while (then < end && !tokens.get(then).is("then")) {
            then++;
        }
        return then >= end && !tokens.get(end).is("end")
                ? ""
                : text.substring(
                        tokens.get(Math.min(then, end)).end(),
                        Math.max(tokens.get(then).end(), tokens.get(end).start()));
    }

    private void function(Token function) {
        int open = next("{");
        int depth = 0;
        int end = open;
        for (; end < tokens.size(); end++) {
            depth += tokens.get(end).is("{") ? 1 : tokens.get(end).is("}") ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        if (end >= tokens.size()) {
            refusals.refuse(FaultCode.FORBIDDEN_FUNCTION, function);
        } else {
            new FunctionGuard(vocabulary, refusals).check(part(at, end + 1));
        }
        at = end + 1;
    }

    private void imported(Token token) {
        int line = at;
        while (line < tokens.size()
                && !OPENINGS.contains(tokens.get(line).text())
                && !tokens.get(line).is(";")) {
            line++;
        }
        refusals.refuse(FaultCode.FORBIDDEN_IMPORT, token);
        at = Math.max(line, Math.min(at + 1, tokens.size()));
    }

    /** Goes on after {@code closing}, or at the next opening word where there is none to wait for. */
    private void skipped(FaultCode code, Token token, String closing) {
        refusals.refuse(code, token);
        if (closing.isEmpty()) {
            while (at < tokens.size() && !OPENINGS.contains(tokens.get(at).text())) {
                at++;
            }
        } else {
            at = next(closing) + 1;
        }
    }

    private int next(String word) {
        int index = at;
        while (index < tokens.size() && !tokens.get(index).is(word)) {
            index++;
        }
        return index;
    }

    private Stretch part(int from, int to) {
        return new Stretch(tokens.subList(from, Math.min(to, tokens.size())));
    }
}
