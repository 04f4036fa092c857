package org.parindex.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long people stay signed in, and what the one-time link is good for. */
class SessionsTest {
    private final SettableClock clock = new SettableClock();
    private final TestAccess test = new TestAccess(clock);
    private final Sessions sessions = test.access().sessions();
    private final SignInLink link = test.access().link();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void a_session_may_do_what_its_key_may_for_twelve_hours() {
        Caller caller = test.issue(new Scope(Role.UNIT, "so-a", null)).key().caller();
        String token = sessions.open(caller);

        clock.move(Duration.ofHours(12).minusSeconds(1));
        assertThat(sessions.callerOf(token)).contains(caller);
        clock.move(Duration.ofSeconds(1));
        assertThat(sessions.callerOf(token)).isEmpty();
    }

    @Test
    void a_session_ends_with_its_key() {
        ApiKey key = test.issue(Scope.of(Role.AUDITOR)).key();
        String token = sessions.open(key.caller());

        test.access().keys().revoke(key.id());

        assertThat(sessions.callerOf(token)).isEmpty();
    }

    @Test
    void a_session_that_was_closed_is_no_more_and_others_are() {
        String first = sessions.open(Caller.BY_LINK);
        String second = sessions.open(Caller.BY_LINK);

        sessions.close(first);

        assertThat(sessions.callerOf(first)).isEmpty();
        assertThat(sessions.callerOf(second)).contains(Caller.BY_LINK);
        assertThat(sessions.callerOf("")).isEmpty();
    }

    @Test
    void the_link_lets_one_administrator_in_of_many_who_try() throws Exception {
        String token = link.offer();
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<Caller>> visit = () -> link.take(token);
            int in = 0;
            for (Future<Optional<Caller>> answer : visitors.invokeAll(Collections.nCopies(8, visit))) {
                in += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(in).isEqualTo(1);
        } finally {
            visitors.shutdown();
        }
    }

    @Test
    void the_link_is_good_for_an_hour_until_the_next_one_is_offered() {
        String first = link.offer();
        String second = link.offer();

        assertThat(List.of(first, "", second + "x"))
                .allMatch(token -> link.take(token).isEmpty());
        clock.move(SignInLink.LENGTH);
        assertThat(link.take(second)).isEmpty();
    }
}
