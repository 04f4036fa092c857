package org.parindex.engine.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.RulePack.RuleFile;

/**
 * One rule as it is written.
 *
 * @param file the whole file, into which all offsets point
 * @param name as written, with its quotes
 * @param conditions the tokens between {@code when} and {@code then}
 * @param consequence the tokens between {@code then} and {@code end}
 */
record RuleSource(
        RuleFile file,
        CriterionCode criterion,
        Token name,
        int line,
        int from,
        int to,
        List<Token> conditions,
        List<Token> consequence) {

    /** The rules of a file in their order; none where the file does not parse or belongs to no criterion. */
    static List<RuleSource> of(RuleFile file) {
        List<RuleSource> sources = new ArrayList<>();
        CriterionCode criterion = file.criterion().orElse(null);
        if (criterion == null) {
            return sources;
        }
        for (RuleDescr rule : parsed(file).getRules()) {
            int to = Math.min(rule.getEndCharacter() + 1, file.text().length());
            List<Token> tokens = Tokens.of(file.text(), rule.getStartCharacter(), to);
            int when = position(tokens, "when", 0);
            int then = position(tokens, "then", when);
            if (when > 1 && then > when) {
                sources.add(new RuleSource(
                        file,
                        criterion,
                        tokens.get(1),
                        rule.getLine(),
                        rule.getStartCharacter(),
                        to,
                        tokens.subList(when + 1, then),
                        tokens.subList(then + 1, tokens.size() - 1)));
            }
        }
        sources.sort(Comparator.comparing(RuleSource::from));
        return sources;
    }

    private static PackageDescr parsed(RuleFile file) {
        try {
            PackageDescr parsed = new DrlParser(LanguageLevelOption.DRL6).parse(false, file.text());
            return parsed == null ? new PackageDescr() : parsed;
        } catch (DroolsParserException notDrl) {
            return new PackageDescr();
        }
    }

    private static int position(List<Token> tokens, String word, int from) {
        for (int i = Math.max(0, from); i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    String plainName() {
        return name.isText() ? name.content() : name.text();
    }

    /** The line of the file on which an offset lies, from 1. */
    int lineOf(int offset) {
        return 1
                + (int) file.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** A stretch of the file on one line. */
    String shown(int start, int end) {
        return file.text().substring(start, end).replaceAll("\\s+", " ").trim();
    }
}
