package org.parindex.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The versions that are not published (any more) but were used lately: a few stay warm, the least used is retired. */
final class OldVersions {
    private static final int MOST = 4;

    private final Map<String, Version> byDigest = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Version get(String digest, Function<String, Version> made) {
        @Nullable Version kept = byDigest.get(digest);
        return kept != null ? kept : put(made.apply(digest));
    }

    synchronized Version put(Version version) {
        byDigest.put(version.bundle(), version);
        if (byDigest.size() > MOST) {
            var eldest = byDigest.values().iterator();
            eldest.next().retire();
            eldest.remove();
        }
        return version;
    }

    /** Forgets a version without retiring it: it is in use elsewhere. False if it is not here. */
    synchronized boolean take(Version version) {
        return byDigest.remove(version.bundle(), version);
    }

    synchronized void close() {
        byDigest.values().forEach(Version::retire);
        byDigest.clear();
    }
}
