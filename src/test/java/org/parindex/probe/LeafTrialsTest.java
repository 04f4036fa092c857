package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.parindex.engine.CompiledPack;
import org.parindex.engine.RuleReader;
import org.parindex.engine.RuleReading;
import org.parindex.facts.Fact;
import org.parindex.facts.FactTypes;
import org.parindex.pack.Criterion;
import org.parindex.rules.ShippedPacks;

/** What is tried for each kind of criterion of the units of 2022, with 31 December as the day up to which things count. */
class LeafTrialsTest {
    private static final CompiledPack PACK = ShippedPacks.get("don-vi-bo/2022");

    @Test
    void bands_of_a_ratio_at_below_and_above_each_threshold_and_at_0_of_0() {
        assertThatValues("4.4", "ratio")
                .contains("0/0", "0/100 = 0%", "100/100 = 100%", "100,1/100 = 100,1%")
                .contains("29,9/100 = 29,9%", "30/100 = 30%", "30,1/100 = 30,1%")
                .contains("49,9/100 = 49,9%", "50/100 = 50%", "50,1/100 = 50,1%");
    }

    @Test
    void a_ratio_of_whole_numbers_in_steps_of_one() {
        assertThatValues("1.1.2", "completion")
                .contains("799/1000 = 79,9%", "800/1000 = 80%", "801/1000 = 80,1%", "1000/1000 = 100%", "0/0");
    }

    @Test
    void a_proportion_without_thresholds_from_nothing_to_more_than_all() {
        assertThatValues("7.2.2", "ratio").contains("0/0", "0/100 = 0%", "50/100 = 50%", "100/100 = 100%");
    }

    @Test
    void a_proportion_above_a_floor() {
        assertThatValues("6.2", "ratio")
                .contains("69,9/100 = 69,9%", "70/100 = 70%", "89,9/100 = 89,9%", "90/100 = 90%");
    }

    @Test
    void days_on_the_deadline_before_and_after_it_and_never() {
        List<Object> issued = values("1.1.1", "issued");

        assertThat(values("1.1.1", "due")).contains(LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31));
        assertThat(issued)
                .contains(LocalDate.of(2022, 11, 30), LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 2))
                .contains(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1), "absent");
    }

    @Test
    void every_closed_value_and_both_truths() {
        assertThat(values("5.4", "form")).contains("REPRIMAND", "WARNING", "HEAVIER");
        assertThat(values("8.1", "appliedAt")).contains("UNIT", "MINISTRY", "NATIONAL", "absent");
        assertThat(values("1.4", "recognised")).contains(true, false);
    }

    @Test
    void none_one_and_several_of_what_is_counted() {
        assertThat(sizes("1.4", "Initiative")).contains(0, 1, 2, 3);
        assertThat(sizes("8.2", "Violation")).contains(0, 1, 2, 3);
        assertThat(sizes("1.6", "MinistryLoss")).contains(0, 1, 2, 3);
    }

    @Test
    void parts_of_a_list_at_just_below_and_just_above_each_percentage() {
        assertThat(percentages("1.3.1", "AssignedTask"))
                .contains(new BigDecimal("0"), new BigDecimal("80"), new BigDecimal("100"))
                .anyMatch(percent -> between(percent, 79, 80))
                .anyMatch(percent -> between(percent, 80, 81))
                .anyMatch(percent -> between(percent, 99, 100));
    }

    @Test
    void the_year_before_below_at_and_above_the_provisional_index_and_not_at_all() {
        List<Integer> compared = outcomes("1.5").stream()
                .flatMap(outcome -> outcome.submission().of("PreviousResult").stream()
                        .filter(fact -> Long.valueOf(2021).equals(fact.value("year")))
                        .map(fact -> ((BigDecimal) java.util.Objects.requireNonNull(fact.value("index")))
                                .compareTo(outcome.trial().provisionalIndex())))
                .toList();

        assertThat(compared).contains(-1, 0, 1);
        assertThat(sizes("1.5", "PreviousResult")).contains(0, 1);
    }

    @Test
    void units_of_every_bloc_with_and_without_what_the_criterion_asks_of_them() {
        assertThat(outcomes("3.1.1").stream()
                        .map(outcome -> outcome.submission().unit().bloc()))
                .contains("cuc", "khoi-co-quan");
        assertThat(outcomes("3.1.1").stream()
                        .map(outcome -> outcome.submission().unit().attributes().get("hasProcedures")))
                .contains(true, false);
    }

    @Test
    void every_rule_of_every_criterion_gets_to_speak() {
        for (Criterion leaf : PACK.types().pack().criteria()) {
            LeafTrials trials = trials(leaf);
            assertThat(LeafProbe.spoken(trials))
                    .as(leaf.code().toString())
                    .containsExactlyInAnyOrderElementsOf(RuleReader.read(PACK.types(), leaf).stream()
                            .map(rule -> rule.place().rule())
                            .toList());
        }
    }

    private static boolean between(BigDecimal value, int low, int high) {
        return value.compareTo(BigDecimal.valueOf(low)) > 0 && value.compareTo(BigDecimal.valueOf(high)) < 0;
    }

    private static ListAssert<String> assertThatValues(String code, String field) {
        return assertThat(values(code, field).stream().map(Object::toString).toList());
    }

    /** What a field of the facts tried holds, derived or not. */
    private static List<Object> values(String code, String field) {
        return facts(code)
                .map(fact -> fact.value(field) == null ? "absent" : fact.value(field))
                .collect(Collectors.toList());
    }

    private static List<Integer> sizes(String code, String type) {
        return outcomes(code).stream()
                .map(outcome -> outcome.submission().of(type).size())
                .toList();
    }

    /** How many in a hundred of the facts of a list are done. */
    private static List<BigDecimal> percentages(String code, String type) {
        return outcomes(code).stream()
                .map(outcome -> outcome.submission().of(type))
                .filter(list -> !list.isEmpty())
                .map(list -> new BigDecimal(list.stream()
                                        .filter(fact -> Boolean.TRUE.equals(fact.value("done")))
                                        .count()
                                * 100)
                        .divide(new BigDecimal(list.size()), 10, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .map(percent -> percent.scale() < 0 ? percent.setScale(0) : percent)
                .toList();
    }

    private static Stream<Fact> facts(String code) {
        return outcomes(code).stream().flatMap(outcome -> outcome.submission().facts().values().stream()
                .flatMap(List::stream));
    }

    private static List<Outcome> outcomes(String code) {
        return List.copyOf(
                trials(PACK.types().pack().criterion(code).orElseThrow()).outcomes());
    }

    private static LeafTrials trials(Criterion leaf) {
        FactTypes types = PACK.types();
        LocalDate asOf = LocalDate.of(2022, 12, 31);
        List<RuleReading> rules = RuleReader.read(types, leaf);
        Candidates candidates = Candidates.of(types, leaf, rules, asOf);
        LeafTrials trials = new LeafTrials(
                types, leaf, rules, candidates, new Inventor(candidates, leaf, asOf), new TrialRun(types, PACK, leaf));
        trials.tryAll();
        return trials;
    }
}
