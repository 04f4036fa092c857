package org.parindex.record;

/** The chain is not what it was when it was last signed. */
final class ChainBrokenException extends Exception {

    ChainBrokenException(long number) {
        super("Entry " + number
                + " of the record does not follow from what was signed before: run parindex audit verify");
    }
}
