package org.parindex.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS with the operator's own certificate, made for each test. */
class TlsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void the_service_proves_its_name_by_a_certificate_of_any_common_kind(String algorithm) throws Exception {
        SelfSigned signed = SelfSigned.make(folder, algorithm);
        try (RunningService service = started(signed)) {
            HttpResponse<String> answer = get(service, signed);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        }
    }

    @Test
    void the_cookie_of_a_session_is_for_tls_only() throws Exception {
        SelfSigned signed = SelfSigned.make(folder, "EC");
        try (RunningService service = started(signed)) {
            String token = service.access().access().link().offer();
            HttpResponse<String> answer = get(service, signed, "/sign-in?token=" + token);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow().split("; "))
                    .contains("Secure", "HttpOnly", "SameSite=Strict");
        }
    }

    @Test
    void tls_1_2_and_1_3_are_spoken_and_nothing_older() throws Exception {
        SelfSigned signed = SelfSigned.make(folder, "RSA");
        try (RunningService service = started(signed)) {
            assertThat(spoken(service, signed, "TLSv1.3")).isEqualTo("TLSv1.3");
            assertThat(spoken(service, signed, "TLSv1.2")).isEqualTo("TLSv1.2");
            try (SSLSocket old = socket(service, signed)) {
                old.setEnabledProtocols(new String[] {"TLSv1.1"});
                assertThatThrownBy(old::startHandshake).isInstanceOf(SSLException.class);
            }
            try (Wire plain = service.wire().head("GET / HTTP/1.1")) {
                assertThat(plain.rest()).doesNotContain("HTTP/1.1 200");
            }
        }
    }

    @Test
    void a_renewed_certificate_serves_without_a_restart_and_one_that_cannot_be_used_is_passed_over() throws Exception {
        SelfSigned first = SelfSigned.make(folder, "RSA");
        try (RunningService service = started(first)) {
            Files.writeString(first.certificate().chain(), "nonsense");
            for (int seconds = 0; seconds < 3; seconds++) {
                Thread.sleep(1_000);
                assertThat(get(service, first).statusCode()).isEqualTo(200);
            }
            SelfSigned renewed = SelfSigned.make(folder, "EC");
            assertThat(servedWithin30Seconds(service, renewed)).isTrue();
        }
    }

    @Test
    void files_that_cannot_be_used_are_told_with_what_to_do() throws Exception {
        Certificate good = SelfSigned.make(folder, "EC").certificate();
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path old = Files.writeString(
                folder.resolve("old.pem"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
        Path another = Files.createDirectory(folder.resolve("another"));
        Certificate other = SelfSigned.make(another, "RSA").certificate();

        assertThat(told(new Certificate(folder.resolve("no.pem"), good.key()))).contains("no.pem cannot be read");
        assertThat(told(new Certificate(empty, good.key()))).contains("holds no certificate in PEM");
        assertThat(told(new Certificate(good.chain(), old))).contains("openssl pkcs8 -topk8 -nodes -in");
        assertThat(told(new Certificate(good.chain(), good.chain()))).contains("holds no private key");
        assertThat(told(new Certificate(good.chain(), other.key())))
                .contains("is not the key of the first certificate");
    }

    private static String told(Certificate wrong) {
        try {
            wrong.read();
            return "";
        } catch (Certificate.UnusableException unusable) {
            return unusable.text().en();
        }
    }

    private static RunningService started(SelfSigned signed) {
        ServiceSettings settings =
                new ServiceSettings("127.0.0.1", 0, ServiceSettings.Limits.standard(), signed.certificate());
        return RunningService.start(settings, Operation.plain());
    }

    private static HttpResponse<String> get(RunningService service, SelfSigned trusted) throws Exception {
        return get(service, trusted, "/health/live");
    }

    private static HttpResponse<String> get(RunningService service, SelfSigned trusted, String path) throws Exception {
        URI address = URI.create("https://127.0.0.1:" + service.port() + path);
        return trusted.client().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static boolean servedWithin30Seconds(RunningService service, SelfSigned trusted) throws Exception {
        for (int seconds = 0; seconds < 30; seconds++) {
            try {
                return get(service, trusted).statusCode() == 200;
            } catch (IOException notYetTrusted) {
                Thread.sleep(1_000);
            }
        }
        return false;
    }

    private static SSLSocket socket(RunningService service, SelfSigned trusted) throws Exception {
        return (SSLSocket) trusted.trusting("TLS").getSocketFactory().createSocket("127.0.0.1", service.port());
    }

    private static String spoken(RunningService service, SelfSigned trusted, String protocol) throws Exception {
        try (SSLSocket socket = socket(service, trusted)) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }
}
