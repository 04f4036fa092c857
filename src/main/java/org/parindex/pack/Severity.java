package org.parindex.pack;

/** How much a fault matters. A pack with an error cannot be used; a warning asks its writer to look again. */
public enum Severity {
    ERROR,
    WARNING
}
