package org.parindex.engine.guard;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;

/**
 * Refuses, in the text of a pack's rules, whatever is not on the list of what rules need. Nothing is compiled, loaded or
 * run. Thread-safe.
 */
public final class Guard {

    private static final int MOST_RULES = 3_000;

    private Guard() {}

    /** Every refusal with its place, in the order of files and lines; empty for a pack that may be compiled. */
    public static List<PackFault> check(RulePack pack) {
        Vocabulary vocabulary = Vocabulary.of(pack);
        List<PackFault> faults = new ArrayList<>();
        int rules = 0;
        for (RuleFile file : pack.files()) {
            faults.addAll(check(file, vocabulary));
            rules += Tokens.count(file.text(), "rule");
        }
        if (rules > MOST_RULES) {
            faults.add(PackFault.of(
                    "criteria.yaml",
                    FaultCode.PACK_TOO_LARGE,
                    "Bộ quy tắc có " + rules + " quy tắc; nhiều nhất " + MOST_RULES + ".",
                    "The pack has " + rules + " rules; at most " + MOST_RULES + "."));
        }
        return faults;
    }

    /** Whether a file is short and flat enough to be parsed, and reads the same to all; what it says may still be refused. */
    public static boolean isParsable(RuleFile file) {
        Refusals refusals = new Refusals(file.path(), file.text());
        TextGuard.check(file.text(), refusals);
        return refusals.isEmpty();
    }

    private static List<PackFault> check(RuleFile file, Vocabulary vocabulary) {
        Refusals refusals = new Refusals(file.path(), file.text());
        TextGuard.check(file.text(), refusals);
        if (!refusals.isEmpty()) {
            return refusals.faults();
        }
        List<String> consequences = new FileGuard(file, vocabulary, refusals).check();
        PackageDescr descr = refusals.isEmpty() ? parsed(file.text()) : null;
        if (descr != null) {
            new StructureGuard(file.text(), refusals).check(descr, consequences);
        }
        return refusals.faults();
    }

    /** Null for a text that is no DRL: it cannot be compiled either, and is told by whoever tries. */
    private static @Nullable PackageDescr parsed(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, text);
            return parser.hasErrors() ? null : descr;
        } catch (DroolsParserException | RuntimeException noRules) {
            return null;
        }
    }
}
