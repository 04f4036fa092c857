package org.parindex.record;

/** More is waiting to be recorded than may wait: nothing was taken in, and the caller should come again a little later. */
public final class QueueFullException extends Exception {

    QueueFullException(int waiting) {
        super(waiting + " entries are waiting to be recorded; no more may wait");
    }
}
