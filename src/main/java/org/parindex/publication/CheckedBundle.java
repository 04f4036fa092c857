package org.parindex.publication;

import java.util.List;
import org.parindex.cases.Outcome;
import org.parindex.pack.PackFault;
import org.parindex.pack.Severity;

/**
 * What the check found in a version.
 *
 * @param faults in the order of files and lines
 * @param outcomes of its own cases, in order; empty where faults kept them from being run
 */
public record CheckedBundle(List<PackFault> faults, List<Outcome> outcomes) {

    public CheckedBundle {
        faults = List.copyOf(faults);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether it may be published: no error, and every case passes. Warnings are no hindrance. */
    public boolean isClean() {
        return errors().isEmpty() && failed().isEmpty();
    }

    public List<PackFault> errors() {
        return faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
    }

    /** The cases that do not pass. */
    public List<Outcome> failed() {
        return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
    }
}
