package org.parindex.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.access.ApiKey;
import org.parindex.access.KeyStore.Kept;
import org.parindex.access.Keys;
import org.parindex.access.NewKey;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.access.SessionStore.Session;

/** What every store of keys and sessions holds to. */
class AccessTablesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ApiKey OLD = key("b", new Scope(Role.UNIT, "so-a", "so-nganh"), NOW);
    private static final ApiKey NEW = key("a", Scope.of(Role.ADMIN), NOW.plusSeconds(1));

    @TempDir
    private Path folder;

    private static ApiKey key(String id, Scope scope, Instant created) {
        return new ApiKey(id, "Sở A", scope, created, created.plusSeconds(60), null, null);
    }

    @ParameterizedTest
    @EnumSource
    void keys_are_found_as_they_were_added_and_listed_oldest_first(TestDatabase kind) {
        String url = kind.freshUrl(folder);
        try (Database database = Database.open(url)) {
            new KeyTable(database).add(NEW, "hash of new");
            new KeyTable(database).add(OLD, "hash of old");
        }
        try (Database again = Database.open(url)) {
            KeyTable keys = new KeyTable(again);
            assertThat(keys.find("b")).contains(new Kept(OLD, "hash of old"));
            assertThat(keys.find("none")).isEmpty();
            assertThat(keys.all()).containsExactly(OLD, NEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_keeps_the_time_at_which_it_was_revoked_first(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            KeyTable keys = new KeyTable(database);
            keys.add(OLD, "hash");

            assertThat(List.of(keys.revoke("b", NOW), keys.revoke("b", NOW.plusSeconds(9)), keys.revoke("none", NOW)))
                    .containsExactly(true, true, false);
            assertThat(keys.find("b").orElseThrow().key().revoked()).isEqualTo(NOW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_use_only_moves_on(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            KeyTable keys = new KeyTable(database);
            keys.add(OLD, "hash");
            keys.used("b", NOW.plusMillis(2_999));
            keys.used("b", NOW.plusSeconds(1));
            keys.used("none", NOW);

            assertThat(keys.find("b").orElseThrow().key().lastUsed()).isEqualTo(NOW.plusSeconds(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sessions_are_found_until_they_are_closed_or_forgotten(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            new KeyTable(database).add(OLD, "hash");
            SessionTable sessions = new SessionTable(database);
            Session byKey = new Session("1", "b", NOW, NOW.plusSeconds(60));
            Session byLink = new Session("2", null, NOW, NOW.plusSeconds(61));
            Session closed = new Session("3", null, NOW, NOW.plusSeconds(99));
            List.of(byKey, byLink, closed).forEach(sessions::open);
            assertThat(sessions.find("1")).contains(byKey);

            sessions.close("3");
            sessions.forget(NOW.plusSeconds(60));

            assertThat(List.of("1", "2", "3").stream().flatMap(each -> sessions.find(each).stream()))
                    .containsExactly(byLink);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_key_nothing_is_kept_but_a_slow_hash_of_its_secret(TestDatabase kind) {
        try (Database database = kind.fresh(folder)) {
            Keys keys = new Keys(new KeyTable(database), new SecureRandom(), Clock.fixed(NOW, ZoneOffset.UTC));
            Keys.Issued issued = keys.issue(new NewKey("x", Scope.of(Role.ADMIN), NOW.plusSeconds(60)));

            Map<String, Object> row = database.<Map<String, Object>, RuntimeException>read(
                    handle -> handle.select("select * from api_key").mapToMap().one());

            assertThat(row.get("hash")).asString().startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(row.toString()).doesNotContain(issued.text().substring(16));
            assertThat(issued.toString()).doesNotContain(issued.text().substring(16));
        }
    }
}
