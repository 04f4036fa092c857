package org.parindex.catalogue;

import java.util.List;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;

/** The packs there are: those of a folder, or the published versions. Thread-safe. */
public interface Packs {

    /** In order; empty if there is none. */
    List<PackId> ids();

    /** How each pack stands now, in order; compiles nothing. */
    List<PackState> states();

    /** How one pack stands now; compiles nothing. */
    PackState state(PackId id) throws UnknownPackException;

    /**
     * A pack as its files say, not compiled: its rules may be faulty.
     *
     * @throws PackException if its description cannot be read, with every fault
     */
    RulePack pack(PackId id) throws UnknownPackException, PackException;

    /**
     * The kinds of fact that a pack declares; its rules are compiled now if they were not.
     *
     * @throws PackException if it cannot be used, with every fault
     */
    FactTypes types(PackId id) throws UnknownPackException, PackException;

    /**
     * A pack ready to use until the lease is closed, compiled now if it was not: the first call may take seconds.
     *
     * @throws PackException if it cannot be used, with every fault
     */
    Lease lease(PackId id) throws UnknownPackException, PackException;
}
