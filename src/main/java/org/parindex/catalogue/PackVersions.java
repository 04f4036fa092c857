package org.parindex.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactTypes;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;

/**
 * The published version of each pack behind one pointer, and older versions by digest. A run holds its version by a lease,
 * so that a version that was replaced is freed only after its last run. Thread-safe.
 */
public final class PackVersions implements Packs, AutoCloseable {
    private final Function<String, Optional<PackBundle>> bundles;
    private final WarmUp warmUp;
    private final OldVersions old = new OldVersions();
    private volatile SortedMap<PackId, Version> published = Collections.emptySortedMap();

    /**
     * Nothing is published yet.
     *
     * @param bundles every version that was ever published, by digest
     */
    public PackVersions(Function<String, Optional<PackBundle>> bundles, WarmUp warmUp) {
        this.bundles = bundles;
        this.warmUp = warmUp;
    }

    /**
     * Makes a version the published one. It is compiled and warmed beside the one before; only then does the pointer move,
     * and runs that began before end on theirs. One thread at a time.
     *
     * @throws PackException if it cannot be used: then the one before goes on serving
     */
    public void publish(PackId id, String digest) throws PackException {
        boolean moved = false;
        while (!moved) {
            Version next = version(id, digest);
            Optional<Lease> lease = next.lease();
            if (lease.isPresent()) {
                try (Lease held = lease.get()) {
                    warmUp.run(bundle(digest), held.pack());
                    moved = point(id, next);
                }
            }
        }
    }

    /** The same for a version that is compiled when it is first needed: while the service starts. */
    public synchronized void expect(PackId id, String digest) {
        point(id, version(id, digest));
    }

    /** False where the version was retired meanwhile, having to make room for others. */
    private synchronized boolean point(PackId id, Version next) {
        @Nullable Version before = published.get(id);
        if (before == next) {
            return true;
        }
        if (!old.take(next)) {
            return false;
        }
        SortedMap<PackId, Version> moved = new TreeMap<>(published);
        moved.put(id, next);
        published = Collections.unmodifiableSortedMap(moved);
        if (before != null) {
            old.put(before);
        }
        return true;
    }

    private Version version(PackId id, String digest) {
        return version(id, digest, () -> MaterialisedPack.read(bundle(digest)));
    }

    private synchronized Version version(PackId id, String digest, PackSlot.Source source) {
        @Nullable Version current = published.get(id);
        return current != null && current.bundle().equals(digest)
                ? current
                : old.get(digest, any -> new Version(id, digest, source));
    }

    private PackBundle bundle(String digest) {
        return bundles.apply(digest)
                .orElseThrow(() -> new NoSuchElementException("The pack version " + digest + " is not kept"));
    }

    @Override
    public List<PackId> ids() {
        return List.copyOf(published.keySet());
    }

    @Override
    public List<PackState> states() {
        return published.values().stream().map(one -> one.slot().state()).toList();
    }

    @Override
    public PackState state(PackId id) throws UnknownPackException {
        return current(id).slot().state();
    }

    @Override
    public RulePack pack(PackId id) throws UnknownPackException, PackException {
        return current(id).slot().read();
    }

    /** Digest of the bundle that is served now. */
    public String serving(PackId id) throws UnknownPackException {
        return current(id).bundle();
    }

    @Override
    public FactTypes types(PackId id) throws UnknownPackException, PackException {
        try (Lease lease = lease(id)) {
            return lease.pack().types();
        }
    }

    @Override
    public Lease lease(PackId id) throws UnknownPackException, PackException {
        Optional<Lease> lease = current(id).lease();
        while (lease.isEmpty()) {
            lease = current(id).lease();
        }
        return lease.get();
    }

    /**
     * Any version that was ever published, ready to use: an old one may have to be compiled again.
     *
     * @return empty if there is no such version
     */
    public Optional<Lease> lease(String digest) throws PackException {
        Optional<PackBundle> bundle = bundles.apply(digest);
        if (bundle.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lease(bundle.get()));
    }

    /** Compiles a version that is to be published, unless it is warm already. */
    public void prepare(PackBundle bundle) throws PackException {
        lease(bundle).close();
    }

    /** A version that need not have been published, ready to use. */
    public Lease lease(PackBundle bundle) throws PackException {
        String digest = bundle.digest();
        PackSlot.Source source = () -> MaterialisedPack.read(bundle);
        Optional<Lease> lease = version(bundle.id(), digest, source).lease();
        while (lease.isEmpty()) {
            lease = version(bundle.id(), digest, source).lease();
        }
        return lease.get();
    }

    private Version current(PackId id) throws UnknownPackException {
        @Nullable Version version = published.get(id);
        if (version == null) {
            throw new UnknownPackException(id, ids());
        }
        return version;
    }

    @Override
    public void close() {
        published.values().forEach(Version::retire);
        old.close();
    }
}
