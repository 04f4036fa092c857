package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.store.TestDatabase;

/** Keys from the command line, and what a service without keys refuses to do. */
class KeysCommandTest {
    @TempDir
    private Path folder;

    private Run run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve("data").toString();
        return Run.of(all);
    }

    @Test
    void a_new_key_is_alone_on_standard_output() {
        Run added = run("keys", "add", "--role", "system", "--name", "thử", "--expires", "2026-12-31");
        String id = added.out().substring(3, 15);

        assertThat(added.out()).matches("pk_[0-9a-f]{12}_[A-Za-z0-9_-]{43}\\R");
        assertThat(added.err())
                .contains(id, "2027-01-01T00:00:00Z")
                .doesNotContain(added.out().strip());
        assertThat(run("keys", "list").out())
                .contains(id + "\tsystem\t-\t-\tactive\t2027-01-01T00:00:00Z\t-\tthử")
                .doesNotContain(added.out().strip());
    }

    @Test
    void a_revoked_key_is_listed_as_such() {
        String id = run("keys", "add", "--role", "unit", "--unit", "so-a", "--index", "so-nganh")
                .out()
                .substring(3, 15);

        assertThat(run("keys", "revoke", id).status()).isZero();
        assertThat(run("keys", "list").out()).contains(id + "\tunit\tso-a\tso-nganh\trevoked\t");
    }

    @ParameterizedTest
    @EnumSource
    void keys_are_kept_in_the_database_that_is_named(TestDatabase kind) {
        String url = kind.freshUrl(folder);
        String id = Run.of("keys", "add", "--role", "admin", "--store", url, "--data", folder.toString())
                .out()
                .substring(3, 15);

        assertThat(Run.of("keys", "list", "--store", url, "--data", folder.toString())
                        .out())
                .contains(id);
        assertThat(run("keys", "list").out()).doesNotContain(id);
    }

    @Test
    void a_data_folder_that_is_made_is_for_its_owner_only() throws Exception {
        run("keys", "list");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keys",
                "keys add",
                "keys add --role root",
                "keys add --role unit",
                "keys add --role admin --expires soon",
                "keys revoke",
                "keys revoke 0123456789ab",
                "keys list --store jdbc:mysql://x",
                "serve --store jdbc:mysql://x",
            })
    void wrong_usage_exits_with_2_and_a_word_about_it(String line) {
        Run run = line.equals("keys") ? Run.of("keys") : run(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void a_database_that_is_not_there_is_told_at_the_start() {
        Run run = run("serve", "--port", "0", "--store", "jdbc:postgresql://127.0.0.1:1/none", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("check --store or --data", "cannot be reached")
                .doesNotContain("\tat ");
    }

    @Test
    void a_service_without_keys_is_opened_to_this_machine_only() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            String port = String.valueOf(taken.getLocalPort());
            Run without = run("serve", "--host", "0.0.0.0", "--port", port, "--lang", "en");
            run("keys", "add", "--role", "admin");
            Run with = run("serve", "--host", "0.0.0.0", "--port", port, "--lang", "en");

            assertThat(without.status()).isEqualTo(2);
            assertThat(without.err()).contains("not opened at 0.0.0.0", "parindex keys add --role admin");
            assertThat(with.err()).contains("is the port in use?").doesNotContain("keys add");
        }
    }
}
