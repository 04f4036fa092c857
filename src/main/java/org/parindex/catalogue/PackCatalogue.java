package org.parindex.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.RulePack;

/**
 * The packs of a rules folder. Finding them costs next to nothing; each is read and compiled when first needed, once,
 * and kept. A pack that cannot be used does not keep others from being used. Thread-safe.
 */
public final class PackCatalogue implements AutoCloseable {
    private final Path rules;
    private final Map<PackId, Slot> slots = new TreeMap<>();

    /** Lists the packs below {@code rules}. */
    public PackCatalogue(Path rules) throws IOException {
        this.rules = rules;
        PackFolder.list(rules).forEach(id -> slots.put(id, new Slot(id)));
    }

    /** In order; empty if there is none. */
    public List<PackId> ids() {
        return List.copyOf(slots.keySet());
    }

    /** How each pack stands now, in order; compiles nothing. */
    public List<PackState> states() {
        List<PackState> states = new ArrayList<>();
        slots.values().forEach(slot -> states.add(slot.state()));
        return states;
    }

    /** How one pack stands now; compiles nothing. */
    public PackState state(PackId id) throws UnknownPackException {
        return slot(id).state();
    }

    /**
     * A pack as its files say, read now if it was not, but not compiled: its rules may be faulty.
     *
     * @throws PackException if its description cannot be read, with every fault
     */
    public RulePack pack(PackId id) throws UnknownPackException, PackException {
        return slot(id).read();
    }

    /**
     * A pack ready to use, compiled now if it was not: the first call may take seconds.
     *
     * @throws PackException with every fault, for as long as the process lives
     */
    public CompiledPack get(PackId id) throws UnknownPackException, PackException {
        return slot(id).compiled();
    }

    private Slot slot(PackId id) throws UnknownPackException {
        Slot slot = slots.get(id);
        if (slot == null) {
            throw new UnknownPackException(id, ids());
        }
        return slot;
    }

    public Path folder(PackId id) {
        return rules.resolve(id.index()).resolve(String.valueOf(id.year()));
    }

    @Override
    public void close() {
        slots.values().forEach(Slot::close);
    }

    /** One pack, in whatever state. Its lock keeps two callers from compiling it twice. */
    private final class Slot {
        private final PackId id;
        private volatile @Nullable RulePack pack;
        private volatile @Nullable CompiledPack compiled;
        private volatile @Nullable PackException failure;

        Slot(PackId id) {
            this.id = id;
        }

        CompiledPack compiled() throws PackException {
            CompiledPack ready = compiled;
            return ready != null ? ready : compileOnce();
        }

        private synchronized CompiledPack compileOnce() throws PackException {
            CompiledPack ready = compiled;
            if (ready != null) {
                return ready;
            }
            if (failure != null) {
                throw failure;
            }
            RulePack source = read();
            try {
                ready = PackCompiler.compile(source);
                compiled = ready;
                return ready;
            } catch (PackException faulty) {
                failure = faulty;
                throw faulty;
            } catch (RuntimeException unexpected) {
                PackException faulty = new PackException(List.of(PackFault.of(
                        RulePack.FACTS_FILE,
                        FaultCode.INTERNAL_ERROR,
                        "Chương trình không biên dịch được bộ quy tắc này vì một lỗi của chính nó.",
                        "The program could not compile this pack, by a fault of its own.")));
                faulty.initCause(unexpected);
                failure = faulty;
                throw faulty;
            }
        }

        RulePack read() throws PackException {
            RulePack ready = pack;
            return ready != null ? ready : readOnce();
        }

        private synchronized RulePack readOnce() throws PackException {
            RulePack ready = pack;
            if (ready != null) {
                return ready;
            }
            try {
                ready = PackReader.read(rules, id);
                pack = ready;
                return ready;
            } catch (PackException faulty) {
                failure = faulty;
                throw faulty;
            } catch (IOException unreadable) {
                throw new PackException(List.of(PackFault.of(
                        id.toString(),
                        FaultCode.UNREADABLE_FILE,
                        "Không đọc được: " + unreadable.getMessage(),
                        "Unreadable: " + unreadable)));
            }
        }

        PackState state() {
            PackException faulty = failure;
            if (faulty != null) {
                return new PackState(id, PackState.Readiness.FAULTY, faulty.faults());
            }
            return new PackState(
                    id, compiled == null ? PackState.Readiness.FOUND : PackState.Readiness.READY, List.of());
        }

        private synchronized void close() {
            CompiledPack ready = compiled;
            if (ready != null) {
                ready.close();
            }
        }
    }
}
