package org.parindex.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.parindex.process.ScratchFolder;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import org.parindex.store.SessionTable;

/**
 * Keys and sessions in a database of their own, with an administrator's key to begin with. The hashes of its keys cost next
 * to nothing: tests ask for hundreds.
 */
public final class TestAccess implements AutoCloseable {
    private static final Argon2Function CHEAP = Argon2Function.getInstance(16, 1, 1, 32, Argon2.ID);

    private final SecureRandom random = new SecureRandom();
    private final Path folder;
    private final Clock clock;
    private final Database database;
    private final Access access;
    private final Keys.Issued admin;

    public TestAccess(Clock clock) {
        this.clock = clock;
        this.folder = ScratchFolder.make("access");
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
        KeyText text = KeyText.random(random);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ApiKey key = new ApiKey(text.id(), "test", scope, now, now.plus(lifetime), null, null);
        byte[] salt = random.generateSeed(16);
        String hash =
                CHEAP.hash(text.secret().getBytes(StandardCharsets.UTF_8), salt).getResult();
        keyStore().add(key, hash);
        return new Keys.Issued(key, text.text());
    }

    /** For good; once more does nothing. */
    @Override
    public void close() {
        if (Files.notExists(folder)) {
            return;
        }
        database.close();
        ScratchFolder.delete(folder);
    }
}
