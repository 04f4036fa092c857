package org.parindex.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parindex.engine.FactTypeReader;
import org.parindex.engine.language.Planting.Planted;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Fix;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.pack.Span;

/** Each kind of fault, put into shipped rules chosen at random, is told at its very place, and as nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedFaultsTest {
    private static final List<String> PACKS = List.of(
            "bo/2022",
            "bo/2023",
            "don-vi-bo/2022",
            "huyen/2017",
            "huyen/2020",
            "ke-hoach/2021",
            "phoi-hop/2017",
            "phuc-vu/2026",
            "so-nganh/2020");
    private static final int RULES_EACH = 3;
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)drools|lambda|then\\d|java\\.|exception|\\btoken|mismatch|undefined|parser");

    private final List<Sound> files = new ArrayList<>();

    /** A shipped rule file with the kinds of fact that its rules may look for. */
    private record Sound(FactTypes types, RuleFile file) {

        /** The faults of the file alone, with another text. */
        List<PackFault> faultsWith(String text) {
            RulePack pack = types.pack();
            RulePack alone = new RulePack(
                    pack.id(),
                    pack.description(),
                    pack.criteria(),
                    List.of(pack.factsFile(), new RuleFile(file.path(), text)),
                    pack.register(),
                    pack.digest());
            return RuleLanguage.check(new FactTypes(alone, types.types()));
        }
    }

    @BeforeAll
    void read_the_shipped_packs() throws PackException, IOException {
        for (String id : PACKS) {
            FactTypes types = FactTypeReader.read(PackReader.read(Path.of("rules"), PackId.parse(id)));
            types.pack().files().stream()
                    .filter(file -> !file.path().equals(RulePack.FACTS_FILE))
                    .forEach(file -> files.add(new Sound(types, file)));
        }
    }

    @Test
    void the_shipped_packs_have_no_fault() {
        assertThat(files.stream().map(Sound::types).distinct())
                .allSatisfy(types -> assertThat(RuleLanguage.check(types)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.parindex.engine.language.Planting#all")
    void a_planted_fault_is_told_at_its_line_and_column_and_its_fix_mends_it(Planting planting) {
        each(planting, (sound, planted) -> {
            List<PackFault> faults = sound.faultsWith(planted.text());

            assertThat(faults)
                    .as("%s in %s: %s", planting, sound.file().path(), line(planted.text(), planted.line()))
                    .extracting(fault -> fault.place() + " " + fault.code().text())
                    .containsExactly(sound.file().path() + ":" + planted.line() + ":" + planted.column() + " "
                            + planting.code().text());
            PackFault fault = faults.get(0);
            assertThat(under(planted.text(), fault.span())).isEqualTo(planted.underlined());
            assertThat(said(fault)).doesNotContainPattern(FOREIGN);
            Fix fix = fault.fix();
            if (fix != null) {
                assertThat(sound.faultsWith(fixed(planted.text(), fix))).isEmpty();
            }
        });
    }

    private static String said(PackFault fault) {
        return String.join(
                " ",
                fault.message().vi(),
                fault.message().en(),
                fault.hint().vi(),
                fault.hint().en());
    }

    @Test
    void faults_in_several_rules_of_a_file_are_all_told() {
        for (Sound sound : files) {
            String text = sound.file().text();
            int rules = text.split("\nrule ", -1).length - 1;

            assertThat(sound.faultsWith(text.replace("\nthen\n", "\nthn\n"))).hasSize(rules);
            assertThat(sound.faultsWith(text.replace("score.", "scor."))).hasSize(rules);
        }
    }

    private interface Look {
        void at(Sound sound, Planted planted);
    }

    private void each(Planting planting, Look look) {
        Random random = new Random(planting.name().hashCode());
        List<Sound> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        int looked = 0;
        for (int i = 0; i < RULES_EACH * shuffled.size() && looked < RULES_EACH; i++) {
            Sound sound = shuffled.get(i % shuffled.size());
            Optional<Planted> planted = planting.in(sound.file().text(), random);
            if (planted.isPresent()) {
                look.at(sound, planted.get());
                looked++;
            }
        }
        assertThat(looked).as("rules that \"%s\" was planted in", planting).isEqualTo(RULES_EACH);
    }

    private static String line(String text, int line) {
        return text.split("\n", -1)[line - 1];
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }

    private static String under(String text, Span span) {
        return text.substring(offset(text, span.line(), span.column()), offset(text, span.endLine(), span.endColumn()));
    }

    private static String fixed(String text, Fix fix) {
        Span span = fix.span();
        return text.substring(0, offset(text, span.line(), span.column()))
                + fix.replacement()
                + text.substring(offset(text, span.endLine(), span.endColumn()));
    }
}
