package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parindex.access.Keys;
import org.parindex.access.Role;
import org.parindex.access.Scope;
import org.parindex.http.RunningService.Answer;

/** How browsers come in and go out, and what a page of another site can do with their cookies: nothing. */
class SignInTest {
    private static final String HERE = "Sec-Fetch-Site: same-origin";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(RunningService.RULES, ServiceSettings.Limits.standard(), Samples.GOOD);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_link_signs_an_administrator_in_once() {
        String link = "/sign-in?token=" + service.access().access().link().offer();
        Answer looked = call("HEAD", link, "");
        Answer first = call("GET", link, "");
        Answer second = call("GET", link, "");

        assertThat(looked.status()).isEqualTo(401);
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo("/");
        assertThat(call("GET", "/keys", "", cookie(first)).status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(401);
        assertThat(second.text()).contains("Liên kết này đã được dùng").doesNotContain("token=");
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Answer answer = signIn(service.access().key());

        assertThat(answer.header("Set-Cookie"))
                .matches("parindex=[A-Za-z0-9_-]{43}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict|"
                        + "parindex=[A-Za-z0-9_-]{43}; Path=/; .*Max-Age=43200; HttpOnly; SameSite=Strict");
    }

    @Test
    void a_session_may_do_what_its_key_may_and_ends_with_it() {
        Keys.Issued unit = service.access().issue(new Scope(Role.UNIT, "so-a", null));
        String session = cookie(signIn(unit.text()));
        assertThat(call("GET", "/", "", session).text()).contains("Phiếu điểm của đơn vị", "test (đơn vị)");
        assertThat(call("GET", "/rankings/thu-nghiem/2026", "", session).status())
                .isEqualTo(403);

        service.access().access().keys().revoke(unit.key().id());

        assertThat(call("GET", "/", "", session).status()).isEqualTo(401);
    }

    @Test
    void who_signs_out_is_out() {
        String session = cookie(signIn(service.access().key()));
        Answer out = call("POST", "/sign-out", "", session, HERE);

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Set-Cookie")).startsWith("parindex=;").contains("Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(call("GET", "/", "", session).status()).isEqualTo(401);
    }

    @Test
    void a_wrong_key_is_told_on_the_page() {
        Answer answer = signIn("pk_000000000000_" + "a".repeat(43));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("Khóa sai, đã hết hạn hoặc đã bị thu hồi.", "name=\"key\"");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void people_without_a_session_are_shown_where_to_sign_in_whatever_the_address() {
        for (String path : List.of("/", "/rankings/thu-nghiem/2026", "/keys", "/nothing")) {
            Answer page = call("GET", path, "", "Accept: text/html");
            assertThat(page.status()).as(path).isEqualTo(401);
            assertThat(page.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(page.text()).contains("action=\"/sign-in\"").doesNotContain("thu-nghiem");
        }
    }

    @Test
    void a_cookie_changes_nothing_for_a_page_of_another_site() {
        String session = cookie(signIn(service.access().key()));
        String own = "Origin: http://127.0.0.1:" + service.port();
        for (List<String> foreign : List.of(
                List.of("Sec-Fetch-Site: cross-site"),
                List.of("Sec-Fetch-Site: same-site", own),
                List.of("Sec-Fetch-Site: none"),
                List.of("Origin: http://evil.example"),
                List.of("Origin: null"),
                List.of("Origin: https://127.0.0.1:" + service.port()),
                List.<String>of())) {
            List<String> headers = new ArrayList<>(foreign);
            headers.add(session);
            Answer answer = call("POST", "/keys", "role=admin", headers.toArray(new String[0]));
            assertThat(answer.status()).as(foreign.toString()).isEqualTo(403);
            assertThat(answer.text()).contains("other-origin");
        }
        assertThat(call("POST", "/keys", "role=admin", session, own).status()).isEqualTo(201);
    }

    @Test
    void a_page_of_another_site_cannot_sign_its_visitor_in_or_out() {
        String session = cookie(signIn(service.access().key()));
        String body = "key=" + service.access().key();

        assertThat(call("POST", "/sign-in", body, "Sec-Fetch-Site: cross-site").status())
                .isEqualTo(403);
        assertThat(call("POST", "/sign-out", "", session, "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(call("GET", "/", "", session).status()).isEqualTo(200);
    }

    @Test
    void the_page_of_keys_shows_a_new_key_once_and_revokes_it() {
        String session = cookie(signIn(service.access().key()));
        String made = call("POST", "/keys", "role=auditor&name=Thanh+tra+%C4%91%E1%BB%A3t+1", session, HERE)
                .text();
        String key = made.replaceAll("(?s).*<code class=\"key\">([^<]*)</code>.*", "$1");
        String list = call("GET", "/keys", "", session).text();

        assertThat(key).startsWith("pk_");
        assertThat(list).contains("Thanh tra đợt 1", key.substring(3, 15)).doesNotContain(key);
        assertThat(call("POST", "/keys/" + key.substring(3, 15) + "/revoke", "", session, HERE)
                        .status())
                .isEqualTo(303);
        assertThat(signIn(key).status()).isEqualTo(401);
    }

    @Test
    void a_form_that_asks_for_no_possible_key_says_why() {
        String session = cookie(signIn(service.access().key()));
        Answer answer = call("POST", "/keys", "role=unit&expires=x", session, HERE, "Accept: text/html");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Vai trò unit cần mã đơn vị.", "Phải là số ngày như 90d");
    }

    private static Answer signIn(String key) {
        return call("POST", "/sign-in", "key=" + key, HERE);
    }

    private static String cookie(Answer answer) {
        return "Cookie: " + answer.header("Set-Cookie").replaceFirst(";.*", "");
    }

    /** @param headers as {@code Name: value} */
    private static Answer call(String method, String path, String form, String... headers) {
        List<String> all = new ArrayList<>();
        for (String header : headers) {
            all.addAll(List.of(header.split(": ", 2)));
        }
        if (method.equals("POST")) {
            all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
        }
        return service.sendAsNobody(
                method,
                path,
                form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form),
                all.toArray(new String[0]));
    }
}
