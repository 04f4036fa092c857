package org.parindex.record;

import java.util.Optional;
import org.parindex.pack.PackBundle;

/**
 * Where the versions of packs are kept that the record names by digest. What is kept stays. Thread-safe, and safe with
 * other processes on the same store. Every method throws the store's own unchecked exception where the store cannot do its
 * part.
 */
public interface BundleStore {

    /** Keeps a version; one that is kept already stays as it is. Durable when it returns. */
    void put(PackBundle bundle);

    /**
     * By {@link PackBundle#digest}; empty if no such version was ever kept.
     *
     * @throws org.parindex.pack.AlteredBundleException if what is kept is not what was kept then
     */
    Optional<PackBundle> bundle(String digest);
}
