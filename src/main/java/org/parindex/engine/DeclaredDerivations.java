package org.parindex.engine;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Kind;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** How declared fields follow from other fields: the values of {@code @derived} and of {@code @zeroOnlyIf}. */
final class DeclaredDerivations {
    private final String file;
    private final List<PackFault> faults;

    DeclaredDerivations(String file, List<PackFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    private static String declared(Kind kind) {
        return FactTypeReader.KINDS.entrySet().stream()
                .filter(known -> known.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Null where there is none, or none that can be read: then with a fault. */
    @Nullable Derivation of(TypeFieldDescr descr, Kind kind) {
        if (descr.getAnnotation("derived") == null) {
            return null;
        }
        try {
            Derivation derivation = Derivation.parse(DeclaredAnnotations.text(descr, "derived", ""));
            if (derivation.operation().result() != kind) {
                fault(
                        descr,
                        FaultCode.WRONG_DERIVATION,
                        derivation.operation() + " không cho kiểu của trường " + descr.getFieldName() + ": viết "
                                + descr.getFieldName() + " : "
                                + declared(derivation.operation().result()) + ".",
                        derivation.operation() + " does not give the type of the field " + descr.getFieldName()
                                + ": write " + descr.getFieldName() + " : "
                                + declared(derivation.operation().result()) + ".");
            }
            return derivation;
        } catch (Derivation.WrongDerivationException wrong) {
            fault(
                    descr,
                    FaultCode.WRONG_DERIVATION,
                    "@derived không đúng: " + wrong.text().vi() + ".",
                    "@derived: " + wrong.text().en() + ".");
            return null;
        }
    }

    /** Checks that what derivations, and {@code zeroOnlyIf}, name are fields of the type. */
    void check(TypeDeclarationDescr descr, List<FactField> fields) {
        for (FactField field : fields) {
            Derivation derived = field.derived();
            if (derived != null) {
                derived.fieldArguments().forEach(argument -> checkArgument(descr, fields, field, derived, argument));
            }
            String zeroOnlyIf = field.zeroOnlyIf();
            if (zeroOnlyIf != null
                    && fields.stream().noneMatch(other -> other.name().equals(zeroOnlyIf))) {
                fault(
                        descr,
                        FaultCode.WRONG_ANNOTATION,
                        "Không có trường " + zeroOnlyIf + ".",
                        "There is no field " + zeroOnlyIf + ".");
            }
        }
    }

    private void checkArgument(
            TypeDeclarationDescr descr, List<FactField> fields, FactField field, Derivation derived, String argument) {
        TypeFieldDescr named = descr.getFields().get(argument);
        if (named != null
                && !FactTypeReader.KINDS.containsKey(named.getPattern().getObjectType())) {
            return; // what kind it should be is told of that field
        }
        boolean fits = fields.stream()
                .anyMatch(other -> other.name().equals(argument)
                        && !other.isDerived()
                        && derived.operation().accepts(other.kind()));
        TypeFieldDescr declared = descr.getFields().get(field.name());
        if (!fits && declared != null) {
            fault(
                    declared,
                    FaultCode.WRONG_DERIVATION,
                    "@derived của " + field.name() + ": không có trường \"" + argument + "\" đúng kiểu.",
                    "@derived of " + field.name() + ": there is no field \"" + argument + "\" of the right type.");
        }
    }

    private void fault(BaseDescr descr, FaultCode code, String vi, String en) {
        faults.add(new PackFault(file, Span.ofLine(descr.getLine()), code, new Text(vi, en)));
    }
}
