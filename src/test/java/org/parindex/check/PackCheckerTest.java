package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.pack.Severity;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;

/** What the example pack cannot show: packs that are not there, too large, stated to add up otherwise, or checked again. */
class PackCheckerTest {
    @TempDir
    private Path rules;

    @Test
    void a_pack_that_is_not_there_is_a_fault() throws IOException {
        assertThat(codes(new PackChecker().check(rules, PackId.parse("rac-thai/2032"))))
                .containsExactly(FaultCode.MISSING_PACK);
    }

    @Test
    void a_pack_of_too_many_bytes_is_refused_before_it_is_read() throws IOException {
        WrittenPack.in(rules).write("1-thu-gom/1.2-quy-tac.drl", "x".repeat(9 << 20));

        assertThat(codes(new PackChecker().check(rules, WrittenPack.ID))).contains(FaultCode.PACK_TOO_LARGE);
    }

    @Test
    void a_printed_maximum_that_its_criteria_do_not_reach_may_be_stated() throws IOException {
        Path criteria = PackFolder.of(rules, WrittenPack.ID).resolve("criteria.yaml");
        WrittenPack pack = WrittenPack.in(rules);
        String text = Files.readString(criteria).replace("max: \"2\"", "max: \"1.55\"");

        pack.write("criteria.yaml", text);
        assertThat(codes(new PackChecker().checkTexts(rules, WrittenPack.ID))).contains(FaultCode.WRONG_SUM);

        pack.write("criteria.yaml", text.replace("max: 10\n", "max: 10\naddsUpTo: \"9.55\"\n"));
        assertThat(codes(new PackChecker().checkTexts(rules, WrittenPack.ID))).doesNotContain(FaultCode.WRONG_SUM);
    }

    @Test
    void a_pack_that_was_checked_before_has_the_same_faults_as_one_checked_anew() throws IOException {
        WrittenPack pack = WrittenPack.in(rules);
        PackChecker checker = new PackChecker();
        checker.check(rules, WrittenPack.ID);
        pack.rule("1.1", """
                rule "1.1 điểm thu gom mở chậm"
                when
                    $point : CollectionPoint( lat )
                then
                    score.deduct( "0.5", "Mở chậm: " + $point.getId() );
                end
                """);

        List<PackFault> again = checker.check(rules, WrittenPack.ID);

        assertThat(again).isEqualTo(new PackChecker().check(rules, WrittenPack.ID));
        assertThat(codes(again)).contains(FaultCode.UNKNOWN_FIELD);
    }

    @Test
    void no_shipped_pack_has_an_error_in_its_texts() throws IOException {
        for (PackId id : PackFolder.list(ShippedPacks.RULES)) {
            assertThat(new PackChecker().checkTexts(ShippedPacks.RULES, id))
                    .as(id.toString())
                    .noneMatch(fault -> fault.severity() == Severity.ERROR);
        }
    }

    private static List<FaultCode> codes(List<PackFault> faults) {
        return faults.stream().map(PackFault::code).toList();
    }
}
