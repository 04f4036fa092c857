package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parindex.pack.Criterion;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** What the illustrative facts of 2022 must hold for every rule to be seen at work, and for nobody to be wronged. */
class UnitFactsOf2022Test {
    private static final String APPRAISAL = "appraisal";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final RulePack pack = ShippedPacks.get("don-vi-bo/2022").types().pack();
    private final List<Scorecard> cards = Fixtures.score("don-vi-bo/2022/" + APPRAISAL);

    @Test
    void all_nineteen_registered_units_are_there_and_complete() {
        assertThat(cards).hasSize(19).allMatch(Scorecard::complete);
        assertThat(cards)
                .extracting(card -> card.unit().id())
                .containsExactlyInAnyOrderElementsOf(
                        pack.register().units().stream().map(Register.Unit::id).toList());
    }

    @Test
    void each_unit_has_sixty_facts_or_more_at_each_stage_and_evidence_for_most() {
        for (Register.Unit unit : pack.register().units()) {
            for (String stage : List.of(APPRAISAL, "self")) {
                List<JsonNode> facts = facts(stage, unit.id());
                assertThat(facts).as(stage + " " + unit.id()).hasSizeGreaterThanOrEqualTo(60);
                assertThat(facts)
                        .filteredOn(fact -> fact.has("evidence"))
                        .as(stage + " " + unit.id())
                        .hasSizeGreaterThan(facts.size() / 2);
            }
        }
    }

    @Test
    void the_nine_reasons_are_the_article_s_and_each_costs_some_unit_points() {
        List<String> published = PublishedFigures.read("don-vi-bo-2022-reasons.csv").rows().stream()
                .map(row -> row.text("reason").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(pack.description().lowReasons())
                .extracting(reason -> reason.name().toLowerCase(Locale.ROOT))
                .containsExactlyElementsOf(published);
        Set<String> met = scores().filter(score -> score.lost().signum() > 0)
                .map(score -> score.criterion().lowReason())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(pack.description().lowReasons()).hasSize(9).allMatch(reason -> met.contains(reason.code()));
    }

    @Test
    void each_leaf_is_below_its_highest_score_in_some_unit_and_above_its_lowest_in_some() {
        for (Criterion leaf : pack.criteria()) {
            List<BigDecimal> points = scores().filter(
                            score -> score.criterion().equals(leaf) && score.status() == Status.SCORED)
                    .map(CriterionScore::score)
                    .toList();
            assertThat(points).as(leaf.code().text()).anyMatch(each -> each.compareTo(leaf.most()) < 0);
            assertThat(points).as(leaf.code().text()).anyMatch(each -> each.compareTo(leaf.least()) > 0);
        }
    }

    @Test
    void survey_percentages_have_one_decimal_at_most_and_lie_within_fifteen_points() {
        var byCriterion = new TreeMap<String, List<BigDecimal>>();
        for (Register.Unit unit : pack.register().units()) {
            for (JsonNode survey : submission(APPRAISAL, unit.id()).at("/facts/SurveyResult")) {
                BigDecimal percent = survey.get("satisfiedPercent").decimalValue();
                assertThat(percent.stripTrailingZeros().scale()).isLessThanOrEqualTo(1);
                byCriterion
                        .computeIfAbsent(survey.get("criterion").asText(), any -> new ArrayList<>())
                        .add(percent);
            }
        }
        assertThat(byCriterion).hasSize(7).allSatisfy((criterion, percents) -> assertThat(percents.stream()
                        .max(BigDecimal::compareTo)
                        .orElseThrow()
                        .subtract(percents.stream().min(BigDecimal::compareTo).orElseThrow()))
                .as(criterion)
                .isLessThanOrEqualTo(new BigDecimal(15)));
    }

    @Test
    void only_units_that_the_article_names_bear_real_names_and_heads_are_offices() {
        Set<String> published = PublishedFigures.read("don-vi-bo-2022.csv").rows().stream()
                .map(row -> row.text("unit"))
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
        assertThat(pack.register().units())
                .filteredOn(unit -> !unit.name().matches("Đơn vị ([A-Z]|khối cơ quan Bộ \\d)"))
                .extracting(Register.Unit::name)
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(pack.register().units()).extracting(Register.Unit::head).allSatisfy(head -> assertThat(head)
                .matches("(Cục trưởng|Vụ trưởng) (Cục|Đơn vị) .+"));
    }

    @Test
    void no_unit_with_a_real_name_is_given_a_violation_or_a_disciplinary_record() {
        for (Register.Unit unit : pack.register().units()) {
            if (unit.name().startsWith("Cục ")) {
                JsonNode facts = submission(APPRAISAL, unit.id()).path("facts");
                assertThat(facts.path("Violation")).as(unit.name()).isEmpty();
                assertThat(facts.path("Discipline")).as(unit.name()).isEmpty();
            }
        }
    }

    private java.util.stream.Stream<CriterionScore> scores() {
        return cards.stream().flatMap(card -> card.criteria().stream());
    }

    private static List<JsonNode> facts(String stage, String unit) {
        List<JsonNode> facts = new ArrayList<>();
        submission(stage, unit).path("facts").forEach(type -> type.forEach(facts::add));
        return facts;
    }

    static JsonNode submission(String stage, String unit) {
        try {
            return MAPPER.readTree(ShippedPacks.FIXTURES
                    .resolve("don-vi-bo/2022/" + stage + "/" + unit + ".json")
                    .toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
