package org.parindex.newyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.rules.WrittenPack;

/** A pack copied forward: a draft of the new year, whole or not at all, and the old year as it was. */
class NewYearTest {
    private static final PackId OLD = WrittenPack.ID;
    private static final PackId NEW = new PackId(OLD.index(), 2032);

    @TempDir
    private Path rules;

    private Path old;

    @BeforeEach
    void write() throws IOException {
        WrittenPack.in(rules);
        old = rules.resolve(OLD.toString());
    }

    @Test
    void package_title_days_and_state_are_those_of_the_new_year() throws Exception {
        publish();

        NewYear.copy(rules, OLD, 2032);

        var pack = PackReader.read(rules, NEW);
        assertThat(pack.description().title()).contains("năm 2032").doesNotContain("2031");
        assertThat(pack.description().inForceTo()).hasToString("2032-12-31");
        assertThat(pack.description().state()).isEqualTo("draft");
        assertThat(pack.files()).allSatisfy(file -> assertThat(file.text()).contains("package rac_thai.y2032"));
    }

    @Test
    void days_and_years_in_cases_move_and_a_leap_day_becomes_the_28th() throws Exception {
        Path moved = copied("cases/1/x.yaml", """
                given:
                  asOf: 2032-02-29
                  facts: {Before: [{id: a, year: 2030, due: 2031-06-30, wrong: 2031-02-30}]}
                """, 2033);

        assertThat(moved).content().contains("asOf: 2034-02-28", "year: 2032", "due: 2033-06-30", "wrong: 2033-02-30");
    }

    @Test
    void rules_that_name_a_year_move_and_comments_stay_but_are_pointed_out() throws Exception {
        Path rule = file("1.2");
        Files.writeString(
                rule,
                Files.readString(rule)
                        + "// Cách hiểu: năm trước là năm 2030\n// when Before( year == 2030 ) \"Không có năm 2030\"\n");

        Map<String, List<Integer>> mentions = NewYear.copy(rules, OLD, 2032).mentions();

        int lines = Files.readAllLines(rule).size();
        assertThat(mentions.get(old.relativize(rule).toString())).contains(lines - 1, lines);
    }

    @Test
    void a_comparison_with_the_year_before_follows() {
        String rule = """
                when
                    not Before( year == 2030 )
                then
                    score.missing( "Không có kết quả năm 2030" );
                // Nghị định 120/2030/NĐ-CP
                    $x : Other( code == "2030" )
                """;

        assertThat(new MovedYear(OLD, NEW).text("1/1.1.drl", rule))
                .contains("year == 2031", "kết quả năm 2031", "120/2030/NĐ-CP", "\"2030\"");
    }

    @Test
    void a_year_that_is_there_is_not_touched() throws Exception {
        Files.createDirectories(rules.resolve(NEW.toString()));

        assertThatThrownBy(() -> NewYear.copy(rules, OLD, 2032)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(rules.resolve(NEW.toString())).isEmptyDirectory();
    }

    @Test
    void nothing_is_left_behind_where_copying_fails() throws Exception {
        Files.createDirectories(old.resolve("cases/1"));
        Files.write(old.resolve("cases/1/khong-phai-utf-8.yaml"), new byte[] {(byte) 0xff, 0x20});
        List<Path> before = children();

        assertThatThrownBy(() -> NewYear.copy(rules, OLD, 2032)).isInstanceOf(IOException.class);
        assertThat(children()).isEqualTo(before);
    }

    @Test
    void a_published_year_is_closed_and_can_no_longer_be_changed() throws Exception {
        publish();
        assertThat(NewYear.copy(rules, OLD, 2032).closed()).isTrue();
        PackReader.read(rules, OLD);

        Files.writeString(file("1.2"), Files.readString(file("1.2")) + "// thêm\n");

        assertThatThrownBy(() -> PackReader.read(rules, OLD))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("its content is no longer what was published");
        PackReader.read(rules, NEW);
    }

    @Test
    void a_draft_is_copied_and_stays_open() throws Exception {
        assertThat(NewYear.copy(rules, OLD, 2032).closed()).isFalse();
        assertThat(old.resolve("digest.txt")).doesNotExist();
    }

    @Test
    void a_faulty_pack_is_not_copied() throws Exception {
        Files.delete(file("1.2"));

        assertThatThrownBy(() -> NewYear.copy(rules, OLD, 2032)).isInstanceOf(PackException.class);
        assertThat(rules.resolve(NEW.toString())).doesNotExist();
    }

    private Path copied(String path, String text, int year) throws Exception {
        Path file = old.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        NewYear.copy(rules, OLD, year);
        return rules.resolve(OLD.index()).resolve(String.valueOf(year)).resolve(path);
    }

    private void publish() throws IOException {
        Path pack = old.resolve("pack.yaml");
        Files.writeString(pack, Files.readString(pack).replace("state: draft", "state: published"));
    }

    /** The rule file of a criterion. */
    private Path file(String code) throws IOException {
        try (var walk = Files.walk(old)) {
            return walk.filter(file -> file.getFileName().toString().startsWith(code + "-"))
                    .filter(file -> file.toString().endsWith(".drl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> children() throws IOException {
        try (var list = Files.list(rules.resolve(OLD.index()))) {
            return list.sorted().toList();
        }
    }
}
