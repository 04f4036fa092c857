package org.parindex.facts;

import java.util.List;
import java.util.stream.Collectors;

/** A submission that is refused, with every fault found in it. */
public final class RefusedException extends Exception {
    private final transient List<Fault> faults;

    public RefusedException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.message().en())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the document. */
    public List<Fault> faults() {
        return faults;
    }
}
