package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import org.parindex.engine.language.RuleLanguage;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;

/** Checks the text of every DRL file of a pack. Thread-safe. */
public final class PackLanguage {

    private PackLanguage() {}

    /**
     * All faults at once, those of {@code facts.drl} first, then in the order of files, lines and columns; empty for a
     * sound pack. Where {@code facts.drl} is faulty, only what does not depend on it is told of the rules. Compiles no
     * rule and never throws.
     */
    public static List<PackFault> check(RulePack pack) {
        try {
            return RuleLanguage.check(FactTypeReader.read(pack));
        } catch (PackException faultyFacts) {
            List<PackFault> faults = new ArrayList<>(faultyFacts.faults());
            faults.addAll(RuleLanguage.checkSyntax(pack));
            return List.copyOf(faults);
        }
    }
}
