package org.parindex.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;

/**
 * Finds every fault of a pack at once: a fault in one file hides nothing of another. Remembers what it found of leaves by
 * compiling them, so that looking again at a pack costs only what was changed. Not thread-safe.
 */
public final class PackChecker {
    private static final Comparator<PackFault> ORDER = Comparator.comparing(PackFault::file)
            .thenComparing(PackFault::line)
            .thenComparing(PackFault::column)
            .thenComparing(PackFault::code)
            .thenComparing(fault -> fault.message().en());

    private final CompiledLeaves compiled = new CompiledLeaves();

    /**
     * Every fault, in the order of files and lines; empty for a good pack.
     *
     * @param rules the folder that holds the indexes
     * @throws IOException if a file that is there cannot be read
     */
    public List<PackFault> check(Path rules, PackId id) throws IOException {
        CheckedTexts texts = CheckedTexts.of(rules, id);
        List<PackFault> faults = new ArrayList<>(texts.faults());
        if (texts.types() != null) {
            faults.addAll(compiled.check(texts.types(), faults));
        }
        return ordered(faults);
    }

    /** The faults that need no compilation: an answer at once, while someone writes. */
    public List<PackFault> checkTexts(Path rules, PackId id) throws IOException {
        return ordered(CheckedTexts.of(rules, id).faults());
    }

    private static List<PackFault> ordered(List<PackFault> faults) {
        return faults.stream().distinct().sorted(ORDER).toList();
    }
}
