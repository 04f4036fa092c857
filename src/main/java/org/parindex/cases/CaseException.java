package org.parindex.cases;

import java.util.List;

/** A case file that cannot be run, with everything found wrong in it. */
final class CaseException extends Exception {
    private final transient List<CaseFault> faults;

    CaseException(List<CaseFault> faults) {
        super(String.valueOf(faults));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the lines. */
    List<CaseFault> faults() {
        return faults;
    }
}
