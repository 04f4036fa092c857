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
 * Places the fault of a pack that does not compile although its language shows no fault: rare. The rule engine gives
 * line −1 or lines of generated Java, so files are built in ever smaller lots, and in a faulty file each rule alone. What
 * the rule engine says is not for people: only the place is told.
 */
final class CompileFaults {

    private CompileFaults() {}

    /** At least one fault, in the order of files and lines. */
    static List<PackFault> of(RulePack pack, RuleIndex index) {
        RuleFile facts = pack.factsFile();
        if (!compiles(pack, List.of(facts))) {
            return List.of(file(RulePack.FACTS_FILE));
        }
        List<PackFault> faults = new ArrayList<>();
        List<RuleFile> files = pack.files().stream()
                .filter(file -> !file.path().equals(RulePack.FACTS_FILE))
                .toList();
        faultyFiles(pack, files).forEach(file -> faults.addAll(faultyRules(pack, index, file)));
        return faults.isEmpty() ? List.of(file("pack.yaml")) : faults;
    }

    /** By halves: one faulty file among many is found in a few builds. */
    private static List<RuleFile> faultyFiles(RulePack pack, List<RuleFile> files) {
        List<RuleFile> together = new ArrayList<>(files);
        together.add(0, pack.factsFile());
        if (files.isEmpty() || compiles(pack, together)) {
            return List.of();
        }
        if (files.size() == 1) {
            return files;
        }
        int half = files.size() / 2;
        List<RuleFile> faulty = new ArrayList<>(faultyFiles(pack, files.subList(0, half)));
        faulty.addAll(faultyFiles(pack, files.subList(half, files.size())));
        return faulty;
    }

    private static List<PackFault> faultyRules(RulePack pack, RuleIndex index, RuleFile file) {
        List<PackFault> faults = new ArrayList<>();
        for (RuleIndex.Entry entry : index.entries()) {
            if (entry.place().file().equals(file.path())) {
                String alone = "package " + pack.id().drlPackage() + "\n" + entry.text();
                if (!compiles(pack, List.of(pack.factsFile(), new RuleFile(file.path(), alone)))) {
                    faults.add(rule(
                            file.path(), entry.place().line(), entry.place().rule()));
                }
            }
        }
        return faults.isEmpty() ? List.of(file(file.path())) : faults;
    }

    private static boolean compiles(RulePack pack, List<RuleFile> files) {
        PackCompiler.Build build = PackCompiler.build(pack, files);
        KieServices.get().getRepository().removeKieModule(build.release());
        return build.errors().isEmpty();
    }

    private static PackFault file(String path) {
        return new PackFault(
                        path,
                        Span.ofLine(1),
                        FaultCode.NOT_COMPILED,
                        new Text("Tệp không biên dịch được.", "The file does not compile."))
                .withHint(
                        "So với một bộ quy tắc đã chạy; bỏ dần các phần mới viết để tìm chỗ sai.",
                        "Compare with a pack that works; take out what is new, piece by piece.");
    }

    private static PackFault rule(String path, int line, String rule) {
        return new PackFault(
                        path,
                        Span.ofLine(line),
                        FaultCode.NOT_COMPILED,
                        new Text(
                                "Quy tắc \"" + rule + "\" không biên dịch được.",
                                "The rule \"" + rule + "\" does not compile."))
                .withHint(
                        "Viết lại theo một quy tắc tương tự đã chạy; chỉ dùng cách viết trong rules/README.md.",
                        "Write it as a similar rule that works; use only what rules/README.md shows.");
    }
}
