package org.parindex.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;

/**
 * One unit's self-assessment and appraisal side by side, both made under the same pack.
 *
 * @param criteria every leaf of the pack, in criterion order
 * @param facts all that differ, whatever they bear on, by type and id
 */
public record Comparison(Scorecard self, Scorecard appraisal, List<Line> criteria, List<FactDifference> facts) {

    /**
     * One criterion.
     *
     * @param claimed what the unit gave itself; null where it claimed nothing
     * @param self computed from the unit's own facts
     * @param appraisal computed from the appraised facts; its score is what stands, with the council's decision in it
     * @param facts that differ between the two and bear on the criterion, by type and id
     */
    public record Line(
            @Nullable BigDecimal claimed, CriterionScore self, CriterionScore appraisal, List<FactDifference> facts) {

        public Line {
            facts = List.copyOf(facts);
        }

        /** What the council decided; null where it decided nothing that counts. */
        public @Nullable BigDecimal council() {
            return appraisal.council().isPresent() ? appraisal.score() : null;
        }

        /** Whether claimed, computed and standing points are not all the same; facts may differ for nothing. */
        public boolean differs() {
            boolean otherClaim = claimed != null && claimed.compareTo(self.score()) != 0;
            return otherClaim || changed();
        }

        /** Whether the appraisal or the council changed what the unit's own facts give. */
        public boolean changed() {
            boolean appraised =
                    self.status() != appraisal.status() || self.score().compareTo(appraisal.computed()) != 0;
            return appraisal.council().isPresent() || (selfScored() && appraised);
        }

        /** Whether units score the criterion themselves; survey criteria are not. */
        public boolean selfScored() {
            return self.criterion().method().selfScored();
        }
    }

    public Comparison {
        criteria = List.copyOf(criteria);
        facts = List.copyOf(facts);
    }

    /**
     * The two stages of one unit.
     *
     * @throws IllegalArgumentException if they are not the two stages of one unit under one pack
     */
    public static Comparison of(Evaluated self, Evaluated appraisal) {
        check(self, appraisal);
        List<FactDifference> all = FactDifference.between(self.submission(), appraisal.submission());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < self.scorecard().criteria().size(); i++) {
            CriterionScore own = self.scorecard().criteria().get(i);
            CriterionScore appraised = appraisal.scorecard().criteria().get(i);
            lines.add(new Line(own.claimed(), own, appraised, Bearing.on(own, appraised, all)));
        }
        return new Comparison(self.scorecard(), appraisal.scorecard(), lines, all);
    }

    private static void check(Evaluated self, Evaluated appraisal) {
        boolean stages = self.submission().stage() == Stage.SELF
                && appraisal.submission().stage() == Stage.APPRAISAL;
        boolean sameUnit = self.submission()
                .unit()
                .id()
                .equals(appraisal.submission().unit().id());
        boolean samePack = self.scorecard()
                .pack()
                .digest()
                .equals(appraisal.scorecard().pack().digest());
        if (!stages || !sameUnit || !samePack) {
            throw new IllegalArgumentException("Not the two stages of one unit under one pack: "
                    + self.submission().unit().id() + ", "
                    + appraisal.submission().unit().id());
        }
    }

    /**
     * Points over the criteria that units score themselves, bonus and penalty included, exact.
     *
     * @param claimed null where the unit claimed nothing
     */
    public record Totals(@Nullable BigDecimal claimed, BigDecimal self, BigDecimal appraisal, BigDecimal standing) {}

    public Totals totals() {
        List<Line> lines = criteria.stream().filter(Line::selfScored).toList();
        return new Totals(
                lines.stream()
                        .map(Line::claimed)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null),
                sum(lines, line -> line.self().score()),
                sum(lines, line -> line.appraisal().computed()),
                sum(lines, line -> line.appraisal().score()));
    }

    private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> points) {
        return lines.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many criteria differ in points. */
    public long differing() {
        return criteria.stream().filter(Line::differs).count();
    }
}
