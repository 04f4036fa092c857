package org.parindex.facts;

import java.util.ArrayList;
import java.util.List;
import org.parindex.pack.Condition;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Need;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.PackFault;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/**
 * Checks that {@code needs} and {@code appliesWhen} name what there is: a mistyped need would guard nothing, a mistyped
 * attribute would take the criterion out for everyone.
 */
public final class NamesInCriteria {
    private static final String FILE = "criteria.yaml";

    private NamesInCriteria() {}

    /** Every name that is not known, in criterion order; empty if all are. */
    public static List<PackFault> check(FactTypes types) {
        List<PackFault> faults = new ArrayList<>();
        for (Criterion leaf : types.pack().criteria()) {
            leaf.needs().forEach(need -> checkNeed(types, leaf, need, faults));
            if (leaf.appliesWhen() != null) {
                checkAttribute(types, leaf, leaf.appliesWhen(), faults);
            }
        }
        return faults;
    }

    private static void checkNeed(FactTypes types, Criterion leaf, Need need, List<PackFault> faults) {
        FactType type = types.find(need.type()).orElse(null);
        if (type == null) {
            List<String> known = types.types().stream().map(FactType::name).toList();
            faults.add(unknown(FaultCode.UNKNOWN_NEED, leaf, "needs", need.type(), known));
        } else if (need.field() != null && type.field(need.field()).isEmpty()) {
            List<String> known = type.fields().stream().map(FactField::name).toList();
            faults.add(unknown(FaultCode.UNKNOWN_NEED, leaf, "needs", need.field(), known));
        } else if (need.field() != null) {
            checkValue(type.field(need.field()).orElseThrow(), leaf, need, faults);
        }
    }

    /** A need for a value that no fact can have would make the criterion missing for everyone. */
    private static void checkValue(FactField field, Criterion leaf, Need need, List<PackFault> faults) {
        List<String> known = field.kind() == FactField.Kind.TRUTH ? List.of("true", "false") : field.values();
        if (!known.isEmpty() && !known.contains(need.value())) {
            faults.add(unknown(FaultCode.UNKNOWN_NEED, leaf, "needs", String.valueOf(need.value()), known)
                    .withHint(
                            "Viết một giá trị mà trường " + field.name() + " nhận; các giá trị ghi ở facts.drl.",
                            "Write a value that the field " + field.name() + " takes; facts.drl has them."));
        }
    }

    private static void checkAttribute(FactTypes types, Criterion leaf, Condition condition, List<PackFault> faults) {
        List<String> known = new ArrayList<>(List.of("bloc"));
        types.pack().description().unitAttributes().stream()
                .map(UnitAttribute::name)
                .forEach(known::add);
        if (!known.contains(condition.attribute())) {
            faults.add(unknown(FaultCode.UNKNOWN_UNIT_ATTRIBUTE, leaf, "appliesWhen", condition.attribute(), known));
        }
    }

    private static PackFault unknown(FaultCode code, Criterion leaf, String key, String word, List<String> known) {
        String near = Suggestion.closest(word, known).orElse(null);
        String list = String.join(", ", known);
        return new PackFault(
                FILE,
                leaf.place(key),
                code,
                new Text(
                        "Tiêu chí " + leaf.code() + ", " + key + ": không có \"" + word + "\"."
                                + (near == null ? " Có: " + list + "." : " Có phải " + near + "?"),
                        "Criterion " + leaf.code() + ", " + key + ": there is no \"" + word + "\"."
                                + (near == null ? " There is: " + list + "." : " Did you mean " + near + "?")));
    }
}
