package org.parindex.record;

import java.util.concurrent.CompletableFuture;

/** An entry on its way into the record, and whoever waits for what becomes of it. */
record Waiting(NewEntry entry, CompletableFuture<Appended> outcome) {

    Waiting(NewEntry entry) {
        this(entry, new CompletableFuture<>());
    }

    /** Characters that it keeps in memory, near enough. */
    int size() {
        return entry.submission().length() + entry.result().length();
    }
}
