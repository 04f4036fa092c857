package org.parindex.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parindex.access.ApiKey;
import org.parindex.access.KeyStore;
import org.parindex.access.Role;
import org.parindex.access.Scope;

/** Keys in the table {@code api_key}. */
public final class KeyTable implements KeyStore {
    private final Database database;

    public KeyTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(ApiKey key, String hash) {
        database.<RuntimeException>transact(handle -> handle.createUpdate(
                        "insert into api_key (id, name, role, unit_id, index_name, hash, created, expires)"
                                + " values (:id, :name, :role, :unit, :index, :hash, :created, :expires)")
                .bind("id", key.id())
                .bind("name", key.name())
                .bind("role", key.scope().role().code())
                .bind("unit", key.scope().unit())
                .bind("index", key.scope().index())
                .bind("hash", hash)
                .bind("created", text(key.created()))
                .bind("expires", text(key.expires()))
                .execute());
    }

    @Override
    public Optional<Kept> find(String id) {
        return database.<Optional<Kept>, RuntimeException>read(
                handle -> handle.createQuery("select * from api_key where id = :id")
                        .bind("id", id)
                        .map(KeyTable::kept)
                        .findOne());
    }

    @Override
    public List<ApiKey> all() {
        return database
                .<List<Kept>, RuntimeException>read(
                        handle -> handle.createQuery("select * from api_key order by created, id")
                                .map(KeyTable::kept)
                                .list())
                .stream()
                .map(Kept::key)
                .toList();
    }

    @Override
    public boolean revoke(String id, Instant at) {
        return database.<Integer, RuntimeException>transaction(handle -> handle.createUpdate(
                                "update api_key set revoked = coalesce(revoked, :at) where id = :id")
                        .bind("at", text(at))
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public void used(String id, Instant at) {
        database.<RuntimeException>transact(handle -> handle.createUpdate("update api_key set last_used = :at"
                        + " where id = :id and (last_used is null or last_used < :at)")
                .bind("at", text(at))
                .bind("id", id)
                .execute());
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        Role role = Role.of(row.getString("role")).orElseThrow(() -> new SQLException("A key has an unknown role"));
        ApiKey key = new ApiKey(
                row.getString("id"),
                row.getString("name"),
                new Scope(role, row.getString("unit_id"), row.getString("index_name")),
                Instant.parse(row.getString("created")),
                Instant.parse(row.getString("expires")),
                instant(row.getString("revoked")),
                instant(row.getString("last_used")));
        return new Kept(key, row.getString("hash"));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    /** Always of the same length, so that texts are in the order of time. */
    static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
