package org.parindex.probe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackFault;

/** Looks for gaps and overlaps in the rules of a pack, by trying every value that they turn on. */
public final class Gaps {

    private Gaps() {}

    /**
     * Tries every criterion alone: seconds for a large pack.
     *
     * @param pack must be fit to run: its rules are run thousands of times
     * @return in the order of files and lines; empty where there is nothing to say
     */
    public static List<PackFault> check(CompiledPack pack) {
        List<PackFault> faults = new ArrayList<>();
        for (Criterion leaf : pack.types().pack().criteria()) {
            faults.addAll(new LeafProbe(pack.types(), pack, leaf).faults());
        }
        faults.sort(Comparator.comparing(PackFault::file)
                .thenComparing(PackFault::line)
                .thenComparing(PackFault::code)
                .thenComparing(fault -> fault.message().vi()));
        return List.copyOf(faults);
    }
}
