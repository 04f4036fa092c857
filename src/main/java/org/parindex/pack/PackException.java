package org.parindex.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with every fault found. */
public final class PackException extends Exception {
    private final transient List<PackFault> faults;

    public PackException(List<PackFault> faults) {
        super(faults.stream().map(PackFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of files and lines. */
    public List<PackFault> faults() {
        return faults;
    }
}
