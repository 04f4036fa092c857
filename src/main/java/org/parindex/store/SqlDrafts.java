package org.parindex.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackId;
import org.parindex.publication.Draft;
import org.parindex.publication.DraftStore;

/** Drafts in a table, one row a pack. */
public final class SqlDrafts implements DraftStore {
    private final Database database;

    public SqlDrafts(Database database) {
        this.database = database;
    }

    @Override
    public void put(Draft draft) {
        database.transact(handle -> handle.execute(
                "insert into draft (pack, content, author, at) values (?, ?, ?, ?) on conflict (pack) do update set"
                        + " content = excluded.content, author = excluded.author, at = excluded.at",
                draft.bundle().id().toString(),
                draft.bundle().bytes(),
                draft.author(),
                draft.at().toString()));
    }

    @Override
    public Optional<Draft> draft(PackId pack) {
        return database.<Optional<Draft>, RuntimeException>read(
                handle -> handle.select("select content, author, at from draft where pack = ?", pack.toString())
                        .map((row, context) -> new Draft(
                                PackBundle.parse(row.getBytes("content")),
                                row.getString("author"),
                                Instant.parse(row.getString("at"))))
                        .findOne());
    }

    @Override
    public Map<PackId, Instant> times() {
        return database.<Map<PackId, Instant>, RuntimeException>read(
                handle -> handle.select("select pack, at from draft").reduceRows(new HashMap<>(), (times, row) -> {
                    times.put(
                            PackId.parse(row.getColumn("pack", String.class)),
                            Instant.parse(row.getColumn("at", String.class)));
                    return times;
                }));
    }

    @Override
    public boolean delete(PackId pack, String digest) {
        return database.<Boolean, RuntimeException>transaction(handle -> {
            byte[] content = handle.select("select content from draft where pack = ?", pack.toString())
                    .mapTo(byte[].class)
                    .findOne()
                    .orElse(null);
            return content != null
                    && PackBundle.parse(content).digest().equals(digest)
                    && handle.execute("delete from draft where pack = ? and content = ?", pack.toString(), content) > 0;
        });
    }
}
