package org.parindex.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.Publication;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.publication.Publishing;
import org.parindex.report.PackJson.Life;
import org.parindex.report.PackJson.Listed;

/** What the record says of packs; nothing where packs come from a folder. */
final class PackLives {
    private final @Nullable Publishing publishing;

    PackLives(@Nullable Publishing publishing) {
        this.publishing = publishing;
    }

    /** Null where there is no record. */
    @Nullable Life of(PackId pack) {
        if (publishing == null) {
            return null;
        }
        boolean closed = publishing.isClosed(pack);
        return publishing
                .published()
                .current(pack)
                .map(publication -> new Life(publication, closed))
                .orElse(null);
    }

    /** A version that was published once, by either of its digests; null if there was none. */
    @Nullable Listed old(String digest) {
        if (publishing == null) {
            return null;
        }
        List<Publication> all = publishing.published().all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isOf(digest)) {
                return listed(all.get(i), publishing);
            }
        }
        return null;
    }

    private static @Nullable Listed listed(Publication publication, Publishing publishing) {
        Optional<PackBundle> bundle = publishing.version(publication.bundle());
        if (bundle.isEmpty()) {
            return null;
        }
        try {
            return new Listed(
                    new PackState(publication.pack(), PackState.Readiness.FOUND, List.of()),
                    MaterialisedPack.read(bundle.get()),
                    new Life(publication, publishing.isClosed(publication.pack())));
        } catch (PackException unreadable) {
            return null;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
