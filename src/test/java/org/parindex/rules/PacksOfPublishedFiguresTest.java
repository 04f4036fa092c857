package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.finding.Finding;
import org.parindex.pack.Criterion;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;

/** What the three packs say of themselves. */
class PacksOfPublishedFiguresTest {

    @Test
    void their_maxima_add_up_to_a_hundred() {
        packs().forEach(pack -> assertThat(
                        pack.criteria().stream().map(Criterion::countedMax).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(pack.id().toString())
                .isEqualByComparingTo("100"));
    }

    @Test
    void every_criterion_names_its_legal_basis_and_what_would_earn_the_points() {
        packs().flatMap(pack -> pack.criteria().stream()).forEach(leaf -> {
            assertThat(leaf.basis()).as(leaf.code().text()).containsAnyOf("Quyết định số ", "Bảng kết quả ");
            assertThat(leaf.remedy()).as(leaf.code().text()).isNotNull();
        });
    }

    @Test
    void every_registered_unit_has_an_office_that_answers_for_it_and_a_bloc_of_the_pack() {
        packs().forEach(pack -> {
            List<String> blocs =
                    pack.description().blocs().stream().map(bloc -> bloc.code()).toList();
            assertThat(pack.register().units())
                    .as(pack.id().toString())
                    .isNotEmpty()
                    .allSatisfy((Register.Unit unit) -> {
                        assertThat(unit.head()).matches("(Bộ trưởng|Thống đốc|Chủ tịch Ủy ban nhân dân) .+");
                        assertThat(blocs).contains(unit.bloc());
                    });
        });
    }

    @Test
    void every_fixture_is_of_a_registered_unit() {
        Stream.of("bo/2023", "huyen/2017", "phuc-vu/2026")
                .flatMap(folder -> Fixtures.score(folder).stream())
                .forEach(card -> assertThat(card.unit().registered())
                        .as(card.unit().id())
                        .isTrue());
    }

    @Test
    void one_rule_alone_speaks_of_each_given_score_up_to_the_maximum_and_above() {
        packs().forEach(pack -> pack.criteria().stream()
                .filter(leaf ->
                        leaf.needs().stream().anyMatch(need -> need.type().equals("GivenScore")))
                .forEach(leaf -> Stream.of("-" + leaf.max(), "-0.01", "0", "5")
                        .map(off -> leaf.max().add(new BigDecimal(off)))
                        .forEach(points -> assertThat(rules(given(pack, leaf, points), leaf))
                                .as(pack.id() + " " + leaf.code() + " at " + points)
                                .hasSize(1))));
    }

    private static Scorecard given(RulePack pack, Criterion leaf, BigDecimal points) {
        String bloc = pack.description().blocs().get(0).code();
        return Fixtures.score("""
                {"index": "%s", "year": %d, "stage": "appraisal",
                 "unit": {"id": "don-vi-thu", "name": "Đơn vị thử", "bloc": "%s"},
                 "facts": {"GivenScore": [{"id": "d1", "criterion": "%s", "points": %s}]}}
                """.formatted(pack.id().index(), pack.id().year(), bloc, leaf.code(), points)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> rules(Scorecard card, Criterion leaf) {
        return card.criterion(leaf.code().text()).orElseThrow().findings().stream()
                .filter(finding -> finding.rule() != null)
                .toList();
    }

    private static Stream<RulePack> packs() {
        return Stream.of("bo/2023", "huyen/2017", "phuc-vu/2026")
                .map(id -> ShippedPacks.get(id).types().pack());
    }
}
