package org.parindex.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the service listens and what it takes.
 *
 * @param host address to bind, as {@code 127.0.0.1}
 * @param port 0 for any free one
 * @param tls what to prove its name with; null for plain HTTP
 */
public record ServiceSettings(
        String host, int port, Limits limits, @Nullable Certificate tls) {

    /** With plain HTTP. */
    public ServiceSettings(String host, int port, Limits limits) {
        this(host, port, limits, null);
    }

    /**
     * What one request may cost, and all together.
     *
     * @param submission most bytes of one submission: a whole body, or one line of a batch
     * @param inHand most bytes of submissions held at once by all requests together; beyond it callers get 429
     */
    public record Limits(int submission, long inHand, Crowd crowd, Times times) {
        private static final int MEBIBYTE = 1 << 20;

        public Limits {
            if (submission < 1 || inHand < submission) {
                throw new IllegalArgumentException("One submission (" + submission
                        + " bytes) must fit into what is held at once (" + inHand + ")");
            }
        }

        /**
         * By the heap there is: a forty-eighth of it for submissions, each of which may have that much but for 16 MiB. One
         * takes about thirty times its size while it is scored and answered.
         */
        public static Limits standard() {
            long share = Runtime.getRuntime().maxMemory() / 48;
            int submission = (int) Math.min(16 * MEBIBYTE, share);
            return new Limits(submission, share, Crowd.standard(), Times.standard());
        }

        /** The same with another patience when stopping. */
        public Limits withStop(Duration wait, Duration silence) {
            return new Limits(submission, inHand, crowd, times.withStop(wait, silence));
        }

        /** The same with another size of submission. */
        public Limits withSubmission(int bytes) {
            return new Limits(bytes, Math.max(bytes, inHand), crowd, times);
        }

        /** The same with another number of callers. */
        public Limits with(Crowd others) {
            return new Limits(submission, inHand, others, times);
        }

        /** The same with other times. */
        public Limits with(Times others) {
            return new Limits(submission, inHand, crowd, others);
        }
    }

    /**
     * How many at once.
     *
     * @param connections beyond it, callers wait to be connected
     * @param singles single submissions in hand, from their body's first byte to their answer's last; beyond it 429
     * @param batches batches under way; beyond it 429
     * @param scored submissions being scored
     * @param patience how long a single submission waits to be scored before 429
     */
    public record Crowd(int connections, int singles, int batches, int scored, Duration patience) {

        /** A connection for each 2 MiB of heap, from 64 to 512; two submissions scored by each processor. */
        public static Crowd standard() {
            int heap = (int) (Runtime.getRuntime().maxMemory() >> 20);
            int connections = Math.max(64, Math.min(512, heap / 2));
            int scored = 2 * Runtime.getRuntime().availableProcessors();
            return new Crowd(connections, connections / 2, Math.max(8, connections / 8), scored, Duration.ofSeconds(5));
        }
    }

    /**
     * How long.
     *
     * @param head from the opening of a connection, or the answer before, to the last byte of a request's head
     * @param body from the first to the last byte of a body, or of a line of a batch
     * @param grace from when on a body must come no slower than {@code slowest}
     * @param slowest bytes a second
     * @param request a whole request with its answer; a batch may take any time
     * @param write until the caller has taken the next 64 KiB of a batch's answer
     * @param idle longest silence on a connection, also between two lines of a batch
     * @param stop how long a stop waits for requests under way; a batch still being sent at half of it is ended with a
     *     last problem
     * @param stopIdle longest silence on a connection once the service is stopping
     */
    public record Times(
            Duration head,
            Duration body,
            Duration grace,
            int slowest,
            Duration request,
            Duration write,
            Duration idle,
            Duration stop,
            Duration stopIdle) {

        public static Times standard() {
            return new Times(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(5),
                    1 << 10,
                    Duration.ofMinutes(2),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(3));
        }

        /** The same with another patience when stopping. */
        public Times withStop(Duration wait, Duration silence) {
            return new Times(head, body, grace, slowest, request, write, idle, wait, silence);
        }
    }

    /** With the standard limits. */
    public static ServiceSettings of(String host, int port) {
        return new ServiceSettings(host, port, Limits.standard());
    }
}
