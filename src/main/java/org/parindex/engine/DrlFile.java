package org.parindex.engine;

import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.parindex.engine.guard.Guard;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack.RuleFile;

/** One parsed DRL file. */
record DrlFile(RuleFile file, PackageDescr descr) {

    /** Parses a file; an empty package where it cannot be parsed: what is wrong is told by {@code engine.language}. */
    static DrlFile parse(PackId pack, RuleFile file) {
        PackageDescr descr = Guard.isParsable(file) ? parsed(file.text()) : null;
        return new DrlFile(file, descr == null ? new PackageDescr(pack.drlPackage()) : descr);
    }

    private static @Nullable PackageDescr parsed(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, text);
            return parser.hasErrors() ? null : descr;
        } catch (DroolsParserException | RuntimeException broken) {
            return null;
        }
    }
}
