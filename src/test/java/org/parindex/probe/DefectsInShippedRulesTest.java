package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.rules.ShippedPacks;

/**
 * Puts mistakes of every kind into shipped rules, at places drawn by lot: each is reported at its rule. Another seed:
 * {@code -Dplanted.seed=…}.
 */
class DefectsInShippedRulesTest {
    private static final long SEED = Long.getLong("planted.seed", 20_221_231);

    @ParameterizedTest
    @ValueSource(strings = {"don-vi-bo/2022", "phuc-vu/2026", "ke-hoach/2021", "phoi-hop/2017", "bo/2022"})
    void a_mistake_is_reported_at_the_rule_that_has_it(String id) {
        RulePack pack = ShippedPacks.read(id);
        Map<Criterion, Defect> drawn = draw(pack);

        List<PackFault> faults = PartOfPack.faults(pack, texts(drawn));

        assertThat(drawn).isNotEmpty();
        drawn.forEach((leaf, defect) -> assertThat(faults)
                .as("seed " + SEED + ", " + id + ": " + defect + ", line " + defect.line())
                .anyMatch(fault -> fault.code() == defect.kind().code
                        && fault.file().equals(file(pack, leaf).path())
                        && names(fault, defect.rule(), defect.line())));
    }

    /** As many of each kind as the pack has, up to three; one in a criterion. */
    private static Map<Criterion, Defect> draw(RulePack pack) {
        List<Defect> all = new ArrayList<>();
        pack.criteria().forEach(leaf -> all.addAll(Defect.all(leaf, file(pack, leaf))));
        Collections.shuffle(all, new Random(SEED));
        Map<Criterion, Defect> drawn = new LinkedHashMap<>();
        for (Defect.Kind kind : Defect.Kind.values()) {
            Set<Criterion> before = new HashSet<>(drawn.keySet());
            all.stream()
                    .filter(defect -> defect.kind() == kind && !before.contains(defect.leaf()))
                    .filter(defect -> drawn.keySet().stream()
                                    .filter(leaf -> !before.contains(leaf))
                                    .count()
                            < 3)
                    .forEach(defect -> drawn.putIfAbsent(defect.leaf(), defect));
        }
        return drawn;
    }

    @Test
    void every_kind_of_mistake_is_drawn_three_times_in_the_largest_pack() {
        Map<Criterion, Defect> drawn = draw(ShippedPacks.read("don-vi-bo/2022"));

        for (Defect.Kind kind : Defect.Kind.values()) {
            assertThat(drawn.values().stream().filter(defect -> defect.kind() == kind))
                    .as(kind.toString())
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"don-vi-bo/2022"})
    void bands_that_swap_their_points_let_better_facts_score_less(String id) {
        RulePack pack = ShippedPacks.read(id);
        Map<Criterion, String> swapped = new LinkedHashMap<>();
        for (String code : List.of("1.1.1", "2.4", "4.4", "5.3", "5.5", "1.5", "4.2")) {
            Criterion leaf = pack.criterion(code).orElseThrow();
            swapped.put(leaf, pointsSwapped(file(pack, leaf).text()));
        }

        List<PackFault> faults = PartOfPack.faults(pack, swapped);

        swapped.keySet().forEach(leaf -> assertThat(faults)
                .as(leaf.code().toString())
                .filteredOn(fault -> fault.file().equals(file(pack, leaf).path()))
                .isNotEmpty()
                .allMatch(fault -> fault.code() == FaultCode.BETTER_SCORES_LESS));
    }

    /** The points of the first two rules of a file, exchanged. */
    private static String pointsSwapped(String text) {
        java.util.regex.Matcher award = java.util.regex.Pattern.compile(
                        "(?s)score\\.award\\( \"([0-9.]+)\"(.*?)score\\.award\\( \"([0-9.]+)\"")
                .matcher(text);
        return award.replaceFirst("score.award( \"$3\"$2score.award( \"$1\"");
    }

    private static Map<Criterion, String> texts(Map<Criterion, Defect> defects) {
        Map<Criterion, String> texts = new LinkedHashMap<>();
        defects.forEach((leaf, defect) -> texts.put(leaf, defect.text()));
        return texts;
    }

    private static RuleFile file(RulePack pack, Criterion leaf) {
        return pack.files().stream()
                .filter(file -> file.criterion().filter(leaf.code()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Whether a fault stands at a rule's line, or names the rule with its line beside another. */
    private static boolean names(PackFault fault, String rule, int line) {
        return fault.line() == line || fault.message().vi().contains("\"" + rule + "\" (dòng " + line + ")");
    }
}
