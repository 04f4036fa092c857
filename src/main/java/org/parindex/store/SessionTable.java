package org.parindex.store;

import java.time.Instant;
import java.util.Optional;
import org.parindex.access.SessionStore;

/** Sessions in the table {@code session}. */
public final class SessionTable implements SessionStore {
    private final Database database;

    public SessionTable(Database database) {
        this.database = database;
    }

    @Override
    public void open(Session session) {
        database.<RuntimeException>transact(handle -> handle.createUpdate(
                        "insert into session (digest, key_id, created, expires) values (:digest, :key, :created, :expires)")
                .bind("digest", session.digest())
                .bind("key", session.key())
                .bind("created", KeyTable.text(session.created()))
                .bind("expires", KeyTable.text(session.expires()))
                .execute());
    }

    @Override
    public Optional<Session> find(String digest) {
        return database.<Optional<Session>, RuntimeException>read(
                handle -> handle.createQuery("select * from session where digest = :digest")
                        .bind("digest", digest)
                        .map((row, context) -> new Session(
                                row.getString("digest"),
                                row.getString("key_id"),
                                Instant.parse(row.getString("created")),
                                Instant.parse(row.getString("expires"))))
                        .findOne());
    }

    @Override
    public void close(String digest) {
        database.<RuntimeException>transact(handle -> handle.execute("delete from session where digest = ?", digest));
    }

    @Override
    public void forget(Instant now) {
        database.<RuntimeException>transact(
                handle -> handle.execute("delete from session where expires <= ?", KeyTable.text(now)));
    }
}
