package org.parindex.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What keeps a database from doing its part, as far as it says so. */
public enum Trouble {
    /** It is gone, does not answer in time, or fails in a way that it does not explain. */
    SILENT,
    /** It answers, but others hold what is needed for longer than a caller may be kept waiting. */
    BUSY,
    /** It has no room for more. */
    FULL;

    private static final String PG_DISK_FULL = "53100";
    /** Lock not available, statement cancelled for its time, too many connections. */
    private static final Set<String> PG_BUSY = Set.of("55P03", "57014", "53300");

    /** The kind of an SQLite error without what it says beyond that. */
    private static final int PRIMARY = 0xff;

    /** By the first cause that comes from a database. */
    static Trouble of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return SILENT;
    }

    private static Trouble of(SQLException failure) {
        if (failure instanceof SQLiteException lite) {
            return of(lite.getResultCode());
        }
        if (failure instanceof SQLTransientConnectionException none) {
            return ofPool(none);
        }
        return ofState(failure.getSQLState());
    }

    private static Trouble of(SQLiteErrorCode code) {
        int primary = code.code & PRIMARY;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return FULL;
        }
        boolean busy = primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code;
        return busy ? BUSY : SILENT;
    }

    /** No connection came free in time: new ones cannot be made, or all are held by those who wait for the database. */
    private static Trouble ofPool(SQLTransientConnectionException none) {
        return none.getCause() instanceof SQLException refused ? ofState(refused.getSQLState()) : BUSY;
    }

    private static Trouble ofState(@Nullable String state) {
        if (PG_DISK_FULL.equals(state)) {
            return FULL;
        }
        return state != null && PG_BUSY.contains(state) ? BUSY : SILENT;
    }
}
