package org.parindex.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/**
 * Places the errors of a failed build. Drools gives line −1 or lines of generated Java, so each file, and in a faulty
 * file each rule, is built alone: that is slow, and done only for a pack that does not compile.
 */
final class CompileFaults {
    private static final int LONGEST = 200;

    private CompileFaults() {}

    /** At least one fault, in the order of files and lines. */
    static List<PackFault> of(RulePack pack, RuleIndex index, List<String> errors) {
        List<PackFault> faults = new ArrayList<>();
        RuleFile facts = pack.factsFile();
        List<String> factsErrors = errorsOf(pack, List.of(facts));
        if (!factsErrors.isEmpty()) {
            faults.add(fault(RulePack.FACTS_FILE, 1, null, factsErrors));
            return faults;
        }
        for (RuleFile file : pack.files()) {
            if (!file.path().equals(RulePack.FACTS_FILE)
                    && !errorsOf(pack, List.of(facts, file)).isEmpty()) {
                faults.addAll(faultyRules(pack, index, file));
            }
        }
        if (faults.isEmpty()) {
            faults.add(fault("pack.yaml", 0, null, errors));
        }
        return faults;
    }

    private static List<PackFault> faultyRules(RulePack pack, RuleIndex index, RuleFile file) {
        List<PackFault> faults = new ArrayList<>();
        for (RuleIndex.Entry entry : index.entries()) {
            if (entry.place().file().equals(file.path())) {
                String alone = "package " + pack.id().drlPackage() + "\n" + entry.text();
                List<String> errors = errorsOf(pack, List.of(pack.factsFile(), new RuleFile(file.path(), alone)));
                if (!errors.isEmpty()) {
                    faults.add(fault(
                            file.path(), entry.place().line(), entry.place().rule(), errors));
                }
            }
        }
        if (faults.isEmpty()) {
            faults.add(fault(file.path(), 1, null, errorsOf(pack, List.of(pack.factsFile(), file))));
        }
        return faults;
    }

    private static List<String> errorsOf(RulePack pack, List<RuleFile> files) {
        PackCompiler.Build build = PackCompiler.build(pack, files);
        KieServices.get().getRepository().removeKieModule(build.release());
        return build.errors();
    }

    private static PackFault fault(
            String file, int line, @org.jspecify.annotations.Nullable String rule, List<String> errors) {
        String subject = rule == null ? "Tệp" : "Quy tắc \"" + rule + "\"";
        String subjectEn = rule == null ? "The file" : "The rule \"" + rule + "\"";
        String problem = errors.stream()
                .map(CompileFaults::readable)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new PackFault(
                file,
                Span.ofLine(line),
                FaultCode.NOT_COMPILED,
                new Text(
                        subject + " không biên dịch được" + (problem.isEmpty() ? "." : ": " + problem),
                        subjectEn + " does not compile" + (problem.isEmpty() ? "." : ": " + problem)));
    }

    /** The first line of a message, without generated Java; empty if it is nothing else. */
    private static String readable(String error) {
        String line = error.strip().lines().findFirst().orElse("");
        if (line.startsWith("Java source of") || line.contains("Lambda") || line.contains("GENERATED")) {
            return "";
        }
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
