package org.parindex.catalogue;

import java.util.List;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;

/**
 * How a pack stands in the catalogue.
 *
 * @param faults why it cannot be used, in the order of files and lines; empty unless {@code FAULTY}
 */
public record PackState(PackId id, Readiness readiness, List<PackFault> faults) {

    /** From the folder to use. */
    public enum Readiness {
        /** Found, not compiled yet: the first evaluation will compile it. */
        FOUND,
        /** Compiled. */
        READY,
        /** Cannot be read or compiled. */
        FAULTY
    }
}
