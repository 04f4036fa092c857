package org.parindex.http;

import org.parindex.text.Text;

/**
 * Something outside the process without which it is not ready, as its database.
 *
 * @param name as {@code store}
 * @param reason what is wrong when the probe fails, for people, unless the store says more; nothing of its cause is told to
 *     callers
 * @param probe may hang: it is asked by a thread of its own, once at a time
 */
public record Need(String name, Text reason, Probe probe) {

    /** Returns if all is well. */
    @FunctionalInterface
    public interface Probe {
        void check() throws Exception;
    }
}
