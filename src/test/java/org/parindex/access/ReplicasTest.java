package org.parindex.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import org.parindex.store.SessionTable;
import org.parindex.store.TestDatabase;

/** Two processes over one database let in, and keep out, the same callers. */
class ReplicasTest {
    private final SettableClock clock = new SettableClock();

    @TempDir
    private Path folder;

    private Access replica(Database database) {
        return Access.of(new KeyTable(database), new SessionTable(database), new SecureRandom(), clock, Runnable::run);
    }

    @ParameterizedTest
    @EnumSource
    void what_one_makes_or_ends_holds_for_the_other(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        try (Database here = Database.open(url);
                Database there = Database.open(url)) {
            Access one = replica(here);
            Access other = replica(there);
            Keys.Issued issued = one.keys()
                    .issue(new NewKey(
                            "x", Scope.of(Role.SYSTEM), clock.instant().plusSeconds(60)));
            Caller caller = issued.key().caller();
            String session = one.sessions().open(caller);
            assertThat(other.check().callerOf(issued.text())).contains(caller);
            assertThat(other.sessions().callerOf(session)).contains(caller);

            one.keys().revoke(issued.key().id());
            clock.move(Duration.ofSeconds(1));

            assertThat(other.check().callerOf(issued.text())).isEmpty();
            assertThat(other.sessions().callerOf(session)).isEmpty();
        }
    }
}
