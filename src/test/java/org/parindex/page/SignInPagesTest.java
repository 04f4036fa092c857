package org.parindex.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.access.TestAccess;
import org.parindex.catalogue.Scoring;
import org.parindex.http.Service;
import org.parindex.http.ServiceParts;
import org.parindex.http.ServiceSettings;
import org.parindex.ranking.Results;
import org.parindex.record.TestRecord;
import org.parindex.rules.ShippedPacks;

/** People sign in by the one-time link or with a key, make and revoke keys, and sign out, in a browser. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInPagesTest {
    private final TestAccess access = new TestAccess(ShippedPacks.CLOCK);
    private final TestRecord record = TestRecord.of(ShippedPacks.RULES, ShippedPacks.CLOCK);
    private Service service;
    private Chromium chromium;
    private String address;
    private final List<String> console = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        Results results = new Results(List.of());
        ServiceParts parts = new ServiceParts(
                new Scoring(record.versions(), ShippedPacks.EVALUATOR),
                () -> results,
                new Pages(),
                access.access(),
                record.parts(),
                null,
                ShippedPacks.CLOCK);
        service = new Service(ServiceSettings.of("127.0.0.1", 0), parts).start();
        address = "http://127.0.0.1:" + service.port();
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        service.stop();
        record.close();
        access.close();
    }

    /** A browser of its own, without cookies. */
    private Page visitor(int width) {
        BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 740));
        Page page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.text()));
        return page;
    }

    @Test
    void the_link_opens_the_pages_of_an_administrator_who_makes_a_key_and_revokes_it() {
        Page page = visitor(1200);
        page.navigate(address + "/sign-in?token=" + access.access().link().offer());
        assertThat(page.url()).isEqualTo(address + "/");
        assertThat(page.textContent("header")).contains("liên kết khởi động (quản trị)");

        page.getByText("Khóa truy cập").click();
        page.selectOption("#role", "auditor");
        page.fill("#name", "Thanh tra Bộ");
        page.locator("main").getByText("Tạo khóa").last().click();
        String key = page.textContent("code.key");
        picture(page, "keys.png");
        page.locator("tr", new Page.LocatorOptions().setHasText("Thanh tra Bộ"))
                .getByText("Thu hồi")
                .click();

        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Thanh tra Bộ"))
                        .textContent())
                .contains("đã thu hồi");
        assertThat(page.content()).doesNotContain(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1200})
    void a_key_signs_its_holder_in_until_they_sign_out(int width) {
        Page page = visitor(width);
        page.navigate(address + "/");
        picture(page, "sign-in-" + width + ".png");
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.fill("#key", access.issue(new Scope(Role.UNIT, "so-a", null)).text());
        page.keyboard().press("Enter");
        page.getByText("Đăng xuất").waitFor();
        assertThat(page.url()).isEqualTo(address + "/");
        String home = page.textContent("main");
        picture(page, "own-" + width + ".png");
        page.getByText("Đăng xuất").click();
        page.waitForURL(address + "/sign-in");
        page.navigate(address + "/");

        assertThat(overflow).isEqualTo(0);
        assertThat(home).contains("Phiếu điểm của đơn vị");
        assertThat(page.textContent("h1")).isEqualTo("Đăng nhập");
        assertThat(console).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void a_wrong_key_leaves_them_at_the_door() {
        Page page = visitor(360);
        page.navigate(address + "/sign-in");
        page.fill("#key", "pk_000000000000_" + "a".repeat(43));
        page.keyboard().press("Enter");

        page.getByText("Khóa sai, đã hết hạn hoặc đã bị thu hồi.").waitFor();
        picture(page, "sign-in-wrong.png");
        assertThat(page.context().cookies()).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name))
                .setFullPage(true));
    }
}
