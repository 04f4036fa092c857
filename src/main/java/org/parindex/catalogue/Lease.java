package org.parindex.catalogue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;

/** One version of a pack, held for a run: however many versions follow meanwhile, this one stays usable until the end. */
public final class Lease implements AutoCloseable {
    private final CompiledPack pack;
    private final @Nullable String bundle;
    private final Runnable end;
    private final AtomicBoolean ended = new AtomicBoolean();

    Lease(CompiledPack pack, @Nullable String bundle, Runnable end) {
        this.pack = pack;
        this.bundle = bundle;
        this.end = end;
    }

    /** Not to be used after the end of the lease. */
    public CompiledPack pack() {
        return pack;
    }

    /** Digest of the version's bundle; null for a pack that was read from a folder. */
    public @Nullable String bundle() {
        return bundle;
    }

    /** Ends the lease; a second time does nothing. */
    @Override
    public void close() {
        if (ended.compareAndSet(false, true)) {
            end.run();
        }
    }
}
