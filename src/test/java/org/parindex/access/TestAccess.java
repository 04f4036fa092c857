package org.parindex.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import org.parindex.store.SessionTable;

/** Keys and sessions in a database of their own, with an administrator's key to begin with. */
public final class TestAccess implements AutoCloseable {
    private final Path folder;
    private final Clock clock;
    private final Database database;
    private final Access access;
    private final Keys.Issued admin;

    public TestAccess(Clock clock) {
        this.clock = clock;
        this.folder = freshFolder();
        this.database = Database.open("jdbc:sqlite:" + folder.resolve("parindex.db"));
        this.access =
                Access.of(new KeyTable(database), new SessionTable(database), new SecureRandom(), clock, Runnable::run);
        this.admin = issue(Scope.of(Role.ADMIN));
    }

    public Access access() {
        return access;
    }

    public KeyStore keyStore() {
        return new KeyTable(database);
    }

    /** The administrator's key. */
    public String key() {
        return admin.text();
    }

    /** How the administrator's key is told from others. */
    public String keyId() {
        return admin.key().id();
    }

    /** A new key, good for a day. */
    public Keys.Issued issue(Scope scope) {
        return issue(scope, Duration.ofDays(1));
    }

    public Keys.Issued issue(Scope scope, Duration lifetime) {
        return access.keys().issue(new NewKey("test", scope, clock.instant().plus(lifetime)));
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("parindex-access");
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
    }

    /** For good; once more does nothing. */
    @Override
    public void close() {
        if (Files.notExists(folder)) {
            return;
        }
        database.close();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException notDeleted) {
            throw new UncheckedIOException(notDeleted);
        }
    }
}
