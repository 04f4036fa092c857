package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.facts.Fact;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.finding.SeenFact;
import org.parindex.pack.CriterionCode;

/**
 * The council's decisions of one submission. Each is one finding: what the council gave or took against the points
 * computed, which stay visible. A criterion that is not assessed stays so; the finding says that the decision has no
 * effect.
 */
final class Council {
    private final Map<CriterionCode, Fact> decisions = new HashMap<>();

    private Council() {}

    static Council of(FactTypes types, Submission submission) {
        Council council = new Council();
        types.council().ifPresent(type -> submission
                .of(type.name())
                .forEach(fact -> council.decisions.put(new CriterionCode(text(fact, "criterion")), fact)));
        return council;
    }

    /** The decision on a criterion; null where the council decided nothing of it. */
    @Nullable Decision on(CriterionCode criterion) {
        Fact fact = decisions.get(criterion);
        return fact == null ? null : new Decision(fact);
    }

    /** A decision on one criterion. */
    record Decision(Fact fact) {

        /** The points that stand from now on. */
        BigDecimal points() {
            return fact.value("points") instanceof BigDecimal points ? points : BigDecimal.ZERO;
        }

        /** What is decided against the points computed: 0 where both are the same. */
        Finding against(BigDecimal computed) {
            String decided = Decimals.vietnamese(points());
            String before = Decimals.vietnamese(computed);
            return finding(
                    Decimals.stripped(points().subtract(computed)),
                    "Hội đồng quyết định " + decided + " điểm (chấm theo dữ kiện: " + before + "): " + why(),
                    decided + " − " + (computed.signum() < 0 ? "(" + before + ")" : before));
        }

        /** Says that the criterion is not assessed, whatever was decided. */
        Finding withoutEffect() {
            return finding(
                    BigDecimal.ZERO,
                    "Quyết định " + Decimals.vietnamese(points())
                            + " điểm của Hội đồng không có hiệu lực vì tiêu chí không được đánh giá: " + why(),
                    null);
        }

        private Finding finding(BigDecimal points, String reason, @Nullable String arithmetic) {
            return new Finding(
                    Kind.COUNCIL, points, reason, arithmetic, null, List.of(new SeenFact(fact, null)), List.of());
        }

        private String why() {
            return text(fact, "reason") + " (" + text(fact, "reference") + ")";
        }
    }

    private static String text(Fact fact, String field) {
        return String.valueOf(fact.value(field));
    }
}
