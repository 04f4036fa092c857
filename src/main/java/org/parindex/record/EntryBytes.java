package org.parindex.record;

import java.nio.charset.StandardCharsets;

/** An entry as it is stored and hashed. The arrays are nobody else's: callers leave them as they are. */
public final class EntryBytes {
    private final byte[] head;
    private final byte[] submission;
    private final byte[] result;

    public EntryBytes(byte[] head, byte[] submission, byte[] result) {
        this.head = head;
        this.submission = submission;
        this.result = result;
    }

    public static EntryBytes of(NewEntry entry) {
        return new EntryBytes(
                EntryHead.bytes(entry),
                entry.submission().getBytes(StandardCharsets.UTF_8),
                entry.result().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the bytes say.
     *
     * @throws IllegalArgumentException if the head is not one that this program writes
     */
    public NewEntry content() {
        return EntryHead.read(
                head, new String(submission, StandardCharsets.UTF_8), new String(result, StandardCharsets.UTF_8));
    }

    /** Canonical JSON of all but submission and result. */
    public byte[] head() {
        return head;
    }

    public byte[] submission() {
        return submission;
    }

    public byte[] result() {
        return result;
    }
}
