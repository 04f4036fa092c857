package org.parindex.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.parindex.pack.PackId;
import org.parindex.record.Appended;
import org.parindex.record.Checkpoint;
import org.parindex.record.Entry;
import org.parindex.record.EntryOutline;
import org.parindex.record.IdempotencyKey;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.RecordStore;
import org.parindex.record.StoredRow;

/** The record in a database. Any number of these, in any number of processes, may append to the same database at once. */
public final class SqlRecordStore implements RecordStore {
    /** Rows that are held in memory at once where all are looked at; PostgreSQL sends them so within a transaction only. */
    private static final int ROWS = 64;

    private final Database database;
    private final LastTime lastTime;

    public SqlRecordStore(Database database) {
        this(database, new LastTime(true));
    }

    private SqlRecordStore(Database database, LastTime lastTime) {
        this.database = database;
        this.lastTime = lastTime;
    }

    /** One that takes its first entry whatever its time: for a clock that was ahead, and was put right. */
    public static SqlRecordStore acceptingClock(Database database) {
        return new SqlRecordStore(database, new LastTime(false));
    }

    @Override
    public List<Appended> append(List<NewEntry> entries) {
        boolean clockHeld = lastTime.isHeld();
        List<Appended> outcomes = database.<List<Appended>, RuntimeException>transaction(handle -> {
            if (database.dialect() == Dialect.POSTGRESQL) {
                handle.select("select name from chain_lock where name = 'chain' for update")
                        .mapTo(String.class)
                        .one();
            }
            return new ChainWriter(handle, clockHeld).append(entries);
        });
        lastTime.note(outcomes);
        return outcomes;
    }

    @Override
    public Optional<Instant> ahead(Instant now) {
        if (!lastTime.isKnown()) {
            database.<Optional<Instant>, RuntimeException>read(
                            handle -> handle.select("select head from chain order by number desc limit 1")
                                    .map((row, context) -> EntryRow.time(row))
                                    .findOne())
                    .ifPresent(lastTime::found);
        }
        return lastTime.ahead(now);
    }

    @Override
    public Optional<Entry> find(String id) {
        return database.<Optional<Entry>, RuntimeException>read(
                handle -> handle.select(EntryRow.SELECT + "where id = ?", id)
                        .map(EntryRow::entry)
                        .findOne());
    }

    @Override
    public Optional<Entry> last() {
        return database.<Optional<Entry>, RuntimeException>read(
                handle -> handle.select(EntryRow.SELECT + "order by number desc limit 1")
                        .map(EntryRow::entry)
                        .findOne());
    }

    @Override
    public long height() {
        return database.<Long, RuntimeException>read(
                handle -> handle.select("select coalesce(max(number), 0) from chain")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public List<Entry> after(long number, int most) {
        return database.<List<Entry>, RuntimeException>read(
                handle -> handle.select(EntryRow.SELECT + "where number > ? order by number limit ?", number, most)
                        .map(EntryRow::entry)
                        .list());
    }

    @Override
    public List<Entry> after(Kind kind, long number, int most) {
        return database.<List<Entry>, RuntimeException>read(handle -> handle.select(
                        EntryRow.SELECT + "where kind = ? and number > ? order by number limit ?",
                        kind.name(),
                        number,
                        most)
                .map(EntryRow::entry)
                .list());
    }

    @Override
    public List<Entry> evaluations(Filter filter, long before, int most) {
        List<Object> values = new ArrayList<>(List.of(before));
        StringBuilder where = new StringBuilder("where kind = 'EVALUATION' and number < ? ");
        if (filter.index() != null) {
            where.append("and pack like ? ");
            values.add(filter.index() + "/%");
        }
        if (filter.pack() != null) {
            where.append("and pack = ? ");
            values.add(filter.pack().toString());
        }
        if (filter.unit() != null) {
            where.append("and unit = ? ");
            values.add(filter.unit());
        }
        if (filter.stage() != null) {
            where.append("and stage = ? ");
            values.add(filter.stage().code());
        }
        values.add(most);
        return database.<List<Entry>, RuntimeException>read(handle -> {
            try (Query query =
                    handle.select(EntryRow.SELECT + where + "order by number desc limit ?", values.toArray())) {
                return query.map(EntryRow::entry).list();
            }
        });
    }

    @Override
    public List<EntryOutline> outlines(long number, int most) {
        return database.<List<EntryOutline>, RuntimeException>read(handle -> handle.select(
                        "select number, head from chain where number > ? order by number limit ?", number, most)
                .map(EntryRow::outline)
                .list());
    }

    @Override
    public Optional<Entry> find(IdempotencyKey key) {
        return database.<Optional<Entry>, RuntimeException>read(handle -> EntryRow.underKey(handle, key));
    }

    @Override
    public Optional<Entry> closing(PackId pack) {
        return database.<Optional<Entry>, RuntimeException>read(handle -> EntryRow.closing(handle, pack));
    }

    @Override
    public void rows(long after, Predicate<StoredRow> more) {
        HandleCallback<Boolean, RuntimeException> walk = handle -> {
            try (Query query = handle.select(EntryRow.SELECT_ALL + "where number > ? order by number", after);
                    ResultIterator<StoredRow> rows =
                            query.setFetchSize(ROWS).map(EntryRow::stored).iterator()) {
                boolean goOn = true;
                while (goOn && rows.hasNext()) {
                    goOn = more.test(rows.next());
                }
                return goOn;
            }
        };
        if (database.dialect() == Dialect.POSTGRESQL) {
            database.transaction(walk);
        } else {
            database.read(walk);
        }
    }

    @Override
    public void add(Checkpoint checkpoint) {
        database.transact(handle -> handle.execute(
                "insert into checkpoint (number, hash, at, public_key, signature) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                checkpoint.number(),
                checkpoint.hash(),
                checkpoint.at().toString(),
                checkpoint.publicKey(),
                checkpoint.signature()));
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return database.<List<Checkpoint>, RuntimeException>read(handle -> handle.select(
                        "select number, hash, at, public_key, signature from checkpoint order by number, at, public_key")
                .map(EntryRow::checkpoint)
                .list());
    }
}
