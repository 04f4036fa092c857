package org.parindex.record;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.AlteredBundleException;

/** Whether each version of a pack that an entry names is kept as it was. Looks at each once. For one thread. */
final class NamedBundles {
    private final BundleStore bundles;
    private final Set<String> seen = new HashSet<>();

    NamedBundles(BundleStore bundles) {
        this.bundles = bundles;
    }

    /** What is wrong with the version that this entry is the first to name; empty if nothing is, or it names none. */
    Optional<Breach> first(long number, NewEntry entry) {
        @Nullable String digest = entry.details().get(Replay.BUNDLE);
        return digest == null || !seen.add(digest) ? Optional.empty() : wrong(number, digest);
    }

    private Optional<Breach> wrong(long number, String digest) {
        try {
            return bundles.bundle(digest).isPresent()
                    ? Optional.empty()
                    : Optional.of(Breach.bundleGone(number, digest));
        } catch (AlteredBundleException altered) {
            return Optional.of(Breach.bundleAltered(number, digest));
        }
    }
}
