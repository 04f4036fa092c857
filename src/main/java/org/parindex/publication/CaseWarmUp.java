package org.parindex.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.parindex.cases.CaseRunner;
import org.parindex.catalogue.WarmUp;
import org.parindex.engine.CompiledPack;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackFolder;
import org.parindex.scorecard.Evaluator;

/**
 * Warms a version by running its own cases: they reach every rule, so that no caller is the first to load its classes. No
 * longer than half a second, since replicas must follow within two; what is left warms while it serves.
 */
public final class CaseWarmUp implements WarmUp {
    private static final Duration MOST = Duration.ofMillis(500);

    private final Evaluator evaluator;

    public CaseWarmUp(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public void run(PackBundle bundle, CompiledPack pack) {
        long end = System.nanoTime() + MOST.toNanos();
        try (MaterialisedPack written = MaterialisedPack.of(bundle)) {
            CaseRunner cases = new CaseRunner(pack, PackFolder.of(written.rules(), bundle.id()), evaluator);
            for (Path file : cases.find()) {
                if (System.nanoTime() > end) {
                    return;
                }
                cases.run(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
