package org.parindex.record;

/** Finds out what was done where a row does not follow. Looks at rows behind it, once. */
final class Diagnosis {
    private final RecordStore store;
    private final AnchoredContents anchored;
    private final long height;

    /** @param height number of the last row */
    Diagnosis(RecordStore store, AnchoredContents anchored, long height) {
        this.store = store;
        this.anchored = anchored;
        this.height = height;
    }

    /** By what anchors tell: {@code row} stands where entry {@code place} was. */
    Breach byAnchors(StoredRow row, long place) {
        long original = anchored.numberOf(EntryHash.ofContent(row.bytes()));
        if (original == 0) {
            original = original(row, place);
        }
        if (original > place) {
            return isBehind(place, this::holdsAnchored)
                    ? Breach.reordered(place, original)
                    : Breach.removed(place, original - 1);
        }
        return isBehind(place, this::holdsAnchored) ? Breach.inserted(place) : Breach.changed(place);
    }

    private boolean holdsAnchored(StoredRow row, long place) {
        return anchored.matches(place, EntryHash.ofContent(row.bytes()));
    }

    /** By the chain's own hashes: {@code row} does not follow the entry with number {@code place - 1} and this hash. */
    Breach byHashes(StoredRow row, long place, String previous) {
        long original = original(row, place);
        if (original == place) {
            boolean beforeMayBeChanged = place > 1 && !anchored.knows(place - 1);
            return Breach.changed(beforeMayBeChanged ? place - 1 : place);
        }
        boolean behind = isBehind(
                place, (other, wanted) -> other.fits(wanted) && other.previous().equals(previous));
        if (original > place) {
            return behind ? Breach.reordered(place, original) : Breach.removed(place, original - 1);
        }
        if (original > 0) {
            return Breach.inserted(original);
        }
        return behind ? Breach.inserted(place) : Breach.changed(place);
    }

    /** Under which number the row's hash was made, the nearest first; 0 where under none. */
    private long original(StoredRow row, long place) {
        long furthest = Math.max(height, row.number()) + 1;
        for (long distance = 0; distance <= furthest; distance++) {
            if (row.fits(place + distance)) {
                return place + distance;
            }
            if (distance > 0 && distance < place && row.fits(place - distance)) {
                return place - distance;
            }
        }
        return 0;
    }

    private interface Wanted {
        boolean is(StoredRow row, long place);
    }

    /** Whether a row further back is the one that belongs at this place. */
    private boolean isBehind(long place, Wanted wanted) {
        boolean[] found = {false};
        boolean[] first = {true};
        store.rows(place - 1, row -> {
            found[0] = !first[0] && wanted.is(row, place);
            first[0] = false;
            return !found[0];
        });
        return found[0];
    }
}
