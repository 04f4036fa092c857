package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack.RuleFile;

/** Checks how the file that declares a pack's kinds of fact is written; what it declares is checked elsewhere. */
public final class FactsLanguage {

    private FactsLanguage() {}

    /** Every fault that keeps the file from being read, in the order of the text; empty for one that can be read. */
    public static List<PackFault> check(RuleFile file, String drlPackage) {
        DrlText source = new DrlText(file);
        List<PackFault> faults = new ArrayList<>();
        String closed = QuoteCheck.closed(source, faults);
        List<DrlToken> tokens = DrlTokens.of(closed);
        Outline outline = Outline.of(source, tokens);
        PackageCheck.check(source, outline, drlPackage, faults);
        KeywordCheck keywords = new KeywordCheck(source, faults);
        outline.strangers().forEach(strangers -> keywords.stranger(strangers.get(0)));
        outline.declarations().forEach(keywords::declaration);
        outline.declarations().forEach(declaration -> FieldNameCheck.check(source, declaration, faults));
        MetadataCheck.check(source, tokens, faults);
        if (faults.isEmpty()) {
            BracketCheck.check(source, tokens).ifPresent(faults::add);
        }
        if (faults.isEmpty()) {
            new DrlRules(source, closed, outline.declarations(), faults).parse();
        }
        return faults;
    }
}
