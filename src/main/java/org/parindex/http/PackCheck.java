package org.parindex.http;

import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles the packs one after the other after the start, so that {@code /health/ready} soon knows the faulty ones. */
final class PackCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PackCheck.class);

    private final Packs packs;
    private volatile @Nullable Thread thread;

    PackCheck(Packs packs) {
        this.packs = packs;
    }

    void start() {
        Thread started = new Thread(this::checkAll, "pack-check");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    /** After the pack that is being compiled. */
    void stop() {
        thread = null;
    }

    private void checkAll() {
        for (PackId id : packs.ids()) {
            if (thread != Thread.currentThread()) {
                return;
            }
            try {
                packs.lease(id).close();
            } catch (UnknownPackException | PackException faulty) {
                LOG.warn("The pack {} cannot be used:\n{}", id, faulty.getMessage(), faulty.getCause());
            }
        }
    }
}
