package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserConditionTest {

    @Test
    void without_a_browser_the_tests_are_left_out_and_the_reason_says_how_to_get_them_to_run() {
        var result = BrowserCondition.evaluate(Optional.empty(), "optional", "PagesInBrowserTest");

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow())
                .contains("PagesInBrowserTest did not run", "apt-get install chromium", "-Dparindex.chromium=");
    }

    @Test
    void a_missing_browser_fails_where_it_is_required() {
        assertThatThrownBy(() -> BrowserCondition.evaluate(Optional.empty(), "required", "PagesInBrowserTest"))
                .hasMessageContaining("PagesInBrowserTest must run");
    }

    @Test
    void with_a_browser_the_tests_run_whether_required_or_not() {
        Optional<Path> chromium = Optional.of(Path.of("/usr/bin/chromium"));

        assertThat(BrowserCondition.evaluate(chromium, "optional", "x").isDisabled())
                .isFalse();
        assertThat(BrowserCondition.evaluate(chromium, "required", "x").isDisabled())
                .isFalse();
    }
}
