package org.parindex.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.ranking.Standing;

/**
 * Which evaluation of each unit counts, as the heads of entries come in, in the order of the chain: the one marked official
 * last, else the latest. One that supersedes the official one counts in its place. For one thread.
 */
final class CountedEvaluations {
    private final Map<Subject, Counted> counted = new HashMap<>();

    private record Subject(PackId pack, Stage stage, String unit) {}

    /** An evaluation and why it counts. */
    record Counted(String id, Standing standing) {}

    /** Entries of other kinds change nothing. */
    void take(EntryOutline head) {
        if (head.unit() == null || head.stage() == null) {
            return;
        }
        Subject subject = new Subject(head.pack(), head.stage(), head.unit());
        switch (head.kind()) {
            case EVALUATION ->
                counted.merge(
                        subject,
                        new Counted(head.id(), Standing.LATEST),
                        (before, latest) -> staysOfficial(before, head) ? before : latest);
            case OFFICIAL ->
                counted.put(
                        subject, new Counted(head.details().getOrDefault(Recorder.EVALUATION, ""), Standing.OFFICIAL));
            case CLOSING, PUBLICATION -> {}
        }
    }

    private static boolean staysOfficial(Counted before, EntryOutline later) {
        return before.standing() == Standing.OFFICIAL
                && !before.id().equals(later.details().get(RecordStore.SUPERSEDES));
    }

    /** By evaluation id. */
    List<Counted> all() {
        return counted.values().stream()
                .sorted(Comparator.comparing(Counted::id))
                .toList();
    }
}
