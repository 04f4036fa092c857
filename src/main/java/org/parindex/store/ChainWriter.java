package org.parindex.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parindex.pack.PackId;
import org.parindex.record.Appended;
import org.parindex.record.Entry;
import org.parindex.record.EntryBytes;
import org.parindex.record.EntryHash;
import org.parindex.record.EntryOutline;
import org.parindex.record.IdempotencyKey;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.RecordStore;
import org.parindex.record.SearchColumns;

/** Appends within one transaction that nobody else shares the end of the chain with. */
final class ChainWriter {
    private static final String INSERT = "insert into chain (number, previous, hash, head, submission, result,"
            + " id, kind, pack, unit, stage, key_caller, key_text)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Handle handle;
    private final boolean clockHeld;
    private final Map<PackId, Optional<Entry>> closings = new HashMap<>();
    private long number;
    private String hash = EntryHash.NONE;
    private Instant time = Instant.MIN;

    /** @param clockHeld whether what was made long before the last entry is refused */
    ChainWriter(Handle handle, boolean clockHeld) {
        this.handle = handle;
        this.clockHeld = clockHeld;
        handle.select("select number, hash, head from chain order by number desc limit 1")
                .map((row, context) -> new End(row.getLong("number"), row.getString("hash"), EntryRow.time(row)))
                .findOne()
                .ifPresent(end -> {
                    number = end.number();
                    hash = end.hash();
                    time = end.time();
                });
    }

    private record End(long number, String hash, Instant time) {}

    List<Appended> append(List<NewEntry> entries) {
        List<Appended> outcomes = new ArrayList<>(entries.size());
        entries.forEach(entry -> outcomes.add(append(entry)));
        return outcomes;
    }

    private Appended append(NewEntry entry) {
        IdempotencyKey key = entry.key();
        Optional<Entry> first = key == null ? Optional.empty() : EntryRow.underKey(handle, key);
        if (key != null && first.isPresent()) {
            return sameRequest(first.get(), key)
                    ? new Appended.Repeated(first.get())
                    : new Appended.KeyTaken(first.get());
        }
        if (clockHeld && RecordStore.isBehind(entry.at(), time)) {
            return new Appended.ClockBehind(time);
        }
        Optional<Entry> closing = closings.computeIfAbsent(entry.pack(), pack -> EntryRow.closing(handle, pack));
        if (closing.isPresent() && !maySupersede(entry)) {
            return new Appended.YearClosed(closing.get());
        }
        Optional<EntryOutline> correction = EntryRow.correction(handle, entry);
        if (correction.isPresent()) {
            return new Appended.Corrected(correction.get());
        }
        Entry stored = store(entry);
        if (entry.kind() == Kind.CLOSING) {
            closings.put(entry.pack(), Optional.of(stored));
        }
        return new Appended.Stored(stored);
    }

    private static boolean sameRequest(Entry first, IdempotencyKey key) {
        return key.equals(first.content().key());
    }

    private static boolean maySupersede(NewEntry entry) {
        return (entry.kind() == Kind.EVALUATION || entry.kind() == Kind.OFFICIAL)
                && entry.details().containsKey(RecordStore.SUPERSEDES);
    }

    private Entry store(NewEntry entry) {
        EntryBytes bytes = EntryBytes.of(entry);
        String previous = hash;
        number++;
        hash = EntryHash.of(previous, number, EntryHash.ofContent(bytes));
        time = entry.at();
        insert(entry, bytes, previous);
        return new Entry(number, entry, previous, hash);
    }

    private void insert(NewEntry entry, EntryBytes bytes, String previous) {
        SearchColumns columns = SearchColumns.of(entry);
        handle.execute(
                INSERT,
                number,
                previous,
                hash,
                bytes.head(),
                bytes.submission(),
                bytes.result(),
                columns.id(),
                columns.kind(),
                columns.pack(),
                columns.unit(),
                columns.stage(),
                columns.keyCaller(),
                columns.keyText());
    }
}
