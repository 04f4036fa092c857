package org.parindex.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.facts.RefusedException;

/** What may be asked for when a key is made. */
class KeyOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.5Z");

    @Test
    void a_key_without_words_of_its_own_is_named_by_its_role_and_good_for_a_year() throws Exception {
        assertThat(KeyOrder.read(Map.of("role", "system", "unit", " "), NOW))
                .isEqualTo(new NewKey("system", Scope.of(Role.SYSTEM), Instant.parse("2027-11-21T09:00:00Z")));
    }

    @Test
    void a_units_key_is_named_by_the_unit_and_may_be_for_one_index() throws Exception {
        NewKey key = KeyOrder.read(Map.of("role", "unit", "unit", "so-a", "index", "so-nganh"), NOW);

        assertThat(key.name()).isEqualTo("so-a");
        assertThat(key.scope()).isEqualTo(new Scope(Role.UNIT, "so-a", "so-nganh"));
    }

    @ParameterizedTest
    @CsvSource({"1d,2026-11-22T09:00:00Z", "2026-11-21,2026-11-22T00:00:00Z", "2027-12-31,2028-01-01T00:00:00Z"})
    void days_and_a_last_day_are_understood(String words, String end) {
        assertThat(Lifetime.end(words, NOW)).contains(Instant.parse(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0d", "3651d", "99999d", "90", "-1d", "2026-11-20", "2037-01-01", "2026-02-30", "never"})
    void other_words_and_times_that_are_past_or_far_away_are_not(String words) {
        assertThat(Lifetime.end(words, NOW)).isEmpty();
    }

    @Test
    void every_fault_is_told_at_once() {
        Map<String, String> words =
                Map.of("role", "sistem", "index", "Sở", "name", "a\u0007", "expires", "soon", "unit", "x".repeat(201));

        assertThatThrownBy(() -> KeyOrder.read(words, NOW)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.faults())
                    .extracting(fault -> fault.pointer())
                    .containsExactlyInAnyOrder("/role", "/index", "/name", "/expires", "/unit");
            assertThat(refused.faults().get(0).suggestion()).isEqualTo("system");
        });
    }

    @Test
    void the_role_unit_and_no_other_has_a_unit() {
        List.of(Map.of("role", "unit"), Map.of("role", "admin", "unit", "so-a"))
                .forEach(words -> assertThatThrownBy(() -> KeyOrder.read(words, NOW))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("/unit"));
    }
}
