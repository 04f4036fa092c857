package org.parindex.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.Scoring;
import org.parindex.facts.Fact;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.Origin;
import org.parindex.facts.RefusedException;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.report.Explanation;
import org.parindex.report.Json;
import org.parindex.report.ScorecardJson;
import org.parindex.rules.ShippedPacks;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;
import org.parindex.text.Language;

/** One index feeds another in the order that the packs say, and every fact given leads back to where it came from. */
class YearRunTest {
    private static final String OWN_DAMAGE = ", \"Damage\": []";

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void writePacks() throws Exception {
        rules = folder.resolve("rules");
        FeedingPacks.in(rules);
    }

    @Test
    void what_a_province_lost_through_a_commune_is_taken_from_the_commune() throws Exception {
        YearResult result = run(null, commune("xa-mot", "6"), commune("xa-hai", "6"), FeedingPacks.province("xa-mot"));

        assertThat(result.order()).extracting(PackId::toString).containsExactly("xa/2030", "tinh/2031", "xa/2031");
        assertThat(score(result, "xa-mot", "1.2").score()).isEqualByComparingTo("0.6");
        assertThat(score(result, "xa-hai", "1.2").score()).isEqualByComparingTo("1");
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void the_trace_leads_through_the_provinces_finding_to_the_cause() throws Exception {
        YearResult result = run(null, commune("xa-mot", "6"), FeedingPacks.province("xa-mot"));

        Fact fact =
                score(result, "xa-mot", "1.2").findings().get(1).facts().get(0).fact();
        assertThat(fact.id()).isEqualTo("tinh-a/M-1");
        assertThat(fact.evidence()).extracting(Fact.Evidence::ref).containsExactly("12/BC");
        Origin origin = fact.origin();
        assertThat(origin).isNotNull();
        assertThat(origin.fact()).isNotNull();
        assertThat(origin.fact().value("task")).isEqualTo("NV-7");
        assertThat(new String(Json.bytes(ScorecardJson.of(card(result, "xa-mot"))), StandardCharsets.UTF_8))
                .contains(
                        "\"origin\":{\"index\":\"tinh\",\"year\":2031,\"unit\":{\"id\":\"tinh-a\",\"name\":\"Tỉnh A\"},"
                                + "\"fact\":{\"type\":\"Lost\",\"id\":\"M-1\"")
                .contains("\"criterion\":{\"code\":\"4.1\",\"name\":\"Rác thải\",\"score\":9.5,\"max\":10,"
                        + "\"findings\":[{\"kind\":\"AWARD\",\"points\":9.5,\"reason\":\"Đoàn thẩm định chấm\"}]}");
        assertThat(Explanation.render(card(result, "xa-mot"), score(result, "xa-mot", "1.2"), Language.VI))
                .contains(
                        "lấy từ: tinh/2031 · Tỉnh A",
                        "Nhiệm vụ: NV-7",
                        "4.1 Rác thải: 9,5 / 10",
                        "Đoàn thẩm định chấm");
    }

    @Test
    void a_unit_that_sends_its_own_is_refused() throws Exception {
        YearResult result = run(
                null,
                FeedingPacks.commune("xa-mot", 2031, "appraisal", "6", OWN_DAMAGE),
                commune("xa-hai", "6"),
                FeedingPacks.province("xa-mot"));

        assertThat(result.refused()).singleElement().satisfies(refused -> assertThat(refused.failure())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("/facts/Damage: Damage is filled by the run over the year"));
        assertThat(result.scorecards()).extracting(card -> card.unit().id()).containsExactly("tinh-a", "xa-hai");
    }

    @Test
    void without_the_province_a_units_own_facts_stay_and_the_run_says_so() throws Exception {
        YearResult result =
                run(null, FeedingPacks.commune("xa-mot", 2031, "appraisal", "6", OWN_DAMAGE), commune("xa-hai", "6"));

        assertThat(result.refused()).isEmpty();
        assertThat(score(result, "xa-mot", "1.2").score()).isEqualByComparingTo("1");
        assertThat(score(result, "xa-hai", "1.2").status()).isEqualTo(Status.MISSING);
        assertThat(result.fills()).isNotEmpty().noneMatch(YearResult.Fill::done);
    }

    @Test
    void at_stage_self_a_unit_speaks_for_itself() throws Exception {
        YearResult result = run(
                null, FeedingPacks.commune("xa-mot", 2031, "self", "6", OWN_DAMAGE), FeedingPacks.province("xa-mot"));

        assertThat(result.refused()).isEmpty();
        assertThat(score(result, "xa-mot", "1.2").score()).isEqualByComparingTo("1");
    }

    @Test
    void last_years_results_become_facts_of_this_year() throws Exception {
        YearResult result = run(
                null,
                commune("xa-mot", "6"),
                commune("xa-hai", "6"),
                FeedingPacks.commune("xa-mot", 2030, "appraisal", "4", OWN_DAMAGE + ", \"LastYear\": []"));

        // 4 + 1 + 0 of 10
        assertThat(card(result, "xa-mot").previousIndex()).isEqualByComparingTo("50");
        assertThat(card(result, "xa-hai").previousIndex()).isNull();
        assertThat(score(result, "xa-hai", "1.3").status()).isEqualTo(Status.SCORED);
    }

    @Test
    void published_results_go_before_those_computed_and_name_their_file() throws Exception {
        Path file = Files.writeString(folder.resolve("kq-2030.csv"), "# nguồn\nunit;rank;index\nxa-mot;1;49.99\n");

        YearResult result = run(PublishedResults.read(file), commune("xa-mot", "6"));

        assertThat(score(result, "xa-mot", "1.3").score()).isEqualByComparingTo("1");
        Origin origin = score(result, "xa-mot", "1.3")
                .findings()
                .get(0)
                .facts()
                .get(0)
                .fact()
                .origin();
        assertThat(origin).isNotNull();
        assertThat(origin.published()).isEqualTo("kq-2030.csv");
        assertThat(origin.unitName()).isEqualTo("Xã Một");
    }

    @Test
    void a_unit_that_there_is_not_is_refused_where_it_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("kq.csv"), "unit;index\nxa-mott;49.99\n");

        YearResult result = run(PublishedResults.read(file), commune("xa-mot", "6"), FeedingPacks.province("xa-mto"));

        assertThat(result.refused())
                .extracting(refused -> String.valueOf(refused.failure().getMessage()))
                .anyMatch(text -> text.contains("Lost M-1: there is no unit \"xa-mto\". Did you mean \"xa-mot\"?"))
                .anyMatch(text -> text.contains("kq.csv: there is no unit \"xa-mott\""));
    }

    @Test
    void a_loss_at_a_criterion_that_there_is_not_is_refused_for_it_would_lead_nowhere() throws Exception {
        YearResult result = run(
                null, FeedingPacks.province("xa-mot").replaceFirst("\"criterion\": \"4.1\"", "\"criterion\": \"4.9\""));

        assertThat(result.refused()).singleElement().satisfies(refused -> assertThat(refused.failure())
                .hasMessageContaining("Lost M-1: there is no criterion \"4.9\"."));
    }

    @Test
    void units_cannot_have_cost_more_at_a_criterion_than_was_lost_there() throws Exception {
        String most = FeedingPacks.province("xa-mot").replace("\"points\": 0.1", "\"points\": 0.2");
        YearResult asMuch = run(null, commune("xa-mot", "6"), most);
        YearResult more =
                run(null, commune("xa-mot", "6"), most.replace("\"points\": 0.2", "\"points\": 0.2000000001"));

        assertThat(asMuch.refused()).isEmpty();
        assertThat(more.refused()).singleElement().satisfies(refused -> assertThat(refused.failure())
                .hasMessageContaining("/facts/Lost: Lost: units are said to have cost 0.5000000001 points at 4.1,"
                        + " but only 0.5 were lost there."));
    }

    @Test
    void a_published_file_with_a_wrong_index_names_the_line() throws Exception {
        Path file = Files.writeString(folder.resolve("kq.csv"), "unit;index\nxa-mot;49.99\nxa-hai;101\n");

        assertThatThrownBy(() -> PublishedResults.read(file))
                .isInstanceOf(PublishedResults.UnreadableException.class)
                .hasMessage("kq.csv:3: \"101\" is not a percentage from 0 to 100 such as 86.75.");
    }

    @Test
    void the_same_run_gives_the_same_bytes_in_whatever_order_submissions_come() throws Exception {
        String one = bytes(run(null, commune("xa-mot", "6"), FeedingPacks.province("xa-mot")), "xa-mot");
        String other = bytes(run(null, FeedingPacks.province("xa-mot"), commune("xa-mot", "6")), "xa-mot");

        assertThat(one).isEqualTo(other);
    }

    @Test
    void the_later_of_two_submissions_of_a_unit_counts_once() throws Exception {
        YearResult result =
                run(null, commune("xa-mot", "6"), FeedingPacks.province("xa-hai"), FeedingPacks.province("xa-mot"));

        assertThat(score(result, "xa-mot", "1.2").score()).isEqualByComparingTo("0.6");
    }

    @Test
    void packs_that_feed_each_other_in_a_circle_are_refused_when_read() throws Exception {
        FeedingPacks.in(rules).writeProvince("feeds:\n  - {from: xa, fact: Damage, unitField: cause, as: Lost}\n");

        for (String pack : List.of("xa/2031", "tinh/2031")) {
            assertThatThrownBy(() -> {
                        try (PackCatalogue catalogue = new PackCatalogue(rules)) {
                            catalogue.pack(PackId.parse(pack));
                        }
                    })
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("pack.yaml:9")
                    .hasMessageContaining("feed each other in a circle: " + pack + " ← ");
        }
    }

    @Test
    void a_feed_that_does_not_fit_is_a_fault_with_its_line() throws Exception {
        FeedingPacks.in(rules).writeCommunes(2031, FeedingPacks.FEEDS.replace("fact: Lost", "fact: Given"));

        assertThatThrownBy(() -> run(null, commune("xa-mot", "6")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("pack.yaml:9: tinh/2031 has no field commune of the right type in Given.")
                .hasMessageContaining("tinh/2031 has no field cause");
    }

    @Test
    void a_type_that_is_not_declared_cannot_be_filled() throws Exception {
        FeedingPacks.in(rules).writeCommunes(2031, FeedingPacks.FEEDS.replace("Damage", "Damages"));

        assertThatThrownBy(() -> run(null, commune("xa-mot", "6")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("facts.drl does not declare the type Damages.");
    }

    @Test
    void a_submission_of_another_index_is_refused() {
        assertThatThrownBy(() -> run(null, commune("xa-mot", "6").replace("\"xa\"", "\"huyen\"")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("huyen/2031 is no part of this run: [xa/2030, tinh/2031, xa/2031].");
    }

    private static String commune(String id, String points) {
        return FeedingPacks.commune(id, 2031, "appraisal", points, "");
    }

    private YearResult run(@Nullable PublishedResults published, String... submissions) throws Exception {
        try (PackCatalogue catalogue = new PackCatalogue(rules)) {
            YearRun run =
                    new YearRun(new Scoring(catalogue, ShippedPacks.EVALUATOR), PackId.parse("xa/2031"), published);
            for (String json : submissions) {
                run.add(new Sent("x.json", JsonDocument.read(json.getBytes(StandardCharsets.UTF_8))));
            }
            return run.run();
        }
    }

    private static String bytes(YearResult result, String unit) {
        return new String(Json.bytes(ScorecardJson.of(card(result, unit))), StandardCharsets.UTF_8);
    }

    private static CriterionScore score(YearResult result, String unit, String code) {
        return card(result, unit).criterion(code).orElseThrow();
    }

    private static Scorecard card(YearResult result, String unit) {
        return result.scorecards().stream()
                .filter(card -> card.unit().id().equals(unit)
                        && card.evaluation().pack().year() == 2031)
                .findFirst()
                .orElseThrow();
    }
}
