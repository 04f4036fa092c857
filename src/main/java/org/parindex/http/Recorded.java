package org.parindex.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.parindex.record.Appended;
import org.parindex.record.Entry;

/** What an append means for a caller. */
final class Recorded {

    private Recorded() {}

    /** Waits until it is durable; what kept it from being so is thrown as it came. */
    static Appended outcome(CompletableFuture<Appended> appending) {
        try {
            return appending.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** The entry that is now on record, or was before under the same key; anything else is a problem. */
    static Entry entry(Appended appended) throws ProblemException {
        if (appended instanceof Appended.Stored stored) {
            return stored.entry();
        }
        if (appended instanceof Appended.Repeated repeated) {
            return repeated.first();
        }
        if (appended instanceof Appended.KeyTaken taken) {
            throw new ProblemException(RecordProblems.keyTaken(taken.first()));
        }
        if (appended instanceof Appended.ClockBehind behind) {
            throw new ProblemException(StoreProblems.clockBehind(behind.last()));
        }
        if (appended instanceof Appended.Corrected corrected) {
            throw new ProblemException(RecordProblems.corrected(corrected.correction()));
        }
        if (appended instanceof Appended.YearClosed closed) {
            throw new ProblemException(RecordProblems.yearClosed(closed.closing()));
        }
        throw new IllegalStateException("Unknown outcome " + appended);
    }
}
