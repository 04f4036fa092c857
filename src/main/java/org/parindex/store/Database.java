package org.parindex.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * One database with its tables brought up to date, behind a pool of connections. Thread-safe. A transaction that returned is
 * durable: SQLite writes ahead and waits for the disk ({@code synchronous=FULL}), PostgreSQL commits synchronously.
 */
public final class Database implements AutoCloseable {
    /** How long a call waits for a connection before the database counts as gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How long one statement may take, a lock for {@link #PATIENCE} at most, before callers are told that it is slow. */
    private static final Duration STATEMENT = Duration.ofSeconds(9);

    /** How long a transaction may do nothing: a replica that froze must not keep the others from the end of the chain. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** How long a sign of life may take. */
    private static final int PROBE_SECONDS = 1;

    private static final int CONNECTIONS = 8;

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Dialect dialect, HikariDataSource pool) {
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Connects and migrates.
     *
     * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://…}
     * @throws IllegalArgumentException for any other kind of address
     * @throws StoreException if the database cannot be reached or its tables cannot be brought up to date
     */
    public static Database open(String url) {
        Dialect dialect = Dialect.of(url).orElseThrow(() -> unknown(url));
        HikariDataSource pool = connected(configuration(dialect, url));
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations(dialect.migrations())
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            pool.close();
            throw new StoreException("The tables could not be brought up to date: " + failed.getMessage(), failed);
        }
        return new Database(dialect, pool);
    }

    /**
     * Connects to read only: changes nothing, not even to bring tables up to date.
     *
     * @throws IllegalArgumentException for any other kind of address
     * @throws StoreException if the database cannot be reached
     */
    public static Database openToRead(String url) {
        Dialect dialect = Dialect.of(url).orElseThrow(() -> unknown(url));
        return new Database(dialect, connected(readOnly(dialect, configuration(dialect, url))));
    }

    private static IllegalArgumentException unknown(String url) {
        return new IllegalArgumentException("\"" + url + "\" is neither jdbc:sqlite:FILE nor jdbc:postgresql://…");
    }

    private static HikariConfig configuration(Dialect dialect, String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PATIENCE.dividedBy(2).toMillis());
        switch (dialect) {
            case SQLITE -> sqlite(config);
            case POSTGRESQL -> postgresql(config);
        }
        return config;
    }

    private static HikariDataSource connected(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unreachable) {
            throw new StoreException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }

    /** Writers queue for the file instead of failing; a transaction that writes takes its place at its start. */
    private static void sqlite(HikariConfig config) {
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", String.valueOf(PATIENCE.toMillis()));
        config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    }

    private static HikariConfig readOnly(Dialect dialect, HikariConfig config) {
        config.setReadOnly(true);
        if (dialect == Dialect.SQLITE) {
            config.addDataSourceProperty("open_mode", "1");
            config.getDataSourceProperties().remove("journal_mode");
            config.getDataSourceProperties().remove("transaction_mode");
        }
        return config;
    }

    /** A server that does not answer is given up after a while, so that callers are told. */
    private static void postgresql(HikariConfig config) {
        config.addDataSourceProperty("connectTimeout", String.valueOf(PATIENCE.toSeconds()));
        config.addDataSourceProperty("socketTimeout", "10");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "parindex");
        config.setConnectionInitSql("set synchronous_commit to on"
                + "; set lock_timeout to " + PATIENCE.toMillis()
                + "; set statement_timeout to " + STATEMENT.toMillis()
                + "; set idle_in_transaction_session_timeout to " + IDLE.toMillis());
    }

    Dialect dialect() {
        return dialect;
    }

    /** Runs the work in one transaction and gives what it gives; a failure undoes all of it. */
    <T, X extends Exception> T transaction(HandleCallback<T, X> work) throws X {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException failed) {
            throw new StoreException("The database did not do its part: " + failed.getMessage(), failed);
        }
    }

    /** The same for work that gives nothing. */
    <X extends Exception> void transact(HandleConsumer<X> work) throws X {
        transaction(handle -> {
            work.useHandle(handle);
            return Boolean.TRUE;
        });
    }

    /** Reads outside a transaction. */
    <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        try {
            return jdbi.withHandle(work);
        } catch (JdbiException failed) {
            throw new StoreException("The database did not answer: " + failed.getMessage(), failed);
        }
    }

    /**
     * Asks for a sign of life: whether the end of the record can be read soon.
     *
     * @throws StoreException if there is none
     */
    public void check() {
        this.<Long, RuntimeException>read(handle -> handle.createQuery("select coalesce(max(number), 0) from chain")
                .setQueryTimeout(PROBE_SECONDS)
                .mapTo(Long.class)
                .one());
    }

    /**
     * What SQLite finds wrong with its own file, an index that lost rows among it; empty where nothing is. PostgreSQL has no
     * such question.
     */
    public Optional<String> damage() {
        if (dialect != Dialect.SQLITE) {
            return Optional.empty();
        }
        String found = this.<String, RuntimeException>read(handle -> String.join(
                "; ",
                handle.select("pragma integrity_check(3)").mapTo(String.class).list()));
        return found.equals("ok") ? Optional.empty() : Optional.of(found);
    }

    @Override
    public void close() {
        pool.close();
    }
}
