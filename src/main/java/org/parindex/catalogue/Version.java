package org.parindex.catalogue;

import java.util.Optional;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/** One version of a pack with the runs that hold it: retired, it takes no more, and is freed when the last one ends. */
final class Version {
    private final String bundle;
    private final PackSlot slot;
    private int running;
    private boolean retired;

    Version(PackId id, String bundle, PackSlot.Source source) {
        this.bundle = bundle;
        this.slot = new PackSlot(id, source);
    }

    String bundle() {
        return bundle;
    }

    PackSlot slot() {
        return slot;
    }

    /** Empty once it is retired. */
    Optional<Lease> lease() throws PackException {
        if (!enter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Lease(slot.compiled(), bundle, this::leave));
        } catch (PackException | RuntimeException unusable) {
            leave();
            throw unusable;
        }
    }

    private synchronized boolean enter() {
        if (!retired) {
            running++;
        }
        return !retired;
    }

    private synchronized void leave() {
        running--;
        freeIfDone();
    }

    /** Takes no more runs. */
    synchronized void retire() {
        retired = true;
        freeIfDone();
    }

    private void freeIfDone() {
        if (retired && running == 0) {
            slot.close();
        }
    }
}
