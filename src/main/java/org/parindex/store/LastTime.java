package org.parindex.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.record.Appended;
import org.parindex.record.RecordStore;

/** When the last entry was made, as far as this process saw, and whether the clock is to be held against it. Thread-safe. */
final class LastTime {
    private volatile @Nullable Instant seen;
    private volatile boolean held;

    /** @param held false where the next entry is taken whatever its time */
    LastTime(boolean held) {
        this.held = held;
    }

    boolean isHeld() {
        return held;
    }

    /** Takes in what became of entries, in their order. */
    void note(List<Appended> outcomes) {
        for (Appended outcome : outcomes) {
            if (outcome instanceof Appended.Stored stored) {
                seen = stored.entry().content().at();
                held = true;
            } else if (outcome instanceof Appended.ClockBehind behind) {
                seen = behind.last();
            }
        }
    }

    boolean isKnown() {
        return seen != null;
    }

    /** What the store says, where nothing was seen before. */
    synchronized void found(Instant time) {
        if (seen == null) {
            seen = time;
        }
    }

    /** Empty while an entry made now would be taken. */
    Optional<Instant> ahead(Instant now) {
        Instant last = seen;
        return held && last != null && RecordStore.isBehind(now, last) ? Optional.of(last) : Optional.empty();
    }
}
