package org.parindex.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage names each rule and each possible state that no case reaches, with its place. */
class CoverageTest {
    @TempDir
    private Path rules;

    private static Coverage coverage(TrialPack pack) throws Exception {
        return Coverage.of(TrialPack.compiled(), pack.outcomes(), null);
    }

    private static List<String> gaps(Coverage coverage) {
        List<String> gaps = new ArrayList<>();
        for (Coverage.Leaf leaf : coverage.leaves()) {
            leaf.rules().stream()
                    .filter(rule -> rule.cases() == 0)
                    .forEach(rule ->
                            gaps.add(rule.place().rule() + " :" + rule.place().line()));
            leaf.states().stream()
                    .filter(state -> state.cases() == 0)
                    .forEach(state -> gaps.add(leaf.criterion().code() + " " + state.state() + " " + state.place()));
        }
        return gaps;
    }

    @Test
    void cases_that_reach_everything_leave_nothing_to_tell() throws Exception {
        Coverage coverage = coverage(TrialPack.in(rules));

        assertThat(gaps(coverage)).isEmpty();
        assertThat(coverage.complete()).isTrue();
    }

    @Test
    void only_states_that_are_possible_are_asked_for() throws Exception {
        Coverage coverage = coverage(TrialPack.in(rules));

        assertThat(coverage.leaves())
                .extracting(leaf -> leaf.criterion().code() + " "
                        + leaf.states().stream().map(Coverage.State::state).toList())
                .containsExactly(
                        "1.1 [FULL, BETWEEN, NONE, MISSING]",
                        "1.2 [FULL, BETWEEN, NONE, MISSING]",
                        "1.10 [FULL, NONE, NOT_APPLICABLE, MISSING]");
    }

    @Test
    void a_rule_and_a_state_without_a_case_are_named_with_their_places() throws Exception {
        TrialPack pack = TrialPack.in(rules)
                .without("1.10-bai-rac/khong-mo")
                .without("1.10-bai-rac/ngay-duoi-50")
                .without("1.10-bai-rac/khong-co-diem")
                .without("1.10-bai-rac/khong-co-bai")
                .without("1.1-diem/thieu");

        assertThat(gaps(coverage(pack)))
                .containsExactly(
                        "1.1 MISSING criteria.yaml:6",
                        "1.10 dưới 50 % điểm đã mở :10",
                        "1.10 không có điểm nào :17",
                        "1.10 NONE 1-thu-gom/1.10-quy-tac.drl:14",
                        "1.10 NOT_APPLICABLE criteria.yaml:8");
    }

    @Test
    void a_criterion_without_cases_is_not_silently_good() throws Exception {
        TrialPack pack = TrialPack.in(rules);
        for (String name : List.of("dung-han", "cham", "thieu", "cham-9")) {
            pack.without("1.1-diem/" + name);
        }

        Coverage coverage = coverage(pack);

        assertThat(coverage.complete()).isFalse();
        assertThat(coverage.leaves().get(0).cases()).isZero();
        assertThat(coverage.leaves().get(0).complete()).isFalse();
    }
}
