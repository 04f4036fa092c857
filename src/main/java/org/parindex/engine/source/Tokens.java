package org.parindex.engine.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits the text of a rule into tokens; comments and blanks are left out. */
final class Tokens {
    private static final Pattern SHAPE = Pattern.compile("(?<comment>//[^\\n]*|(?s:/\\*.*?\\*/))"
            + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')"
            + "|(?<number>\\d+(?:\\.\\d+)?[A-Za-z]*)"
            + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}\\p{M}_$]*)"
            + "|(?<sign>>=|<=|==|!=|&&|\\|\\||[^\\s])");

    private Tokens() {}

    /** The tokens between two offsets, in their order. */
    static List<Token> of(String file, int from, int to) {
        Matcher matcher = SHAPE.matcher(file).region(from, to);
        return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
                .filter(found -> matcher.group("comment") == null)
                .map(found -> new Token(kind(matcher), matcher.group(), matcher.start(), matcher.end()))
                .toList();
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("text") != null) {
            return Token.Kind.TEXT;
        }
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        return matcher.group("word") != null ? Token.Kind.WORD : Token.Kind.SIGN;
    }
}
