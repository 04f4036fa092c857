package org.parindex.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.engine.guard.Token.Kind;

/** Cuts a rule file into words the way DRL and Java both do; where the two could differ the word is broken. */
final class Tokens {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9][\\p{L}\\p{N}_]*(\\.[0-9][\\p{L}\\p{N}_]*)?([eE][+-]?[0-9]+\\p{L}?)?");
    private static final List<String> SIGNS = List.of(
            ">>>=", "<<=", ">>=", ">>>", "...", "<<", ">>", "->", "::", ":=", "==", "!=", "<=", ">=", "&&", "||", "++",
            "--", "+=", "-=", "*=", "/=", "%=", "!.", "?.");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    static int count(String text, String name) {
        return (int) of(text).stream()
                .filter(token -> token.isName() && token.is(name))
                .count();
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\n') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            string();
        } else if (!matched(NUMBER, Kind.NUMBER) && !matched(NAME, Kind.NAME)) {
            sign();
        }
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            add(Kind.BROKEN, text.length());
        } else {
            at = end + 2;
        }
    }

    private void string() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closed = end < text.length() && text.charAt(end) == '"';
        add(closed ? Kind.STRING : Kind.BROKEN, Math.min(text.length(), closed ? end + 1 : end));
    }

    private boolean matched(Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        if (found) {
            add(kind, matcher.end());
        }
        return found;
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, at + sign.length());
                return;
            }
        }
        char c = text.charAt(at);
        add(c == '\'' || c == '`' || c > '~' || c < ' ' ? Kind.BROKEN : Kind.SIGN, at + 1);
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }
}
