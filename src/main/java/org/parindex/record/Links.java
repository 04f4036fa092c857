package org.parindex.record;

/** Follows the chain row by row, from a place that is known, and stops at the first that does not follow. */
final class Links {
    private long number;
    private String hash;
    private String content = "";
    private boolean hold = true;

    Links(long number, String hash) {
        this.number = number;
        this.hash = hash;
    }

    /** Goes on to the next row; false where it does not follow. */
    boolean add(StoredRow row) {
        content = EntryHash.ofContent(row.bytes());
        String next = EntryHash.of(hash, number + 1, content);
        hold = row.number() == number + 1
                && row.previous().equals(hash)
                && row.hash().equals(next);
        if (hold) {
            number++;
            hash = next;
        }
        return hold;
    }

    boolean hold() {
        return hold;
    }

    void check() throws ChainBrokenException {
        if (!hold) {
            throw new ChainBrokenException(number + 1);
        }
    }

    /** Of the last row that followed. */
    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** Content hash of the row last looked at. */
    String content() {
        return content;
    }
}
