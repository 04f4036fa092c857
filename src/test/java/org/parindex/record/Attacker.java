package org.parindex.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Somebody with full access to the database, who first takes away whatever keeps its tables from being changed. */
public final class Attacker implements AutoCloseable {
    private final Connection connection;

    public Attacker(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        for (String table : List.of("chain", "checkpoint")) {
            sql("create table free as select * from " + table);
            sql("drop table " + table);
            sql("alter table free rename to " + table);
        }
    }

    public Attacker sql(String statement) throws SQLException {
        try (Statement each = connection.createStatement()) {
            each.execute(statement);
        }
        return this;
    }

    /** Swaps what two rows hold, hashes and all. */
    Attacker swap(long one, long other) throws SQLException {
        return renumber(one, -1).renumber(other, one).renumber(-1, other);
    }

    Attacker renumber(long from, long to) throws SQLException {
        return sql("update chain set number = " + to + " where number = " + from);
    }

    Attacker remove(long number) throws SQLException {
        return sql("delete from chain where number = " + number);
    }

    /** Closes the gap that a removed entry leaves. */
    Attacker moveUp(long behind) throws SQLException {
        return sql("update chain set number = number - 1 where number > " + behind);
    }

    /** Puts a copy of an entry with another result at a place, and moves the others back. */
    Attacker insert(long place, long copied) throws SQLException {
        sql("update chain set number = number + 1 where number >= " + place);
        sql("insert into chain select " + place + ", previous, hash, head, submission, head, id, kind, pack, unit,"
                + " stage, key_caller, key_text from chain where number = " + copied);
        return this;
    }

    /** Makes every link hold again, from the first to the last. */
    Attacker recompute() throws SQLException {
        List<Long> numbers = new ArrayList<>();
        List<EntryBytes> contents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from chain order by number")) {
            while (rows.next()) {
                numbers.add(rows.getLong("number"));
                contents.add(
                        new EntryBytes(rows.getBytes("head"), rows.getBytes("submission"), rows.getBytes("result")));
            }
        }
        String previous = EntryHash.NONE;
        for (int i = 0; i < numbers.size(); i++) {
            String hash = EntryHash.of(previous, numbers.get(i), EntryHash.ofContent(contents.get(i)));
            setLink(numbers.get(i), previous, hash);
            previous = hash;
        }
        return this;
    }

    private void setLink(long number, String previous, String hash) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update chain set previous = ?, hash = ? where number = ?")) {
            update.setString(1, previous);
            update.setString(2, hash);
            update.setLong(3, number);
            update.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
