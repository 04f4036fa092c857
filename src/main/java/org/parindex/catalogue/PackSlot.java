package org.parindex.catalogue;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.PackCompiler;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;

/** One pack, in whatever state: read and compiled when first needed, once. Its lock keeps two callers from doing it twice. */
final class PackSlot {
    private final PackId id;
    private final Source source;
    private volatile @Nullable RulePack pack;
    private volatile @Nullable CompiledPack compiled;
    private volatile @Nullable PackException failure;

    /** Where the pack is read from. */
    @FunctionalInterface
    interface Source {
        RulePack read() throws PackException, IOException;
    }

    PackSlot(PackId id, Source source) {
        this.id = id;
        this.source = source;
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
        RulePack read = read();
        try {
            ready = PackCompiler.compile(read);
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
            ready = source.read();
            pack = ready;
            return ready;
        } catch (PackException faulty) {
            failure = faulty;
            throw faulty;
        } catch (AlteredBundleException altered) {
            failure = unreadable(altered.text().vi(), altered.text().en(), altered);
            throw failure;
        } catch (IOException unreadable) {
            throw unreadable("Không đọc được: " + unreadable.getMessage(), "Unreadable: " + unreadable, unreadable);
        }
    }

    private PackException unreadable(String vi, String en, Exception cause) {
        PackException unreadable =
                new PackException(List.of(PackFault.of(id.toString(), FaultCode.UNREADABLE_FILE, vi, en)));
        unreadable.initCause(cause);
        return unreadable;
    }

    PackState state() {
        PackException faulty = failure;
        if (faulty != null) {
            return new PackState(id, PackState.Readiness.FAULTY, faulty.faults());
        }
        return new PackState(id, compiled == null ? PackState.Readiness.FOUND : PackState.Readiness.READY, List.of());
    }

    /** Frees what was compiled; runs under way must have ended. */
    synchronized void close() {
        CompiledPack ready = compiled;
        compiled = null;
        if (ready != null) {
            ready.close();
        }
    }
}
