package org.parindex.app;

/** Exit statuses of every command. */
final class Exit {
    static final int GOOD = 0;
    /** The thing looked at is at fault. */
    static final int AT_FAULT = 1;
    /** Wrong usage or unreadable input. */
    static final int UNUSABLE = 2;

    private Exit() {}
}
