package org.parindex.http;

import java.time.Duration;

/**
 * Where the service listens and what it takes.
 *
 * @param host address to bind, as {@code 127.0.0.1}
 * @param port 0 for any free one
 */
public record ServiceSettings(String host, int port, Limits limits) {

    /**
     * What one request may cost.
     *
     * @param submission most bytes of one submission: a whole body, or one line of a batch
     * @param inHand most bytes of submissions held at once by all requests together; beyond it callers get 429
     * @param bodyTime longest time in which the body of a single submission must arrive
     * @param idle longest silence on a connection, also between two lines of a batch
     * @param stop how long a stop waits for requests under way; a batch still being sent at half of it is ended with a
     *     last problem
     * @param stopIdle longest silence on a connection once the service is stopping
     */
    public record Limits(
            int submission, long inHand, Duration bodyTime, Duration idle, Duration stop, Duration stopIdle) {
        private static final int MEBIBYTE = 1 << 20;

        public Limits {
            if (submission < 1 || inHand < submission) {
                throw new IllegalArgumentException("One submission (" + submission
                        + " bytes) must fit into what is held at once (" + inHand + ")");
            }
        }

        /** 16 MiB a submission; a sixteenth of the heap for all, but room for one. */
        public static Limits standard() {
            int submission = 16 * MEBIBYTE;
            return new Limits(
                    submission,
                    Math.max(submission, Runtime.getRuntime().maxMemory() / 16),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(1));
        }

        /** The same with another patience when stopping. */
        public Limits withStop(Duration wait, Duration silence) {
            return new Limits(submission, inHand, bodyTime, idle, wait, silence);
        }

        /** The same with another size of submission. */
        public Limits withSubmission(int bytes) {
            return new Limits(bytes, Math.max(bytes, inHand), bodyTime, idle, stop, stopIdle);
        }
    }

    /** With the standard limits. */
    public static ServiceSettings of(String host, int port) {
        return new ServiceSettings(host, port, Limits.standard());
    }
}
