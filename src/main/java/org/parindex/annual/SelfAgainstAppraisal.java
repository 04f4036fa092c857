package org.parindex.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;

/**
 * One unit's points in the criteria that units score themselves, by who says so; exact.
 *
 * @param claimed what the unit gave itself; null where it claimed nothing
 * @param computed what the rules give for the unit's own facts
 * @param appraised what the rules give for the appraised facts
 */
public record SelfAgainstAppraisal(
        Scorecard self, Scorecard appraisal, @Nullable BigDecimal claimed, BigDecimal computed, BigDecimal appraised) {

    /** In the order of {@code appraisals}; units of which one stage is unknown are left out. */
    static List<SelfAgainstAppraisal> of(List<Scorecard> selves, List<Scorecard> appraisals) {
        return appraisals.stream()
                .flatMap(appraisal -> selves.stream()
                        .filter(self -> self.unit().id().equals(appraisal.unit().id()))
                        .map(self -> of(self, appraisal)))
                .toList();
    }

    private static SelfAgainstAppraisal of(Scorecard self, Scorecard appraisal) {
        List<BigDecimal> claims = self.criteria().stream()
                .map(CriterionScore::claimed)
                .filter(Objects::nonNull)
                .toList();
        return new SelfAgainstAppraisal(
                self,
                appraisal,
                claims.isEmpty() ? null : claims.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                selfScored(self),
                selfScored(appraisal));
    }

    private static BigDecimal selfScored(Scorecard card) {
        return card.criteria().stream()
                .filter(score -> score.criterion().method().selfScored())
                .map(CriterionScore::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the unit says of itself: claimed, or where it claimed nothing, computed from its facts. */
    public BigDecimal ownView() {
        return claimed == null ? computed : claimed;
    }

    /** Appraised less the unit's own view: negative where the appraisal took points. */
    public BigDecimal difference() {
        return appraised.subtract(ownView());
    }
}
