package org.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.history.Blamed;
import org.parindex.pack.PackException;
import org.parindex.record.Attacker;
import org.parindex.store.TestDatabase;

/** Two processes' worth of services on one PostgreSQL. */
class ReplicasTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void what_one_publishes_the_other_serves_without_being_told() throws Exception {
        String url = TestDatabase.POSTGRESQL.freshUrl(folder);
        try (Replica here = replica(url, "here");
                Replica there = replica(url, "there");
                Follower following = new Follower(there.publishing())) {
            assertThat(following).isNotNull();
            here.publish(AgreeingPack.version(1), "một");
            await(there, 1);
            here.publish(AgreeingPack.version(2), "hai");
            await(there, 2);
            there.publish(AgreeingPack.version(3), "ba");
            here.publishing().published().follow();

            assertThat(here.served()).isEqualTo(3);
        }
    }

    @Test
    void both_make_the_same_history() throws Exception {
        String url = TestDatabase.POSTGRESQL.freshUrl(folder);
        try (Replica here = replica(url, "here");
                Replica there = replica(url, "there")) {
            here.publish(AgreeingPack.version(1), "một");
            there.publish(AgreeingPack.version(2), "hai");
            here.publishing().published().follow();

            assertThat(here.history().commits(AgreeingPack.ID))
                    .hasSize(2)
                    .isEqualTo(there.history().commits(AgreeingPack.ID));
        }
    }

    @Test
    void a_history_that_was_lost_is_made_again_with_the_same_commits() throws Exception {
        String url = TestDatabase.SQLITE.freshUrl(folder);
        Blamed.Commit before;
        try (Replica replica = replica(url, "here")) {
            replica.publish(AgreeingPack.version(1), "một");
            replica.publish(AgreeingPack.version(2), "hai");
            before = replica.history().commits(AgreeingPack.ID).get(0);
        }
        try (Replica replica = replica(url, "another folder")) {
            assertThat(replica.history().commits(AgreeingPack.ID).get(0)).isEqualTo(before);
        }
    }

    @Test
    void a_kept_version_that_somebody_altered_keeps_no_other_from_being_served() throws Exception {
        String url = TestDatabase.SQLITE.freshUrl(folder);
        try (Replica here = replica(url, "here");
                Replica there = replica(url, "there")) {
            here.publish(AgreeingPack.version(1), "một");
            String altered = AgreeingPack.version(1).digest();
            here.publish(AgreeingPack.version(2), "hai");
            try (Attacker attacker = new Attacker(url)) {
                attacker.sql("update bundle set content = x'00' where digest = '" + altered + "'");
            }
            there.publishing().published().follow();

            assertThat(there.served()).isEqualTo(2);
            assertThat(there.history().commits(AgreeingPack.ID)).hasSize(1);
            try (Replica late = replica(url, "late")) {
                assertThat(late.served()).isEqualTo(2);
            }
        }
    }

    @Test
    void a_published_version_that_somebody_altered_is_refused_and_the_one_before_goes_on_serving() throws Exception {
        String url = TestDatabase.SQLITE.freshUrl(folder);
        try (Replica here = replica(url, "here");
                Replica there = replica(url, "there")) {
            here.publish(AgreeingPack.version(1), "một");
            there.publishing().published().follow();
            here.publish(AgreeingPack.version(2), "hai");
            try (Attacker attacker = new Attacker(url)) {
                attacker.sql("update bundle set content = x'00' where digest = '"
                        + AgreeingPack.version(2).digest() + "'");
            }
            there.publishing().published().follow();

            assertThat(there.served()).isEqualTo(1);
            try (Replica late = replica(url, "late")) {
                assertThatThrownBy(late::served)
                        .isInstanceOf(PackException.class)
                        .hasMessageContaining("altered");
            }
        }
    }

    private static void await(Replica replica, int version) throws Exception {
        while (replica.versions().ids().isEmpty() || replica.served() != version) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private Replica replica(String url, String name) throws Exception {
        return new Replica(url, Files.createDirectories(folder.resolve(name)), Clock.systemUTC());
    }
}
