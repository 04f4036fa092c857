package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of {@code serve} that cannot be meant: told in words, with exit status 2, before anything is opened. */
class ServeOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_certificate_without_its_key_is_wrong_usage() {
        assertThat(told("--tls-certificate", "a.pem")).contains("go together");
        assertThat(told("--tls-key", "a.pem")).contains("go together");
    }

    @Test
    void files_that_are_no_certificate_and_key_are_named() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");

        assertThat(told("--tls-certificate", "no-such.pem", "--tls-key", empty.toString()))
                .contains("no-such.pem cannot be read");
        assertThat(told("--tls-certificate", empty.toString(), "--tls-key", empty.toString()))
                .contains("empty.pem holds no certificate in PEM");
    }

    @Test
    void a_log_of_another_form_is_wrong_usage() {
        assertThat(told("--log", "jsn")).contains("--log must be text or json").contains("json");
    }

    private String told(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(options, 0, all, 5, options.length);
        System.arraycopy(
                new String[] {
                    "serve", "--lang", "en", "--data", folder.resolve("data").toString()
                },
                0,
                all,
                0,
                5);
        Run run = Run.of(all);
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("data")).doesNotExist();
        return run.err();
    }
}
