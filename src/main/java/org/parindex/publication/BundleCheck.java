package org.parindex.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parindex.cases.CaseRunner;
import org.parindex.catalogue.Lease;
import org.parindex.catalogue.PackVersions;
import org.parindex.check.PackChecker;
import org.parindex.pack.FaultCode;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.scorecard.Evaluator;

/**
 * Checks a version as {@code check} and {@code test} do. The version is compiled where versions are kept, so that it need
 * not be compiled again when it is published.
 */
public final class BundleCheck {
    private final PackVersions versions;
    private final Evaluator evaluator;

    public BundleCheck(PackVersions versions, Evaluator evaluator) {
        this.versions = versions;
        this.evaluator = evaluator;
    }

    /** Every fault, and what came of the cases: seconds for a large pack. */
    public CheckedBundle check(PackBundle bundle) throws IOException {
        try (MaterialisedPack written = MaterialisedPack.of(bundle)) {
            CheckedBundle checked = new CheckedBundle(faults(written, bundle), List.of());
            return checked.isClean() ? withCases(checked, written, bundle) : checked;
        }
    }

    /** Without the warning that the folder has no seal: a version is sealed by the record. */
    private static List<PackFault> faults(MaterialisedPack written, PackBundle bundle) throws IOException {
        return new PackChecker()
                .check(written.rules(), bundle.id()).stream()
                        .filter(fault -> fault.code() != FaultCode.PUBLISHED_UNSEALED)
                        .toList();
    }

    private CheckedBundle withCases(CheckedBundle checked, MaterialisedPack written, PackBundle bundle)
            throws IOException {
        try (Lease lease = versions.lease(bundle)) {
            CaseRunner cases = new CaseRunner(lease.pack(), PackFolder.of(written.rules(), bundle.id()), evaluator);
            return new CheckedBundle(checked.faults(), cases.runAll(null));
        } catch (PackException faulty) {
            List<PackFault> all = new ArrayList<>(checked.faults());
            all.addAll(faulty.faults());
            return new CheckedBundle(all, List.of());
        }
    }
}
