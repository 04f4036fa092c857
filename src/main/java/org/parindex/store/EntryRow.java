package org.parindex.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackId;
import org.parindex.record.Checkpoint;
import org.parindex.record.Entry;
import org.parindex.record.EntryBytes;
import org.parindex.record.EntryOutline;
import org.parindex.record.IdempotencyKey;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.RecordStore;
import org.parindex.record.SearchColumns;
import org.parindex.record.StoredRow;

/** Rows of the chain as entries: what an entry says comes from its hashed bytes only, never from the columns for searching. */
final class EntryRow {
    static final String SELECT = "select number, previous, hash, head, submission, result from chain ";

    static final String SELECT_ALL = "select number, previous, hash, head, submission, result,"
            + " id, kind, pack, unit, stage, key_caller, key_text from chain ";

    private EntryRow() {}

    /** The row as it is, whatever was done to it. */
    static StoredRow stored(ResultSet row, StatementContext context) throws SQLException {
        return new StoredRow(
                row.getLong("number"),
                Objects.requireNonNullElse(row.getString("previous"), ""),
                Objects.requireNonNullElse(row.getString("hash"), ""),
                new EntryBytes(bytes(row, "head"), bytes(row, "submission"), bytes(row, "result")),
                new SearchColumns(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("pack"),
                        row.getString("unit"),
                        row.getString("stage"),
                        row.getString("key_caller"),
                        row.getString("key_text")));
    }

    private static byte[] bytes(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getBytes(column), new byte[0]);
    }

    static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        EntryBytes bytes = new EntryBytes(row.getBytes("head"), row.getBytes("submission"), row.getBytes("result"));
        return new Entry(row.getLong("number"), bytes.content(), row.getString("previous"), row.getString("hash"));
    }

    /** When it was made; long ago where somebody altered it so that nobody can tell. */
    static Instant time(ResultSet row) throws SQLException {
        byte[] none = {};
        try {
            return new EntryBytes(bytes(row, "head"), none, none).content().at();
        } catch (IllegalArgumentException altered) {
            return Instant.MIN;
        }
    }

    static EntryOutline outline(ResultSet row, StatementContext context) throws SQLException {
        byte[] none = {};
        NewEntry content = new EntryBytes(row.getBytes("head"), none, none).content();
        return new EntryOutline(
                row.getLong("number"),
                content.id(),
                content.kind(),
                content.pack(),
                content.unit(),
                content.stage(),
                content.details());
    }

    static Checkpoint checkpoint(ResultSet row, StatementContext context) throws SQLException {
        return new Checkpoint(
                row.getLong("number"),
                Objects.requireNonNullElse(row.getString("hash"), ""),
                time(row.getString("at")),
                Objects.requireNonNullElse(row.getString("public_key"), ""),
                Objects.requireNonNullElse(row.getString("signature"), ""));
    }

    /** A time that nobody wrote so becomes one that nobody signed. */
    private static Instant time(@Nullable String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeParseException changed) {
            return Instant.EPOCH;
        }
    }

    /** What already stands in the place of what an evaluation of a unit supersedes; empty where nothing does. */
    static Optional<EntryOutline> correction(Handle handle, NewEntry entry) {
        String superseded = entry.details().get(RecordStore.SUPERSEDES);
        if (superseded == null || entry.kind() != Kind.EVALUATION || entry.unit() == null) {
            return Optional.empty();
        }
        return handle
                .select(
                        "select number, head from chain where kind = 'EVALUATION' and pack = ? and unit = ? order by number",
                        entry.pack().toString(),
                        entry.unit())
                .map(EntryRow::outline)
                .list()
                .stream()
                .filter(other -> superseded.equals(other.details().get(RecordStore.SUPERSEDES)))
                .findFirst();
    }

    static Optional<Entry> closing(Handle handle, PackId pack) {
        return handle.select(SELECT + "where kind = 'CLOSING' and pack = ? order by number limit 1", pack.toString())
                .map(EntryRow::entry)
                .findOne();
    }

    static Optional<Entry> underKey(Handle handle, IdempotencyKey key) {
        return handle.select(SELECT + "where key_caller = ? and key_text = ?", key.caller(), key.text())
                .map(EntryRow::entry)
                .findOne();
    }
}
