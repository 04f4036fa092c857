package org.parindex.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.engine.FactTypeReader;
import org.parindex.engine.source.RuleChange.Kind;
import org.parindex.facts.FactTypes;
import org.parindex.pack.PackReader;
import org.parindex.rules.ShippedPacks;
import org.parindex.rules.WrittenPack;

/** Which changes are made to a rule, and which are left out since they would make no difference. */
class RuleChangesTest {
    @TempDir
    private Path rules;

    /** The changes of a rule of 1.2, which has 4 points and opens with none, as "before → after". */
    private List<String> changes(String when, String then, Kind... kinds) throws Exception {
        return changes("1.2", when, then, kinds);
    }

    private List<String> changes(String criterion, String when, String then, Kind... kinds) throws Exception {
        WrittenPack pack = WrittenPack.in(rules)
                .rule(
                        criterion,
                        "rule \"" + criterion + " thử\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n");
        FactTypes types = FactTypeReader.read(PackReader.read(pack.rules(), WrittenPack.ID));
        return RuleChanges.of(types).stream()
                .filter(change -> change.criterion().text().equals(criterion))
                .filter(change -> List.of(kinds).contains(change.kind()))
                .map(change -> change.before() + " → " + change.after())
                .toList();
    }

    private List<String> conditions(String when) throws Exception {
        return changes(when, "score.award( \"1\", \"\" );", Kind.OPERATOR, Kind.THRESHOLD, Kind.CLOSED_VALUE);
    }

    private List<String> points(String criterion, String then) throws Exception {
        return changes(criterion, "$t : Tonnage()", then, Kind.POINTS);
    }

    @Test
    void a_threshold_is_changed_at_its_edge_and_by_one_in_its_last_place_either_way() throws Exception {
        assertThat(conditions("Tonnage( ratio.percent >= 62.5B )"))
                .containsExactly(
                        "ratio.percent >= 62.5B → ratio.percent > 62.5B",
                        "ratio.percent >= 62.5B → ratio.percent >= 62.6B",
                        "ratio.percent >= 62.5B → ratio.percent >= 62.4B");
    }

    @Test
    void a_threshold_that_no_value_can_reach_is_left_out() throws Exception {
        assertThat(conditions("Tonnage( ratio.percent >= 100 )"))
                .containsExactly(
                        "ratio.percent >= 100 → ratio.percent > 100", "ratio.percent >= 100 → ratio.percent >= 99");
        assertThat(conditions("Tonnage( total == 0 )"))
                .containsExactly("total == 0 → total != 0", "total == 0 → total == 1");
    }

    @Test
    void between_whole_numbers_the_edge_is_not_changed_twice() throws Exception {
        assertThat(conditions("$l : List( size >= 2 ) from collect( CollectionPoint() )"))
                .containsExactly("size >= 2 → size > 2", "size >= 2 → size >= 1");
        assertThat(conditions("$l : List( size > 2 ) from collect( CollectionPoint() )"))
                .containsExactly("size > 2 → size >= 2", "size > 2 → size > 3");
    }

    @Test
    void what_another_constraint_says_too_is_left_out() throws Exception {
        assertThat(conditions("Tonnage( total > 0, collected < total )"))
                .containsExactly("total > 0 → total > 1", "collected < total → collected <= total");
    }

    @Test
    void true_and_false_are_turned_round_and_left_out() throws Exception {
        assertThat(conditions("CollectionPoint( late, !done )"))
                .containsExactly("late → !late", "late → ", "!done → done", "!done → ");
        assertThat(conditions("CollectionPoint( late == false )"))
                .containsExactly("late == false → late == true", "late == false → ");
    }

    @Test
    void what_is_only_named_is_no_constraint() throws Exception {
        assertThat(conditions("$p : CollectionPoint( $late : late )")).isEmpty();
    }

    @Test
    void a_closed_value_is_changed_for_another_and_left_out() throws Exception {
        assertThat(conditions("CollectionPoint( kind == \"MARKET\" )"))
                .containsExactly("kind == \"MARKET\" → kind == \"VILLAGE\"", "kind == \"MARKET\" → ");
        assertThat(conditions("CollectionPoint( kind in (\"MARKET\", \"VILLAGE\") )"))
                .containsExactly(
                        "kind in (\"MARKET\", \"VILLAGE\") → kind in (\"VILLAGE\")",
                        "kind in (\"MARKET\", \"VILLAGE\") → kind in (\"MARKET\")");
        assertThat(conditions("CollectionPoint( kind in (\"MARKET\") )"))
                .containsExactly("kind in (\"MARKET\") → kind in (\"MARKET\", \"VILLAGE\")");
    }

    @Test
    void that_something_is_there_is_turned_round() throws Exception {
        assertThat(conditions("not CollectionPoint( id == \"x\" )"))
                .containsExactly(
                        "not CollectionPoint( id == \"x\" ) → exists CollectionPoint( id == \"x\" )",
                        "id == \"x\" → id != \"x\"");
    }

    @Test
    void patterns_within_an_accumulate_are_changed_too() throws Exception {
        assertThat(conditions(
                        "Ratio( percent < 50 ) from accumulate( CollectionPoint( late, $d : done ), share( $d ) )"))
                .contains("percent < 50 → percent <= 50", "late → !late");
    }

    @Test
    void comments_and_texts_are_not_changed() throws Exception {
        assertThat(conditions("Tonnage( /* total > 5 */ id == \"total > 5\" ) // total > 5"))
                .allSatisfy(change -> assertThat(change).contains("id !="));
    }

    @Test
    void points_are_moved_but_not_above_what_there_is() throws Exception {
        assertThat(points("1.2", "score.award( \"2.5\", \"10\" );"))
                .containsExactly(
                        "score.award( \"2.5\" → score.award( \"2.6\"", "score.award( \"2.5\" → score.award( \"2.4\"");
        assertThat(points("1.2", "score.award( \"4\", \"\" );"))
                .containsExactly("score.award( \"4\" → score.award( \"3\"");
        assertThat(points("1.2", "score.award( \"0\", \"\" );"))
                .containsExactly("score.award( \"0\" → score.award( \"1\"");
        assertThat(points("1.1", "score.deduct( \"4\", \"\" );"))
                .containsExactly("score.deduct( \"4\" → score.deduct( \"3\"");
    }

    @Test
    void factors_and_divisors_of_points_are_moved_but_not_numbers_in_reasons() throws Exception {
        assertThat(points(
                        "1.2",
                        "score.award( $t.getRatio().times(\"4\").over(\"80%\"), $t.getRatio().below(\"80%\") );"))
                .extracting(change -> change.replaceAll(".*→ score.award\\( \\$t.getRatio\\(\\)", ""))
                .containsExactly(
                        ".times(\"5\").over(\"80%\")",
                        ".times(\"3\").over(\"80%\")", ".times(\"4\").over(\"81%\")", ".times(\"4\").over(\"79%\")");
    }

    @Test
    void a_change_stands_at_its_own_line_and_keeps_the_rest_of_the_rule() throws Exception {
        WrittenPack pack = WrittenPack.in(rules);
        FactTypes types = FactTypeReader.read(PackReader.read(pack.rules(), WrittenPack.ID));

        RuleChange change = RuleChanges.of(types).stream()
                .filter(one -> one.before().equals("percent < 50"))
                .findFirst()
                .orElseThrow();

        assertThat(change.file()).isEqualTo("1-thu-gom/1.10-quy-tac.drl");
        assertThat(change.line()).isEqualTo(12);
        assertThat(change.named("khác"))
                .startsWith("rule \"khác\"\nwhen\n")
                .contains("Ratio( denominator > 0, percent <= 50 )", "score.award( \"0\", \"Mới mở \" + $opened );")
                .endsWith("end\n");
    }

    @Test
    void the_same_pack_gives_the_same_changes_in_the_same_order() {
        FactTypes types = ShippedPacks.get("phuc-vu/2026").types();

        assertThat(RuleChanges.of(types)).isEqualTo(RuleChanges.of(types)).doesNotHaveDuplicates();
    }
}
