package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.parindex.pack.PackFault;

/** Parses the rules of a file one by one where they do not parse together, so that each tells its own fault. */
final class DrlRules {
    private final DrlText source;
    private final String text;
    private final List<RuleText> rules;
    private final List<PackFault> faults;

    /** A rule that parses, with its text. */
    record Parsed(RuleText text, RuleDescr descr, List<String> imports) {}

    /** What a parser made of a text: a package, or the place of the first error. */
    private record Attempt(@Nullable PackageDescr descr, int errorAt) {}

    /**
     * Rules to parse.
     *
     * @param text the file's text, what is known to be faulty blanked out
     * @param rules those that stand in {@code text}
     */
    DrlRules(DrlText source, String text, List<RuleText> rules, List<PackFault> faults) {
        this.source = source;
        this.text = text;
        this.rules = rules;
        this.faults = faults;
    }

    /** Those that parse; of each other one the fault is added. */
    List<Parsed> parse() {
        PackageDescr together = attempt(text).descr();
        List<Parsed> parsed = new ArrayList<>();
        for (RuleText rule : rules) {
            Optional.ofNullable(together == null ? alone(rule) : together)
                    .flatMap(descr -> parsed(rule, descr))
                    .ifPresent(parsed::add);
        }
        return parsed;
    }

    private static Optional<Parsed> parsed(RuleText rule, PackageDescr descr) {
        List<String> imports =
                descr.getImports().stream().map(each -> each.getTarget()).toList();
        return descr.getRules().stream()
                .filter(each -> each.getStartCharacter() == rule.from())
                .findFirst()
                .map(each -> new Parsed(rule, each, imports));
    }

    private @Nullable PackageDescr alone(RuleText rule) {
        StringBuilder only = new StringBuilder(text);
        for (RuleText other : rules) {
            if (other.from() != rule.from()) {
                DrlText.blank(only, other.from(), other.to());
            }
        }
        Attempt attempt = attempt(only.toString());
        if (attempt.descr() == null) {
            faults.add(SyntaxFault.at(source, rule, attempt.errorAt()));
        }
        return attempt.descr();
    }

    private Attempt attempt(String drl) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, drl);
            return parser.hasErrors() || descr == null ? new Attempt(null, place(parser)) : new Attempt(descr, -1);
        } catch (DroolsParserException | RuntimeException broken) {
            return new Attempt(null, place(parser));
        }
    }

    private int place(DrlParser parser) {
        for (DroolsError error : parser.getErrors()) {
            if (error instanceof ParserError placed && placed.getRow() > 0) {
                return source.offset(placed.getRow(), placed.getCol());
            }
        }
        return -1;
    }
}
