package org.parindex.scorecard;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
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

    private final FactTypes types;
    private final Submission submission;
    private final Map<String, Set<Object>> criteriaByType = new HashMap<>();

    private Openness(FactTypes types, Submission submission) {
        this.types = types;
        this.submission = submission;
    }

    /** The finding that closes each closed criterion. Not assessed goes before missing. */
    static Map<CriterionCode, Finding> closed(FactTypes types, Submission submission) {
        return new Openness(types, submission).closed();
    }

    private Map<CriterionCode, Finding> closed() {
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
                closeIfMissing(leaf, closed);
            }
        }
        return closed;
    }

    /** By the first need that is not met. */
    private void closeIfMissing(Criterion leaf, Map<CriterionCode, Finding> closed) {
        for (Need need : leaf.needs()) {
            if (!met(leaf, need)) {
                closed.put(leaf.code(), missing(need));
                return;
            }
        }
    }

    private Finding missing(Need need) {
        String label = types.find(need.type()).map(FactType::label).orElse(need.type());
        return finding(Kind.MISSING, "Chưa gửi dữ kiện: " + label + " (" + need + ")");
    }

    private static Finding finding(Kind kind, String reason) {
        return Finding.byProgram(kind, BigDecimal.ZERO, reason, null);
    }

    private boolean met(Criterion leaf, Need need) {
        FactType type = types.find(need.type()).orElse(null);
        if (type == null || type.byProgram()) {
            return true;
        }
        if (need.field() != null) {
            return submission.of(need.type()).stream()
                    .anyMatch(fact -> String.valueOf(fact.value(need.field())).equals(need.value()));
        }
        FactField criterion = type.criterionField().orElse(null);
        if (criterion != null) {
            return criteriaByType
                    .computeIfAbsent(need.type(), any -> criteria(type, criterion))
                    .contains(leaf.code().text());
        }
        return type.single() ? !submission.of(need.type()).isEmpty() : submission.sent(need.type());
    }

    /** The codes that facts of a type were sent for. */
    private Set<Object> criteria(FactType type, FactField criterion) {
        int position = type.position(criterion.name());
        Set<Object> codes = new HashSet<>();
        for (Fact fact : submission.of(type.name())) {
            codes.add(fact.value(position));
        }
        return codes;
    }
}
