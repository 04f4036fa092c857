package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.pack.FaultCode;
import org.parindex.rules.ShippedPacks;

/** Each code has a page that tells people what is wrong, what is right, and why. */
class FaultPagesTest {
    private static final Path PAGES = ShippedPacks.RULES.resolve("checks");

    @Test
    void each_code_has_a_page_and_each_page_a_code() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(FaultCode.values())
                            .map(code -> code.text() + ".md")
                            .toList());
        }
    }

    @Test
    void each_page_shows_wrong_and_right_and_says_why() throws IOException {
        for (FaultCode code : FaultCode.values()) {
            assertThat(Files.readString(PAGES.resolve(code.text() + ".md")))
                    .as(code.text())
                    .startsWith("# " + code.text() + ": ")
                    .matches("(?s).*\\n## Sai\\n.*?```\\n.*\\n## Đúng\\n.*?```\\n.*\\n## Vì sao\\n.*");
        }
    }
}
