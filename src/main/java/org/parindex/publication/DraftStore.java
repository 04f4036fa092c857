package org.parindex.publication;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.parindex.pack.PackId;

/**
 * Where drafts are kept: at most one for each pack. Thread-safe, and safe with other processes on the same store. Every
 * method throws the store's own unchecked exception where the store cannot do its part.
 */
public interface DraftStore {

    /** Keeps a draft in place of the one before. Durable when it returns. */
    void put(Draft draft);

    Optional<Draft> draft(PackId pack);

    /** When each draft that there is was put. */
    Map<PackId, Instant> times();

    /** Forgets the draft of a pack if its bundle still has this digest; false if there is no such draft. */
    boolean delete(PackId pack, String digest);
}
