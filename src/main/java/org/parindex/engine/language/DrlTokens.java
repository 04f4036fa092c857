package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/** Splits DRL into words, numbers, texts and signs with the lexer of the rule language itself. */
final class DrlTokens {

    private DrlTokens() {}

    /** In the order of the text; never throws. */
    static List<DrlToken> of(String text) {
        List<DrlToken> tokens = new ArrayList<>();
        QuietLexer lexer = new QuietLexer(text, tokens);
        for (Token next = lexer.nextToken(); next.getType() != Token.EOF; next = lexer.nextToken()) {
            CommonToken token = (CommonToken) next;
            if (token.getChannel() == Token.DEFAULT_CHANNEL && !token.getText().isBlank()) {
                tokens.add(new DrlToken(
                        kind(token.getType()), token.getText(), token.getStartIndex(), token.getStopIndex() + 1));
            }
        }
        return tokens;
    }

    private static DrlToken.Kind kind(int type) {
        return switch (type) {
            case DRL6Lexer.ID -> DrlToken.Kind.WORD;
            case DRL6Lexer.BOOL, DRL6Lexer.NULL -> DrlToken.Kind.WORD;
            case DRL6Lexer.STRING -> DrlToken.Kind.STRING;
            case DRL6Lexer.DECIMAL, DRL6Lexer.HEX -> DrlToken.Kind.WHOLE;
            case DRL6Lexer.FLOAT -> DrlToken.Kind.FRACTION;
            default -> DrlToken.Kind.SIGN;
        };
    }

    /** The lexer's own report of a character that it does not know fails; here it becomes a token. */
    private static final class QuietLexer extends DRL6Lexer {
        private final String text;
        private final List<DrlToken> tokens;

        QuietLexer(String text, List<DrlToken> tokens) {
            super(new ANTLRStringStream(text));
            this.text = text;
            this.tokens = tokens;
        }

        @Override
        public void reportError(RecognitionException error) {
            int at = state.tokenStartCharIndex;
            if (at >= 0 && at < text.length()) {
                tokens.add(new DrlToken(DrlToken.Kind.UNREADABLE, text.substring(at, at + 1), at, at + 1));
            }
        }
    }
}
