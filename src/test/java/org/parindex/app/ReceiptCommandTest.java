package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.store.TestDatabase;

/** {@code parindex replay}, {@code receipt} and {@code verify}. */
class ReceiptCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_was_recorded_is_scored_again_to_the_byte(TestDatabase kind) throws Exception {
        Run run = new RecordedYear(kind, folder).run("replay", RecordedYear.FIRST, "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("Scored again, every byte is as recorded, but for id, time and program"
                        + " (parindex 0.9.0 → parindex dev).\n");
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_out_otherwise_is_printed_with_its_place(TestDatabase kind) throws Exception {
        Run run = new RecordedYear(kind, folder).run("replay", RecordedYear.THIRD);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("KHÁC").containsPattern("  /score: 1 → [0-9.]+\n");
        assertThat(run.out().lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_receipt_is_checked_and_scored_again_from_the_file_alone(TestDatabase kind) throws Exception {
        RecordedYear year = new RecordedYear(kind, folder);
        Path receipt = year.receipt(RecordedYear.FIRST);
        Run run = Run.of("verify", receipt.toString(), "--key", year.key, "--lang", "en");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("Entry 1 (EVALUATION, " + RecordedYear.FIRST)
                .contains("The signature is over entry 3, 2026-11-21T09:00:00Z, key " + year.key)
                .contains("Scored again, every byte is as recorded")
                .contains("This file cannot tell: whether the facts are true")
                .doesNotContain("IS NOT KNOWN");
    }

    @Test
    void a_receipt_tells_nothing_of_other_entries() throws Exception {
        String text = Files.readString(new RecordedYear(TestDatabase.SQLITE, folder).receipt(RecordedYear.FIRST));
        assertThat(text).contains("bo-y-te").doesNotContain(RecordedYear.SECOND, RecordedYear.MARK, "Đã thẩm định");
    }

    @Test
    void without_a_key_to_hold_it_against_it_is_said_that_the_key_is_unknown() throws Exception {
        RecordedYear year = new RecordedYear(TestDatabase.SQLITE, folder);
        Run run = Run.of("verify", year.receipt(RecordedYear.FIRST).toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("KHÔNG RÕ KHÓA CỦA AI", year.key);
        Run other = Run.of("verify", year.receipt(RecordedYear.FIRST).toString(), "--key", "sha256:" + "0".repeat(64));
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("không phải khóa được tin").doesNotContain("Chấm lại");
    }

    @Test
    void an_entry_that_is_no_evaluation_is_proven_without_scoring() throws Exception {
        RecordedYear year = new RecordedYear(TestDatabase.SQLITE, folder);
        Run run = Run.of("verify", year.receipt(RecordedYear.MARK).toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Bản ghi 3 (OFFICIAL", "không có gì để chấm lại");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("\"number\" : 1", "\"number\" : 2", "tệp này đã bị sửa"),
                Arguments.of("\\\\\"caller\\\\\":\\\\\"key-1", "\\\\\"caller\\\\\":\\\\\"key-9", "tệp này đã bị sửa"),
                Arguments.of("\\\\\"unit\\\\\":", "\\\\\"Unit\\\\\":", "tệp này đã bị sửa"),
                Arguments.of("\"at\" : \"2026", "\"at\" : \"2025", "tệp này đã bị sửa"),
                Arguments.of(
                        "\"contents\" : \\[ \"",
                        "\"contents\" : [ \"" + "0".repeat(64) + "\", \"",
                        "tệp này đã bị sửa"),
                Arguments.of("\"receipt\" :", "\"note\" : \"đã duyệt\", \"receipt\" :", "tệp này đã bị sửa"),
                Arguments.of("score.award", "score.deduct", "không phải bộ mà bản ghi nêu"),
                Arguments.of("\"pack\" :", "\"gone\" :", "không phải bộ mà bản ghi nêu"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_receipt_that_was_changed_anywhere_is_refused(String what, String by, String why) throws Exception {
        Path receipt = new RecordedYear(TestDatabase.SQLITE, folder).receipt(RecordedYear.FIRST);
        String text = Files.readString(receipt);
        String changed = text.replaceFirst(what, by);
        assertThat(changed).as(what).isNotEqualTo(text);
        Files.writeString(receipt, changed);
        Run run = Run.of("verify", receipt.toString());
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"'\"entry\" :', '\"entry\" : {}, \"entry\" :'", "'\\}\\s*$', '}, {}'"})
    void a_receipt_that_says_something_twice_or_more_behind_its_end_is_refused(String what, String by)
            throws Exception {
        Path receipt = new RecordedYear(TestDatabase.SQLITE, folder).receipt(RecordedYear.FIRST);
        String text = Files.readString(receipt);
        Files.writeString(receipt, text.replaceFirst(what, by));
        Run run = Run.of("verify", receipt.toString());
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_entry_that_is_not_signed_yet_has_no_receipt() throws Exception {
        Run run = new RecordedYear(TestDatabase.SQLITE, folder).run("receipt", RecordedYear.THIRD);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Bản ghi 4 chưa được ký");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replay",
                "replay x --data nowhere",
                "receipt x --data nowhere",
                "verify",
                "verify nowhere",
                "verify rules/README.md",
                "verify fixtures/bo/2023/bo-y-te.json"
            })
    void wrong_usage_and_unreadable_input_end_with_2(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).as(line).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void an_id_that_is_not_on_record_is_told() throws Exception {
        RecordedYear year = new RecordedYear(TestDatabase.SQLITE, folder);
        assertThat(year.run("replay", "none").err()).contains("Sổ ghi không có \"none\"");
        assertThat(year.run("replay", RecordedYear.MARK).err()).contains("không phải một đánh giá");
    }
}
