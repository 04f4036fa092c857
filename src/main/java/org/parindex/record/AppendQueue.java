package org.parindex.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What waits to be appended, in the order it came: bounded by number and by size. Thread-safe. */
final class AppendQueue {
    private final int most;
    private final long mostCharacters;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private long characters;
    private boolean closed;

    AppendQueue(int most, long mostCharacters) {
        this.most = most;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Takes in one more. One of any size is taken in where none waits.
     *
     * @throws QueueFullException if there is no room
     * @throws RecordUnavailableException if the queue is closed
     */
    synchronized void add(Waiting one) throws QueueFullException {
        if (closed) {
            throw new RecordUnavailableException("The record is being closed");
        }
        if (waiting.size() >= most || (!waiting.isEmpty() && characters + one.size() > mostCharacters)) {
            throw new QueueFullException(waiting.size());
        }
        waiting.add(one);
        characters += one.size();
        notifyAll();
    }

    /** Waits until there is something and gives up to {@code batch}; empty once the queue is closed and drained. */
    synchronized List<Waiting> take(int batch) throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        List<Waiting> taken = new ArrayList<>();
        while (!waiting.isEmpty() && taken.size() < batch) {
            Waiting one = waiting.remove();
            characters -= one.size();
            taken.add(one);
        }
        return taken;
    }

    /** Takes in nothing more; what waits can still be taken. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized int length() {
        return waiting.size();
    }
}
