package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.record.AnchorFile;
import org.parindex.record.Attacker;
import org.parindex.record.AuditedRecord;
import org.parindex.record.SigningKey;
import org.parindex.store.TestDatabase;

/** {@code parindex audit verify}: what it says of a good record and of one that was tampered with. */
class AuditVerifyCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_good_record_says_how_far_it_is_signed_and_by_whom(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        String key = SigningKey.in(record.folder).fingerprint();
        Run run = verify(record, "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("The record is what it was: 12 entries.")
                .contains("Signed up to entry 10 (2026-03-01T08:00:00Z, key " + key + ").")
                .contains("Behind it: 2 entries that are not signed yet.")
                .contains("No key was held against anything");
        assertThat(verify(record, "--key", key).out())
                .contains("Sổ ghi nguyên vẹn: 12 bản ghi.")
                .doesNotContain("Chưa đối chiếu");
    }

    @ParameterizedTest
    @EnumSource
    void tampering_is_told_with_the_first_entry_and_exit_status_1(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attacker.sql("update chain set result = head where number = 5");
        }
        Run run = verify(record);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("SỔ GHI ĐÃ BỊ CAN THIỆP.", "Bản ghi 5 đã bị sửa.")
                .contains("Đã ký đến bản ghi 4");
    }

    @Test
    void a_damaged_index_which_hides_entries_from_who_searches_is_told() throws Exception {
        AuditedRecord record = new AuditedRecord(TestDatabase.SQLITE, folder);
        hide(record.url, "chain_by_pack", "unit");
        Run run = verify(record, "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("THE DATABASE FILE IS DAMAGED");
    }

    /** Writes another letter at the end of a word in an index, so that who looks for the word finds nothing. */
    private static void hide(String url, String index, String word) throws Exception {
        int page;
        int size;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
            page = statement
                    .executeQuery("select rootpage from sqlite_schema where name = '" + index + "'")
                    .getInt(1);
            size = statement.executeQuery("pragma page_size").getInt(1);
        }
        Path file = Path.of(url.substring("jdbc:sqlite:".length()));
        byte[] bytes = Files.readAllBytes(file);
        int start = (page - 1) * size;
        String text = new String(bytes, start, size, StandardCharsets.ISO_8859_1);
        bytes[start + text.indexOf(word) + word.length() - 1] = 'x';
        Files.write(file, bytes);
    }

    @Test
    void a_copy_of_the_signatures_kept_elsewhere_tells_what_the_data_folder_no_longer_does() throws Exception {
        AuditedRecord record = new AuditedRecord(TestDatabase.SQLITE, folder);
        Path copy = folder.resolve("copy.ndjson");
        Files.copy(record.folder.resolve(AnchorFile.NAME), copy);
        Files.delete(record.folder.resolve(AnchorFile.NAME));
        try (Attacker attacker = record.attacker()) {
            attacker.sql("delete from chain where number > 6").sql("delete from checkpoint where number > 6");
        }
        Run believing = verify(record);
        assertThat(believing.status()).isZero();
        assertThat(believing.out()).contains("Không có tệp chữ ký ngoài cơ sở dữ liệu");
        Run run = verify(record, "--anchors", copy.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("phần cuối đã bị cắt");
    }

    @Test
    void a_key_that_did_not_sign_is_told_with_the_one_that_did() throws Exception {
        AuditedRecord record = new AuditedRecord(TestDatabase.SQLITE, folder);
        Run run = verify(record, "--key", "sha256:" + "0".repeat(64));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(SigningKey.in(record.folder).fingerprint(), "--key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit",
                "audit verify --data nowhere",
                "audit verify --store jdbc:mysql://x",
                "audit verify --store jdbc:postgresql://127.0.0.1:1/none",
                "audit verify --anchors nowhere",
                "audit verify --key abc"
            })
    void wrong_usage_and_a_record_that_is_not_there_end_with_2(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).as(line).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    private static Run verify(AuditedRecord record, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("audit", "verify", "--data", record.folder.toString(), "--store", record.url));
        arguments.addAll(Arrays.asList(options));
        return Run.of(arguments.toArray(new String[0]));
    }
}
