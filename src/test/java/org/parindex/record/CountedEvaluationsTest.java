package org.parindex.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.ranking.Standing;
import org.parindex.record.CountedEvaluations.Counted;

class CountedEvaluationsTest {
    private static final PackId PACK = new PackId("don-vi-bo", 2022);

    private final CountedEvaluations evaluations = new CountedEvaluations();
    private long number;

    @Test
    void of_several_evaluations_of_a_unit_the_latest_counts() {
        scored("first");
        scored("second");

        assertThat(evaluations.all()).containsExactly(new Counted("second", Standing.LATEST));
    }

    @Test
    void one_that_is_marked_official_counts_whatever_comes_later() {
        scored("first");
        scored("second");
        marked("first");
        scored("third");

        assertThat(evaluations.all()).containsExactly(new Counted("first", Standing.OFFICIAL));
    }

    @Test
    void the_last_mark_counts() {
        scored("first");
        scored("second");
        marked("first");
        marked("second");

        assertThat(evaluations.all()).containsExactly(new Counted("second", Standing.OFFICIAL));
    }

    @Test
    void one_that_supersedes_the_official_one_counts_from_then_on() {
        scored("first");
        marked("first");
        take(Kind.EVALUATION, "correction", Map.of(RecordStore.SUPERSEDES, "first"));

        assertThat(evaluations.all()).containsExactly(new Counted("correction", Standing.LATEST));
    }

    @Test
    void stages_do_not_displace_each_other() {
        scored("appraised");
        evaluations.take(
                new EntryOutline(++number, "own", Kind.EVALUATION, PACK, "cuc-a", Stage.SELF, new TreeMap<>()));

        assertThat(evaluations.all()).hasSize(2);
    }

    private void scored(String id) {
        take(Kind.EVALUATION, id, Map.of());
    }

    private void marked(String evaluation) {
        take(Kind.OFFICIAL, "mark-" + number, Map.of(Recorder.EVALUATION, evaluation));
    }

    private void take(Kind kind, String id, Map<String, String> details) {
        evaluations.take(new EntryOutline(++number, id, kind, PACK, "cuc-a", Stage.APPRAISAL, new TreeMap<>(details)));
    }
}
