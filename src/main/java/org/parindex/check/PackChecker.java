package org.parindex.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parindex.facts.FactTypes;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;

/**
 * Finds every fault of a pack at once: a fault in one file hides nothing of another. Remembers what it found of leaves by
 * compiling them, so that looking again at a pack costs only what was changed. One thread may ask for
 * {@link #checkTexts} while another asks for {@link #check}.
 */
public final class PackChecker {
    /** The declarations first: what is wrong with them may show in every rule. */
    private static final Comparator<PackFault> ORDER = Comparator.comparing(
                    (PackFault fault) -> !fault.file().equals(RulePack.FACTS_FILE))
            .thenComparing(PackFault::file)
            .thenComparing(PackFault::line)
            .thenComparing(PackFault::column)
            .thenComparing(PackFault::code)
            .thenComparing(fault -> fault.message().en());

    private final RuleTexts ruleTexts = new RuleTexts();
    private final CompiledLeaves compiled = new CompiledLeaves();

    /**
     * Every fault, those of facts.drl first, then in the order of files and lines; empty for a good pack.
     *
     * @param rules the folder that holds the indexes
     * @throws IOException if a file that is there cannot be read
     */
    public List<PackFault> check(Path rules, PackId id) throws IOException {
        CheckedTexts texts = CheckedTexts.of(rules, id, ruleTexts);
        List<PackFault> faults = new ArrayList<>(texts.faults());
        if (texts.types() != null) {
            faults.addAll(tried(texts.types(), faults));
        }
        return ordered(faults);
    }

    /** A fault of this program must not take the other findings from whoever waits for them. */
    private List<PackFault> tried(FactTypes types, List<PackFault> found) {
        try {
            return compiled.check(types, found);
        } catch (RuntimeException unexpected) {
            return List.of(PackFault.of(
                    RulePack.FACTS_FILE,
                    FaultCode.INTERNAL_ERROR,
                    "Chương trình không thử được các quy tắc vì một lỗi của chính nó.",
                    "The program could not try the rules, by a fault of its own."));
        }
    }

    /** The faults that need no compilation: an answer at once, while someone writes. */
    public List<PackFault> checkTexts(Path rules, PackId id) throws IOException {
        return ordered(CheckedTexts.of(rules, id, ruleTexts).faults());
    }

    private static List<PackFault> ordered(List<PackFault> faults) {
        return faults.stream()
                .map(StandingHints::added)
                .distinct()
                .sorted(ORDER)
                .toList();
    }
}
