package org.parindex.cases;

/** A case file that cannot be read. */
public final class CaseException extends Exception {
    public CaseException(String path, String problem) {
        super(path + ": " + problem);
    }
}
