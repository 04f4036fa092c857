package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages as a browser shows them. Pictures of them are left in {@code target/pages}. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    private static final String RANKING = "/rankings/mau/2024?stage=appraisal";
    private static final String SCORECARD = "/scorecards/mau/2024/cuc-a?stage=appraisal";
    private static final List<String> ADDRESSES = List.of(
            "/",
            RANKING,
            RANKING + "&lang=en",
            "/rankings/mau/2024?stage=self",
            SCORECARD,
            SCORECARD + "&lang=en",
            "/scorecards/mau/2024/cuc-a?stage=self",
            "/scorecards/mau/2024/cuc-b",
            "/scorecards/mau/2024/cuc-c",
            "/scorecards/mau/2024/vu-d",
            "/scorecards/mau/2024/la",
            "/nothing-here");

    private PageServer server;
    private Chromium chromium;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        server = new PageServer(SampleResults.all());
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 740);
    }

    private void in(Browser.NewContextOptions options, Consumer<Page> look) {
        try (BrowserContext context = browser.newContext(options)) {
            context.setDefaultTimeout(30_000);
            look.accept(context.newPage());
        }
    }

    private void open(Page page, String address) {
        page.navigate(server.address() + address);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name))
                .setFullPage(true));
    }

    private static void picture(Locator part, String name) {
        part.screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/pages", name)));
    }

    private static Locator criterion(Page page, String code) {
        return page.locator("[id='tc-" + code + "']");
    }

    @Test
    void a_criterion_opens_to_its_findings_facts_and_the_lines_of_its_rule() {
        in(wide(), page -> {
            open(page, SCORECARD);
            Locator criterion = criterion(page, "1.2");
            assertThat(criterion.getByText("Rà soát thủ tục nội bộ").first().isVisible())
                    .isFalse();

            criterion.locator("summary").click();

            assertThat(criterion.locator(".finding .reason").allInnerTexts())
                    .contains("Chậm 12 ngày: Báo cáo sơ kết sáu tháng");
            assertThat(criterion.locator("tr.fact").nth(0).innerText())
                    .contains("NV-2", "Báo cáo sơ kết sáu tháng", "30/06/2024", "12/07/2024", "Có");
            assertThat(criterion.locator("tr.behind").innerText())
                    .contains("CV-15/2024", "Công văn gửi báo cáo", "Xin lùi hạn, không được chấp thuận.");
            assertThat(criterion.locator(".rule").innerText())
                    .contains("1-dieu-hanh/1.2-tien-do.drl:5", "$task : AssignedTask( late )");
            assertThat(criterion.locator(".rule").isVisible()).isTrue();
            picture(page, "scorecard-1280.png");
        });
    }

    @Test
    void a_criterion_opens_from_the_keyboard() {
        in(wide(), page -> {
            open(page, SCORECARD);
            criterion(page, "1.2").locator("summary").focus();

            page.keyboard().press("Enter");

            assertThat(criterion(page, "1.2").locator(".rule").isVisible()).isTrue();
        });
    }

    @Test
    void everything_can_be_read_without_javascript() {
        in(wide().setJavaScriptEnabled(false), page -> {
            open(page, RANKING);
            page.getByText("Cục An toàn thực phẩm thử nghiệm").first().click();
            criterion(page, "1.1").locator("summary").click();

            assertThat(criterion(page, "1.1").locator(".rule").isVisible()).isTrue();
            assertThat(page.locator("[data-controls]").isVisible()).isFalse();
        });
    }

    @Test
    void all_criteria_open_and_close_at_once_and_those_without_loss_can_be_hidden() {
        in(wide(), page -> {
            open(page, SCORECARD);
            Locator open = page.locator("details.criterion[open]");
            page.getByText("Mở tất cả").click();
            assertThat(open.count()).isEqualTo(8);
            page.getByText("Đóng tất cả").click();
            assertThat(open.count()).isZero();

            page.getByLabel("Chỉ tiêu chí mất điểm").check();

            assertThat(criterion(page, "1.2").isVisible()).isTrue();
            assertThat(criterion(page, "1.3.1").isVisible()).isFalse();
        });
    }

    @Test
    void the_address_of_a_criterion_opens_it() {
        in(wide(), page -> {
            open(page, SCORECARD + "#tc-2.1");

            assertThat(criterion(page, "2.1").locator(".rule").isVisible()).isTrue();
        });
    }

    @Test
    void nothing_is_fetched_but_the_page_and_the_console_stays_silent() {
        in(wide(), page -> {
            List<String> fetched = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest(request -> fetched.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onDialog(dialog -> {
                complaints.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            for (String address : ADDRESSES) {
                open(page, address);
            }

            assertThat(fetched)
                    .containsExactlyElementsOf(ADDRESSES.stream()
                            .map(address -> server.address() + address)
                            .toList());
            assertThat(complaints).isEmpty();
        });
    }

    @Test
    void nothing_is_wider_than_a_phone_of_360_pixels() {
        in(phone(), page -> {
            for (String address : ADDRESSES) {
                open(page, address);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(360);
                assertThat((List<?>) page.evaluate(script("cut.js")))
                        .as(address)
                        .isEmpty();
            }
            open(page, RANKING);
            picture(page, "ranking-360.png");
            open(page, SCORECARD);
            page.getByText("Mở tất cả").click();
            picture(page, "scorecard-360.png");
            picture(criterion(page, "1.1"), "criterion-360.png");
            open(page, "/scorecards/mau/2024/la");
            page.getByText("Mở tất cả").click();
            picture(page, "hostile-360.png");
        });
    }

    @Test
    void paper_shows_every_criterion_opened_and_nothing_to_click_even_without_javascript() {
        in(wide().setJavaScriptEnabled(false), page -> {
            open(page, SCORECARD);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            for (Locator rule : page.locator(".rule").all()) {
                assertThat(rule.isVisible()).isTrue();
                assertThat(rule.boundingBox().height).isGreaterThan(20);
            }
            assertThat(page.locator("nav, .language, .skip, .to-top").all())
                    .isNotEmpty()
                    .noneMatch(Locator::isVisible);
            page.pdf(new Page.PdfOptions().setPath(Path.of("target/pages/scorecard.pdf")));
        });
    }

    @Test
    void paper_shows_the_units_behind_each_reason() {
        in(wide(), page -> {
            open(page, RANKING);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".reasons li").all()).isNotEmpty().allMatch(Locator::isVisible);
            page.pdf(new Page.PdfOptions().setPath(Path.of("target/pages/ranking.pdf")));
        });
    }

    @Test
    void headings_tables_and_controls_say_what_they_are() {
        in(wide(), page -> {
            for (String address : ADDRESSES) {
                open(page, address);
                assertThat((List<?>) page.evaluate(script("accessible.js")))
                        .as(address)
                        .isEmpty();
            }
        });
    }

    @Test
    void every_text_stands_out_from_its_ground_in_light_and_dark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            in(wide().setColorScheme(scheme), page -> {
                for (String address : List.of(RANKING, SCORECARD, "/scorecards/mau/2024/cuc-c")) {
                    open(page, address);
                    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                    assertThat((List<?>) page.evaluate(script("contrast.js")))
                            .as(scheme + " " + address)
                            .isEmpty();
                }
                picture(page, "scorecard-" + scheme + ".png");
            });
        }
    }

    @Test
    void vietnamese_and_hostile_names_arrive_letter_by_letter() {
        in(wide(), page -> {
            open(page, RANKING);
            picture(page, "ranking-1280.png");
            assertThat(page.locator(".unit a").allTextContents())
                    .contains("Cục Bưu chính, Viễn thông thử nghiệm", "Viện Nghiên cứu thử nghiệm")
                    .contains(
                            SampleResults.of(SampleResults.HOSTILE_UNIT).unit().name());

            open(page, "/scorecards/mau/2024/la");
            assertThat(page.locator("h1").textContent()).startsWith("<script>alert(\"tên\")</script>");
            assertThat(page.locator("script").count()).isEqualTo(1);
            assertThat(page.locator("img").count()).isZero();
        });
    }

    @Test
    void each_page_leads_to_the_same_page_in_the_other_language() {
        in(wide(), page -> {
            open(page, SCORECARD);
            page.getByText("English").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.url()).endsWith(SCORECARD + "&lang=en");

            page.getByText("Tiếng Việt").click();
            assertThat(page.url()).endsWith(SCORECARD);
        });
    }

    private static String script(String name) {
        try (InputStream script = PagesInBrowserTest.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
