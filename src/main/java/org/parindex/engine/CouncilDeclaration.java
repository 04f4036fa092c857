package org.parindex.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;

/** Checks the declaration of a council's decisions: one type, its fields, and no lower limit but the criteria's own. */
final class CouncilDeclaration {
    private final RulePack pack;
    private final List<PackFault> faults;

    private CouncilDeclaration(RulePack pack, List<PackFault> faults) {
        this.pack = pack;
        this.faults = faults;
    }

    /** The types, points of a decision bounded by what the pack's criteria can have at all. */
    static List<FactType> checked(RulePack pack, List<FactType> types, List<PackFault> faults) {
        CouncilDeclaration declaration = new CouncilDeclaration(pack, faults);
        if (types.stream().filter(FactType::council).count() > 1) {
            declaration.fault("Chỉ một loại được có @council.", "Only one type may have @council.");
        }
        return types.stream()
                .map(type -> type.council() ? declaration.checked(type) : type)
                .toList();
    }

    private FactType checked(FactType type) {
        new TreeMap<>(FactType.COUNCIL_FIELDS).forEach((name, kind) -> {
            FactField field = type.field(name).orElse(null);
            if (field == null || field.kind() != kind || field.optional() || field.isDerived()) {
                fault(
                        "Loại có @council phải có trường " + name + ", bắt buộc, đúng kiểu.",
                        "A type with @council must have a required field " + name + " of kind " + kind + ".");
            }
        });
        if (type.field("criterion").filter(field -> !field.criterion()).isPresent()) {
            fault("Trường criterion phải có @criterion.", "The field criterion must have @criterion.");
        }
        if (!type.stages().equals(List.of("appraisal"))) {
            fault(
                    "Loại có @council phải có @stage( \"appraisal\" ).",
                    "A type with @council must have @stage( \"appraisal\" ).");
        }
        List<FactField> fields = type.fields().stream()
                .map(field -> field.name().equals("points") ? bounded(field) : field)
                .toList();
        return new FactType(
                type.name(), type.label(), fields, type.single(), type.byProgram(), type.stages(), type.council());
    }

    private FactField bounded(FactField points) {
        BigDecimal least = pack.criteria().stream().map(Criterion::least).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = pack.criteria().stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        return points.within(least, most);
    }

    private void fault(String vi, String en) {
        faults.add(PackFault.of(RulePack.FACTS_FILE, FaultCode.COUNCIL_DECLARATION, vi, en));
    }
}
