package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parindex.access.TestAccess;
import org.parindex.catalogue.Attempt;
import org.parindex.catalogue.Scoring;
import org.parindex.http.Service;
import org.parindex.http.ServiceParts;
import org.parindex.http.ServiceSettings;
import org.parindex.record.RecordedResults;
import org.parindex.record.TestRecord;
import org.parindex.rules.ShippedPacks;
import org.parindex.scorecard.Scorecard;

/** The year 2022 of the Ministry's units as the running service shows it, from the ranking to a rule's line. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedPagesTest {
    private final TestAccess access = new TestAccess(ShippedPacks.CLOCK);
    private final TestRecord record = TestRecord.of(ShippedPacks.RULES, ShippedPacks.CLOCK);
    private Service service;
    private Chromium chromium;
    private Page page;
    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        RecordedResults results = new RecordedResults(record.store(), record.rescoring());
        results.samples(scorecards());
        ServiceParts parts = new ServiceParts(
                new Scoring(record.versions(), ShippedPacks.EVALUATOR),
                results,
                new Pages(),
                access.access(),
                record.parts(),
                null,
                ShippedPacks.CLOCK);
        service = new Service(ServiceSettings.of("127.0.0.1", 0), parts).start();
        chromium = new Chromium();
        page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
        page.onConsoleMessage(message -> console.add(message.text()));
        page.onRequest(request -> requests.add(request.url()));
    }

    @AfterAll
    void stop() {
        chromium.close();
        service.stop();
        record.close();
        access.close();
    }

    private static List<Scorecard> scorecards() {
        try (Stream<Path> files = Files.walk(ShippedPacks.FIXTURES.resolve("don-vi-bo/2022"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(ServedPagesTest::scorecard)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Scorecard scorecard(Path file) {
        try {
            Attempt attempt = Attempt.of(ShippedPacks.scoring(), Files.readAllBytes(file));
            assertThat(attempt.failure()).isNull();
            return java.util.Objects.requireNonNull(attempt.scorecard());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void a_reader_goes_from_the_ranking_to_the_facts_and_the_line_behind_a_lost_point() {
        page.navigate("http://127.0.0.1:" + service.port() + "/sign-in?token="
                + access.access().link().offer());
        picture("served-ranking.png");
        String ranking = page.textContent("body");
        page.getByText("Cục An toàn thông tin").first().click();
        page.waitForURL("**/scorecards/don-vi-bo/2022/cuc-an-toan-thong-tin**");
        Locator criterion = page.locator("#tc-1\\.3\\.2");
        criterion.locator("summary").first().click();
        picture("served-scorecard.png");

        assertThat(ranking)
                .contains("80,07", "−1,87", "Khối cục", "Khối cơ quan Bộ", "minh họa", "Cục Thông tin đối ngoại");
        assertThat(ranking).contains("Không có sáng kiến trong CCHC");
        assertThat(criterion.getAttribute("open")).isNotNull();
        assertThat(criterion.innerText())
                .contains("rule \"1.3.2 nhiệm vụ hoàn thành chậm\"", "1.3.2-tien-do-nhiem-vu.drl", "−0,25");
        assertThat(console).isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith("http://127.0.0.1:" + service.port() + "/"));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name))
                .setFullPage(true));
    }
}
