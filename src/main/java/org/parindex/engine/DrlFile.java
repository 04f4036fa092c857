package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.parindex.engine.guard.Guard;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** One parsed DRL file. */
record DrlFile(RuleFile file, PackageDescr descr) {

    /**
     * Parses a file; what is wrong goes to {@code faults}, and an empty package comes back. One that would be too much for
     * the parser is left to the guard, which says so.
     */
    static DrlFile parse(PackId pack, RuleFile file, List<PackFault> faults) {
        if (!Guard.isParsable(file)) {
            return new DrlFile(file, new PackageDescr(pack.drlPackage()));
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr = null;
        List<PackFault> found = new ArrayList<>();
        try {
            descr = parser.parse(false, file.text());
        } catch (DroolsParserException | RuntimeException broken) {
            found.add(syntax(file, 0, 0));
        }
        if (parser.hasErrors()) {
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
                if (line > 0) {
                    found.add(syntax(file, line, 0));
                }
            }
            if (found.isEmpty()) {
                found.add(syntax(file, 0, 0));
            }
        }
        faults.addAll(found);
        if (descr == null || !found.isEmpty()) {
            return new DrlFile(file, new PackageDescr(pack.drlPackage()));
        }
        checkPackage(pack, file, descr, faults);
        return new DrlFile(file, descr);
    }

    private static PackFault syntax(RuleFile file, int line, int column) {
        return new PackFault(
                file.path(),
                Span.at(line, column),
                FaultCode.SYNTAX,
                new Text(
                        "Sai cú pháp DRL ở đây hoặc ngay trước đây: kiểm tra dấu ngoặc, dấu phẩy, when, then và end.",
                        "DRL syntax error here or just before: check brackets, commas, when, then and end."));
    }

    private static void checkPackage(PackId pack, RuleFile file, PackageDescr descr, List<PackFault> faults) {
        if (!pack.drlPackage().equals(descr.getNamespace())) {
            faults.add(new PackFault(
                    file.path(),
                    Span.ofLine(Math.max(1, descr.getLine())),
                    FaultCode.WRONG_PACKAGE,
                    new Text(
                            "Tệp phải bắt đầu bằng: package " + pack.drlPackage(),
                            "The file must begin with: package " + pack.drlPackage())));
        }
    }
}
