package org.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.pack.PackBundle;
import org.parindex.store.TestDatabase;

/** Every way to tamper with the record, done with SQL to both stores, and what the audit says to it. */
class AuditTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_record_that_nobody_touched_is_proven_and_anchored(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        AuditReport report = record.audit(record.anchors);
        assertThat(report.firstBreach()).isEmpty();
        assertThat(report.height()).isEqualTo(12);
        assertThat(report.anchor()).isNotNull().extracting(Checkpoint::number).isEqualTo(10L);
        assertThat(report.unanchored()).isEqualTo(2);
        assertThat(report.keys())
                .isEqualTo(Collections.singletonMap(SigningKey.in(record.folder).fingerprint(), 3));
    }

    static Stream<Arguments> columns() {
        return Stream.of(TestDatabase.values()).flatMap(kind -> Stream.of(
                        "previous = '" + "0".repeat(64) + "' CHANGED 5",
                        "hash = '" + "0".repeat(64) + "' CHANGED 5",
                        "hash = null CHANGED 5",
                        "head = submission CHANGED 5",
                        "submission = null CHANGED 5",
                        "result = submission CHANGED 5",
                        "number = 500 REORDERED 5",
                        "id = 'x' COLUMN 5",
                        "kind = 'OFFICIAL' COLUMN 5",
                        "pack = 'bo/2024' COLUMN 5",
                        "unit = null COLUMN 5",
                        "stage = 'appraisal' COLUMN 5",
                        "key_caller = 'x' COLUMN 5",
                        "key_text = null COLUMN 5")
                .map(change -> Arguments.of(kind, change)));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void a_changed_value_is_named_with_and_without_signatures(TestDatabase kind, String change) throws Exception {
        String[] words = change.split(" (?=[A-Z]+ \\d+$)", -1);
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attacker.sql("update chain set " + words[0] + " where number = 5");
            assertThat(record.breach(record.anchors)).isEqualTo(words[1]);
            attacker.sql("delete from checkpoint");
            assertThat(record.breach(record.noAnchors())).isEqualTo(words[1]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_of_a_pack_that_was_altered_or_removed_is_named_with_the_first_entry_that_names_it(TestDatabase kind)
            throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        record.appendNaming(PackBundle.read(Path.of("rules"), Entries.PACK));
        assertThat(record.breach(record.anchors)).isEqualTo("none");
        try (Attacker attacker = record.attacker()) {
            attacker.sql("update bundle set content = (select head from chain where number = 1)");
            assertThat(record.breach(record.anchors)).isEqualTo("BUNDLE 13");
            attacker.sql("delete from bundle");
            assertThat(record.breach(record.anchors)).isEqualTo("BUNDLE 13");
        }
    }

    /** What an attacker does. */
    interface Attack {
        void run(Attacker attacker) throws Exception;
    }

    static Stream<Arguments> clumsyAttacks() {
        return withKinds(
                attack("swapped", "REORDERED 5", it -> it.swap(5, 6)),
                attack("swapped far", "REORDERED 3", it -> it.swap(3, 12)),
                attack("first swapped", "REORDERED 1", it -> it.swap(1, 2)),
                attack("removed", "REMOVED 5", it -> it.remove(5)),
                attack("first removed", "REMOVED 1", it -> it.remove(1)),
                attack("several removed", "REMOVED 5", it -> it.remove(5).remove(6)),
                attack("removed, gap closed", "REMOVED 5", it -> it.remove(5).moveUp(5)),
                attack("inserted", "INSERTED 5", it -> it.insert(5, 7)),
                attack("unsigned removed", "REMOVED 11", it -> it.remove(11)),
                attack("unsigned inserted", "INSERTED 11", it -> it.insert(11, 7)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("clumsyAttacks")
    void a_row_out_of_place_is_named_with_and_without_signatures(
            TestDatabase kind, String name, String breach, Attack attack) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attack.run(attacker);
            assertThat(record.breach(record.anchors)).as(name).isEqualTo(breach);
            attacker.sql("delete from checkpoint");
            assertThat(record.breach(record.noAnchors())).as(name).isEqualTo(breach);
        }
    }

    static Stream<Arguments> carefulAttacks() {
        return withKinds(
                attack("value changed", "CHANGED 5", it -> it.sql("update chain set result = head where number = 5")),
                attack("swapped", "REORDERED 5", it -> it.swap(5, 6)),
                attack("removed", "REMOVED 5", it -> it.remove(5).moveUp(5)),
                attack("inserted", "INSERTED 5", it -> it.insert(5, 7)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("carefulAttacks")
    void hashes_made_consistent_to_the_end_do_not_hide_it(TestDatabase kind, String name, String breach, Attack attack)
            throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attack.run(attacker);
            attacker.recompute();
            assertThat(record.breach(record.anchors)).as(name).isEqualTo(breach);
            AuditReport signatures = record.audit(record.noAnchors());
            assertThat(signatures.firstBreach().orElseThrow().text().en())
                    .contains("the first entry changed is one of 5 to 8");
            attacker.sql("delete from checkpoint");
            assertThat(record.audit(record.noAnchors()).anchor())
                    .as("nothing outside the chain speaks for it")
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_end_that_was_cut_off_is_told(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attacker.sql("delete from chain where number > 9");
            assertThat(record.breach(record.noAnchors())).isEqualTo("CUT 10");
            attacker.sql("delete from checkpoint where number > 9");
            assertThat(record.breach(record.anchors)).isEqualTo("CUT 10");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_old_copy_restored_is_told_and_is_never_signed_again(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attacker.sql("delete from chain where number > 6");
            attacker.sql("delete from checkpoint where number > 6");
            assertThat(record.breach(record.anchors)).isEqualTo("CUT 7");
            assertThat(record.sign(record.folder)).contains("Entry 10 of the record does not follow");
            record.append(7, 14);
            assertThat(record.breach(record.anchors)).isEqualTo("CHANGED 7");
            assertThat(record.sign(record.folder)).contains("Entry 10 of the record does not follow");
            assertThat(record.breach(record.noAnchors()))
                    .as("without a copy of the signatures an old copy looks like the record")
                    .isEqualTo("none");
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_key_does_not_pass_for_the_one_that_is_trusted(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        String trusted = SigningKey.in(record.folder).fingerprint();
        assertThat(record.breach(record.anchors, trusted)).isEqualTo("none");
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Attacker attacker = record.attacker()) {
            attacker.sql("update chain set result = head where number = 5").recompute();
            attacker.sql("delete from checkpoint");
        }
        assertThat(record.sign(other)).isEmpty();
        assertThat(record.breach(record.anchors)).isEqualTo("CHANGED 5");
        AnchorFile forged = new AnchorFile(other.resolve(AnchorFile.NAME));
        assertThat(record.breach(forged, trusted)).isEqualTo("CHECKPOINT 4");
        AuditReport believing = record.audit(forged);
        assertThat(believing.keys())
                .as("whoever names no key is told whose it is")
                .containsOnlyKeys(SigningKey.in(other).fingerprint());
    }

    @ParameterizedTest
    @EnumSource
    void signatures_replaced_in_the_database_alone_are_missed_there(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attacker.sql("delete from checkpoint");
        }
        assertThat(record.breach(record.anchors)).isEqualTo("CHECKPOINT 4");
        assertThat(record.sign(Files.createDirectory(folder.resolve("other")))).isEmpty();
        assertThat(record.breach(record.anchors)).isEqualTo("CHECKPOINT 4");
    }

    static Stream<Arguments> columnsOfSignatures() {
        return Stream.of(TestDatabase.values()).flatMap(kind -> Stream.of(
                        "number = 7",
                        "hash = '" + "0".repeat(64) + "'",
                        "hash = null",
                        "at = '2025-01-01T00:00:00Z'",
                        "at = 'yesterday'",
                        "public_key = 'x'",
                        "signature = null")
                .map(change -> Arguments.of(kind, change)));
    }

    @ParameterizedTest
    @MethodSource("columnsOfSignatures")
    void a_signature_that_its_key_did_not_make_is_told(TestDatabase kind, String change) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        try (Attacker attacker = record.attacker()) {
            attacker.sql("update checkpoint set " + change + " where number = 8");
        }
        assertThat(record.audit(record.noAnchors())
                        .firstBreach()
                        .orElseThrow()
                        .text()
                        .en())
                .endsWith(" was not made by the key that it names.");
        assertThat(record.breach(record.anchors)).startsWith("CHECKPOINT ");
    }

    @ParameterizedTest
    @EnumSource
    void anchors_that_were_changed_no_longer_prove_themselves(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        Path file = record.folder.resolve(AnchorFile.NAME);
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(1).replace("\"after\":4", "\"after\":3") + "\n");
        assertThat(record.breach(record.anchors)).isEqualTo("CHECKPOINT 8");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_that_a_crash_cut_short_is_written_over(TestDatabase kind) throws Exception {
        AuditedRecord record = new AuditedRecord(kind, folder);
        Files.writeString(record.folder.resolve(AnchorFile.NAME), "{\"number\":12,\"ha", StandardOpenOption.APPEND);
        assertThat(record.breach(record.anchors)).isEqualTo("none");
        assertThat(record.sign(record.folder)).isEmpty();
        AuditReport report = record.audit(record.anchors);
        assertThat(report.firstBreach()).isEmpty();
        assertThat(report.unanchored()).isZero();
    }

    private static Arguments attack(String name, String breach, Attack attack) {
        return Arguments.of(name, breach, attack);
    }

    private static Stream<Arguments> withKinds(Arguments... attacks) {
        return Stream.of(TestDatabase.values()).flatMap(kind -> Stream.of(attacks)
                .map(attack -> Arguments.of(kind, attack.get()[0], attack.get()[1], attack.get()[2])));
    }
}
