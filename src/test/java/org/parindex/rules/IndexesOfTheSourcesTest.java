package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;

/** What the packs made from the five articles say of themselves, and whom they score. */
class IndexesOfTheSourcesTest {
    private static final Map<String, Integer> UNITS =
            Map.of("bo/2022", 17, "so-nganh/2020", 19, "huyen/2020", 10, "ke-hoach/2021", 1, "phoi-hop/2017", 1);
    private static final List<String> NAMED = List.of(
            "Bộ Thông tin và Truyền thông",
            "Sở Thông tin và Truyền thông",
            "Huyện Mường Nhé",
            "Chương trình phối hợp Bộ Nội vụ - Bộ Thông tin và Truyền thông");

    @Test
    void maxima_add_up_to_a_hundred_or_to_one_for_each_target() {
        packs().forEach(pack -> assertThat(
                        pack.criteria().stream().map(Criterion::countedMax).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(pack.id().toString())
                .isEqualByComparingTo(pack.id().index().equals("ke-hoach") ? "29" : "100"));
    }

    @Test
    void every_criterion_names_its_basis_and_what_would_earn_the_points() {
        packs().flatMap(pack -> pack.criteria().stream()).forEach(leaf -> {
            assertThat(leaf.basis())
                    .as(leaf.code().text())
                    .containsAnyOf("Quyết định số ", "tỉnh Điện Biên", "Kế hoạch cải cách", "Buổi làm việc");
            assertThat(leaf.remedy()).as(leaf.code().text()).isNotBlank();
        });
    }

    @Test
    void what_no_source_gives_is_said_to_be_illustrative() {
        packs().forEach(pack -> assertThat(pack.description().illustrative())
                .as(pack.id().toString())
                .contains("minh họa"));
    }

    @Test
    void the_register_has_the_units_of_the_year_with_an_accountable_office_and_no_more() {
        packs().forEach(pack -> {
            List<Register.Unit> units =
                    pack.register().on(LocalDate.of(pack.id().year(), 12, 31));
            assertThat(units)
                    .as(pack.id().toString())
                    .hasSize(UNITS.get(pack.id().toString()));
            assertThat(units).allSatisfy(unit -> assertThat(unit.head()).isNotBlank());
        });
    }

    @Test
    void only_units_that_a_source_names_bear_a_real_name() {
        packs().flatMap(pack -> pack.register().on(LocalDate.of(pack.id().year(), 12, 31)).stream())
                .filter(unit -> !NAMED.contains(unit.name()))
                .forEach(unit -> assertThat(unit.name()).matches("(Bộ|Sở|Huyện) \\d+"));
    }

    @Test
    void the_units_of_one_year_are_none_of_another_years() {
        RulePack districtsOf2017 = ShippedPacks.get("huyen/2017").types().pack();
        RulePack ministriesOf2023 = ShippedPacks.get("bo/2023").types().pack();

        assertThat(districtsOf2017.register().units()).hasSize(9).noneMatch(unit -> unit.id()
                .equals("huyen-muong-nhe"));
        assertThat(ministriesOf2023.register().on(LocalDate.of(2023, 12, 31)))
                .hasSize(17)
                .noneMatch(unit -> unit.name().matches("Bộ \\d+"));
    }

    @Test
    void every_sample_is_of_a_registered_unit_and_every_registered_unit_has_one() {
        assertThat(samples("bo/2022", "bo/2022")).isEqualTo(17);
        assertThat(samples("so-nganh/2020", "so-nganh/2020/appraisal")).isEqualTo(19);
        assertThat(samples("huyen/2020", "huyen/2020/appraisal")).isEqualTo(10);
        assertThat(samples("ke-hoach/2021", "ke-hoach/2021")).isEqualTo(1);
        assertThat(samples("phoi-hop/2017", "phoi-hop/2017")).isEqualTo(1);
    }

    @Test
    void dien_bien_has_the_five_classes_of_its_article() {
        Stream.of("so-nganh/2020", "huyen/2020").forEach(id -> assertThat(
                        ShippedPacks.get(id).types().pack().description().classes())
                .extracting(PackDescription.ClassBand::name)
                .containsExactly("Tốt", "Khá", "Trung bình", "Yếu", "Kém"));
    }

    private static int samples(String pack, String folder) {
        List<Scorecard> cards = Fixtures.score(folder);
        assertThat(cards).as(pack).allMatch(card -> card.unit().registered());
        return (int) cards.stream().map(card -> card.unit().id()).distinct().count();
    }

    private static Stream<RulePack> packs() {
        return UNITS.keySet().stream()
                .sorted()
                .map(id -> ShippedPacks.get(id).types().pack());
    }
}
