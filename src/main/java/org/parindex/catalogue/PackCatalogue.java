package org.parindex.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parindex.engine.CompiledPack;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.RulePack;

/**
 * The packs of a rules folder. Finding them costs next to nothing; each is read and compiled when first needed, once,
 * and kept. A pack that cannot be used does not keep others from being used. Thread-safe.
 */
public final class PackCatalogue implements Packs, AutoCloseable {
    private final Path rules;
    private final Map<PackId, PackSlot> slots = new TreeMap<>();

    /** Lists the packs below {@code rules}. */
    public PackCatalogue(Path rules) throws IOException {
        this.rules = rules;
        PackFolder.list(rules).forEach(id -> slots.put(id, new PackSlot(id, () -> PackReader.read(rules, id))));
    }

    @Override
    public List<PackId> ids() {
        return List.copyOf(slots.keySet());
    }

    @Override
    public List<PackState> states() {
        return slots.values().stream().map(PackSlot::state).toList();
    }

    @Override
    public PackState state(PackId id) throws UnknownPackException {
        return slot(id).state();
    }

    @Override
    public RulePack pack(PackId id) throws UnknownPackException, PackException {
        return slot(id).read();
    }

    /**
     * A pack ready to use until the catalogue is closed, compiled now if it was not: the first call may take seconds.
     *
     * @throws PackException with every fault, for as long as the process lives
     */
    public CompiledPack get(PackId id) throws UnknownPackException, PackException {
        return slot(id).compiled();
    }

    @Override
    public FactTypes types(PackId id) throws UnknownPackException, PackException {
        return get(id).types();
    }

    @Override
    public Lease lease(PackId id) throws UnknownPackException, PackException {
        return new Lease(get(id), null, () -> {});
    }

    private PackSlot slot(PackId id) throws UnknownPackException {
        PackSlot slot = slots.get(id);
        if (slot == null) {
            throw new UnknownPackException(id, ids());
        }
        return slot;
    }

    public Path folder(PackId id) {
        return PackFolder.of(rules, id);
    }

    @Override
    public void close() {
        slots.values().forEach(PackSlot::close);
    }
}
