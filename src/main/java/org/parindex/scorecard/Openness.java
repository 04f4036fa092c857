package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.facts.Fact;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.facts.Stage;
import org.parindex.facts.Submission;
import org.parindex.finding.Finding;
import org.parindex.finding.Finding.Kind;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.Need;

/** Decides before any rule is asked which criteria are not assessed and which are missing; the others are open. */
final class Openness {

    private Openness() {}

    /** The finding that closes each closed criterion. Not assessed goes before missing. */
    static Map<CriterionCode, Finding> closed(FactTypes types, Submission submission) {
        Map<CriterionCode, Finding> closed = new HashMap<>();
        for (Criterion leaf : types.pack().criteria()) {
            if (submission.stage() == Stage.SELF && !leaf.method().selfScored()) {
                String method = leaf.method().name();
                closed.put(leaf.code(), finding(Kind.NOT_APPLICABLE, "Đơn vị không tự chấm tiêu chí thuộc " + method));
            } else if (leaf.appliesWhen() != null
                    && !leaf.appliesWhen().holds(submission.unit().attributes())) {
                closed.put(
                        leaf.code(),
                        finding(Kind.NOT_APPLICABLE, "Không đánh giá: chỉ áp dụng khi " + leaf.appliesWhen()));
            } else {
                closeIfMissing(types, leaf, submission, closed);
            }
        }
        return closed;
    }

    /** By the first need that is not met. */
    private static void closeIfMissing(
            FactTypes types, Criterion leaf, Submission submission, Map<CriterionCode, Finding> closed) {
        for (Need need : leaf.needs()) {
            if (!met(types, leaf, need, submission)) {
                closed.put(leaf.code(), missing(types, need));
                return;
            }
        }
    }

    private static Finding missing(FactTypes types, Need need) {
        String label = types.find(need.type()).map(FactType::label).orElse(need.type());
        return finding(Kind.MISSING, "Chưa gửi dữ kiện: " + label + " (" + need + ")");
    }

    private static Finding finding(Kind kind, String reason) {
        return Finding.byProgram(kind, BigDecimal.ZERO, reason, null);
    }

    private static boolean met(FactTypes types, Criterion leaf, Need need, Submission submission) {
        FactType type = types.find(need.type()).orElse(null);
        if (type == null || type.byProgram()) {
            return true;
        }
        List<Fact> facts = submission.of(need.type());
        if (need.field() != null) {
            return facts.stream()
                    .anyMatch(fact -> String.valueOf(fact.value(need.field())).equals(need.value()));
        }
        if (type.criterionField().isPresent()) {
            String field = type.criterionField().get().name();
            return facts.stream().anyMatch(fact -> leaf.code().text().equals(fact.value(field)));
        }
        return type.single() ? !facts.isEmpty() : submission.sent(need.type());
    }
}
