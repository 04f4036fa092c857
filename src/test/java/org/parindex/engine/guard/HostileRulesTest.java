package org.parindex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parindex.pack.PackFault;

/** Every rule of the corpus is refused for what it is, where it stands; its lawful twin is not. */
class HostileRulesTest {

    @Test
    void each_hostile_rule_is_refused_with_its_code_at_its_line() {
        assertThat(HostileCorpus.hostile()).hasSizeGreaterThanOrEqualTo(120).allSatisfy(file -> {
            String text = HostileCorpus.text(file);
            assertThat(refused(text))
                    .as(file.toString())
                    .extracting(fault -> fault.code().text() + " " + fault.line())
                    .contains(HostileCorpus.code(file) + " " + HostileCorpus.line(text));
        });
    }

    @Test
    void each_refusal_has_a_column_and_says_in_both_languages_what_to_do() {
        assertThat(HostileCorpus.hostile()).allSatisfy(file -> assertThat(refused(HostileCorpus.text(file)))
                .allSatisfy(fault -> {
                    assertThat(fault.column()).isPositive();
                    assertThat(fault.message().vi()).isNotBlank().doesNotContain("%s");
                    assertThat(fault.message().en()).isNotBlank().doesNotContain("%s");
                    assertThat(fault.hint().vi()).isNotBlank();
                    assertThat(fault.hint().en()).isNotBlank();
                }));
    }

    @Test
    void the_lawful_twin_of_each_is_accepted() {
        assertThat(HostileCorpus.hostile()).map(HostileCorpus::legal).allSatisfy((Path legal) -> assertThat(
                        refused(HostileCorpus.text(legal)))
                .as(legal.toString())
                .isEmpty());
    }

    private static List<PackFault> refused(String text) {
        return Guard.check(HostileCorpus.pack(List.of(text)));
    }
}
