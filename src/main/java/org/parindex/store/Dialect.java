package org.parindex.store;

import java.util.Optional;

/** The kinds of database, by how their addresses begin. */
public enum Dialect {
    /** A file in the data folder; one process writes at a time. */
    SQLITE("jdbc:sqlite:", "sqlite"),
    /** A server, shared by any number of replicas. */
    POSTGRESQL("jdbc:postgresql:", "postgresql");

    private final String prefix;
    private final String migrations;

    Dialect(String prefix, String migrations) {
        this.prefix = prefix;
        this.migrations = migrations;
    }

    /** By a JDBC URL; empty for any other database. */
    public static Optional<Dialect> of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /** Where its migrations are, on the class path. */
    String migrations() {
        return "classpath:org/parindex/store/" + migrations;
    }
}
