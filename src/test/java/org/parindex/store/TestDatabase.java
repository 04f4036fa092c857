package org.parindex.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Every kind of database that stores run on; each test asks for fresh ones. PostgreSQL is a real server, started once. */
public enum TestDatabase {
    SQLITE {
        @Override
        public String freshUrl(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("parindex-" + UUID.randomUUID() + ".db");
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl(Path folder) {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failed) {
                throw new AssertionError(failed);
            }
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    /** The address of a database that is empty and nobody else's. */
    public abstract String freshUrl(Path folder);

    public Database fresh(Path folder) {
        return Database.open(freshUrl(folder));
    }

    /** A server of its own, set as all of these are. */
    public static EmbeddedPostgres.Builder server() {
        return EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("synchronous_commit", "on");
    }

    /** Started when first needed; it ends with the process. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return server().start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }
    }
}
