package org.parindex.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose a key is, what that costs, and how soon a key stops being good. */
class KeyCheckTest {
    private static final Scope UNIT = new Scope(Role.UNIT, "so-a", "so-nganh");

    private final SettableClock clock = new SettableClock();
    private final TestAccess one = new TestAccess(clock);
    private final HashQueue queue = new HashQueue(1, 0, 1);
    private final KeyCheck check = check(one.keyStore());

    private KeyCheck check(KeyStore store) {
        return new KeyCheck(store, queue, new LastUse(store, Runnable::run), new SecureRandom(), clock);
    }

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void a_key_is_its_callers_with_role_unit_and_index() throws Exception {
        Keys.Issued issued = one.issue(UNIT);

        Caller caller = check.callerOf(issued.text()).orElseThrow();

        assertThat(caller).isEqualTo(new Caller(issued.key().id(), "test", UNIT));
        assertThat(issued.text()).matches("pk_" + issued.key().id() + "_[A-Za-z0-9_-]{43}");
    }

    @Test
    void a_secret_that_is_wrong_an_id_that_is_unknown_and_what_is_no_key_are_nobodys() throws Exception {
        String key = one.issue(UNIT).text();
        String otherSecret = one.issue(UNIT).text().substring(16);

        assertThat(Stream.of(
                        key.substring(0, 16) + otherSecret, "pk_000000000000_" + otherSecret, "", "pk_", key + "x"))
                .hasSize(5)
                .allSatisfy(text -> assertThat(check.callerOf(text)).isEmpty());
    }

    @Test
    void a_key_in_use_is_let_in_while_wrong_keys_are_turned_away_known_id_or_not() throws Exception {
        String key = one.issue(UNIT).text();
        check.callerOf(key);
        String unused = one.issue(UNIT).text();
        try (FullQueue full = new FullQueue(queue)) {
            assertThat(check.callerOf(key)).isPresent();
            assertThatThrownBy(() -> check.callerOf(unused)).isInstanceOf(TooManyChecksException.class);
            assertThatThrownBy(() -> check.callerOf("pk_000000000000_" + "a".repeat(43)))
                    .isInstanceOf(TooManyChecksException.class);
            assertThat(full.isFull()).isTrue();
        }
        assertThat(check.callerOf(unused)).isPresent();
    }

    @Test
    void who_sends_wrong_secrets_under_a_known_id_keeps_no_other_key_waiting_long() throws Exception {
        HashQueue wide = new HashQueue(1, 3, 2);
        String key = one.issue(UNIT).text();
        String flooded = one.issue(UNIT).text().substring(0, 16);
        KeyCheck flood = new KeyCheck(
                one.keyStore(), wide, new LastUse(one.keyStore(), Runnable::run), new SecureRandom(), clock);
        List<Thread> attackers = Stream.iterate(0, i -> i + 1)
                .limit(8)
                .map(i -> new Thread(() -> presentOften(flood, flooded + String.format("%043d", i))))
                .toList();
        attackers.forEach(Thread::start);
        try {
            assertThat(flood.callerOf(key)).isPresent();
        } finally {
            attackers.forEach(Thread::interrupt);
            for (Thread attacker : attackers) {
                attacker.join();
            }
        }
    }

    private static void presentOften(KeyCheck check, String key) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                check.callerOf(key);
            } catch (TooManyChecksException turnedAway) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void a_key_in_use_is_not_checked_slowly_again() throws Exception {
        String key = one.issue(UNIT, Duration.ofDays(1)).text();
        check.callerOf(key);
        try (FullQueue full = new FullQueue(queue)) {
            for (int minutes = 0; minutes < 60; minutes++) {
                clock.move(Duration.ofMinutes(1));
                assertThat(check.callerOf(key)).isPresent();
            }
            clock.move(VerifiedKeys.REMEMBERED);
            assertThatThrownBy(() -> check.callerOf(key)).isInstanceOf(TooManyChecksException.class);
            assertThat(full.isFull()).isTrue();
        }
    }

    @Test
    void many_who_present_the_same_new_key_at_once_wait_for_one_check() throws Exception {
        String key = one.issue(UNIT).text();
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            Callable<Optional<Caller>> call = () -> check.callerOf(key);
            for (Future<Optional<Caller>> answer :
                    callers.invokeAll(Stream.generate(() -> call).limit(16).toList())) {
                assertThat(answer.get()).isPresent();
            }
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void a_key_revoked_elsewhere_is_refused_a_second_later() throws Exception {
        Keys.Issued issued = one.issue(UNIT);
        check.callerOf(issued.text());
        one.access().keys().revoke(issued.key().id());

        clock.move(VerifiedKeys.FRESH);

        assertThat(check.callerOf(issued.text())).isEmpty();
        assertThat(VerifiedKeys.FRESH).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_key_revoked_elsewhere_is_refused_where_the_clock_is_set_back() throws Exception {
        Keys.Issued issued = one.issue(UNIT);
        check.callerOf(issued.text());
        one.access().keys().revoke(issued.key().id());

        clock.move(Duration.ofMinutes(-1));

        assertThat(check.callerOf(issued.text())).isEmpty();
    }

    @Test
    void a_key_is_good_until_the_second_in_which_it_expires() throws Exception {
        String key = one.issue(UNIT, Duration.ofDays(1)).text();

        clock.move(Duration.ofDays(1).minusSeconds(1));
        assertThat(check.callerOf(key)).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(check.callerOf(key)).isEmpty();
    }

    @Test
    void a_use_is_noted_once_a_minute() throws Exception {
        Keys.Issued issued = one.issue(UNIT);
        Instant start = clock.instant();
        check.callerOf(issued.text());
        clock.move(Duration.ofSeconds(59));
        check.callerOf(issued.text());
        assertThat(lastUsed(issued)).isEqualTo(start);

        clock.move(Duration.ofSeconds(1));
        check.callerOf(issued.text());
        assertThat(lastUsed(issued)).isEqualTo(start.plusSeconds(60));
    }

    @Test
    void a_use_that_cannot_be_noted_keeps_nobody_out() throws Exception {
        String key = one.issue(UNIT).text();
        AtomicInteger tries = new AtomicInteger();
        LastUse rejecting = new LastUse(one.keyStore(), work -> {
            tries.incrementAndGet();
            throw new RejectedExecutionException();
        });
        KeyCheck full = new KeyCheck(one.keyStore(), queue, rejecting, new SecureRandom(), clock);
        KeyCheck readOnly = check(new WithoutUses(one.keyStore()));

        assertThat(List.of(full.callerOf(key), readOnly.callerOf(key))).allMatch(Optional::isPresent);
        assertThat(tries).hasValue(1);
        assertThat(one.keyStore().all()).allMatch(each -> each.lastUsed() == null);
    }

    private @Nullable Instant lastUsed(Keys.Issued issued) {
        return one.keyStore().find(issued.key().id()).orElseThrow().key().lastUsed();
    }

    /** The one place of a queue, taken. */
    private static final class FullQueue implements AutoCloseable {
        private final CountDownLatch taken = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final Thread thread;

        FullQueue(HashQueue queue) throws InterruptedException {
            thread = new Thread(() -> take(queue));
            thread.start();
            taken.await();
        }

        private void take(HashQueue queue) {
            try {
                queue.run("other", () -> {
                    taken.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                });
            } catch (TooManyChecksException unexpected) {
                throw new AssertionError(unexpected);
            }
        }

        boolean isFull() {
            return thread.isAlive();
        }

        @Override
        public void close() {
            end.countDown();
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A store that can be read but for now not written to. */
    private record WithoutUses(KeyStore store) implements KeyStore {
        @Override
        public void add(ApiKey key, String hash) {
            store.add(key, hash);
        }

        @Override
        public Optional<Kept> find(String id) {
            return store.find(id);
        }

        @Override
        public List<ApiKey> all() {
            return store.all();
        }

        @Override
        public boolean revoke(String id, Instant at) {
            return store.revoke(id, at);
        }

        @Override
        public void used(String id, Instant at) {
            throw new IllegalStateException("The disk is full");
        }
    }
}
