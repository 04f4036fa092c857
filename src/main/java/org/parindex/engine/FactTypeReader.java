package org.parindex.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.parindex.engine.language.FactsLanguage;
import org.parindex.facts.Derivation;
import org.parindex.facts.FactField;
import org.parindex.facts.FactField.Kind;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Reads the kinds of fact that a pack declares in {@code facts.drl}, with their annotations. */
public final class FactTypeReader {
    static final Map<String, Kind> KINDS = Map.of(
            "String", Kind.TEXT,
            "boolean", Kind.TRUTH,
            "long", Kind.WHOLE,
            "BigDecimal", Kind.DECIMAL,
            "LocalDate", Kind.DAY,
            "Ratio", Kind.RATIO);

    private final String file;
    private final List<PackFault> faults;
    private final DeclaredAnnotations annotations;
    private final DeclaredDerivations derivations;

    private FactTypeReader(String file, List<PackFault> faults) {
        this.file = file;
        this.faults = faults;
        this.annotations = new DeclaredAnnotations(file, faults);
        this.derivations = new DeclaredDerivations(file, faults);
    }

    /**
     * The types of a pack, in the order declared.
     *
     * @throws PackException with every fault of the declarations
     */
    public static FactTypes read(RulePack pack) throws PackException {
        List<PackFault> faults = new ArrayList<>();
        FactTypes types = read(pack, faults);
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return types;
    }

    /** The types that can be read, in the order declared; what is wrong goes to {@code faults}. */
    public static FactTypes read(RulePack pack, List<PackFault> faults) {
        faults.addAll(FactsLanguage.check(pack.factsFile(), pack.id().drlPackage()));
        DrlFile parsed = DrlFile.parse(pack.id(), pack.factsFile());
        FactTypeReader reader = new FactTypeReader(RulePack.FACTS_FILE, faults);
        List<FactType> types = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TypeDeclarationDescr descr : parsed.descr().getTypeDeclarations()) {
            if (!names.add(descr.getTypeName())) {
                reader.fault(
                        descr,
                        FaultCode.DUPLICATE_TYPE,
                        "Loại " + descr.getTypeName() + " khai báo hai lần.",
                        "The type " + descr.getTypeName() + " is declared twice.");
            }
            types.add(reader.type(descr));
        }
        List<FactType> checked = CouncilDeclaration.checked(pack, types, faults);
        if (faults.stream().noneMatch(fault -> fault.code().hidesFile())) {
            FeedTargets.check(pack, checked, faults);
        }
        return new FactTypes(pack, checked);
    }

    private FactType type(TypeDeclarationDescr descr) {
        annotations.checkType(descr);
        PlainNames.check(descr, faults);
        List<FactField> fields = new ArrayList<>();
        descr.getFields().values().stream()
                .sorted(java.util.Comparator.comparing(TypeFieldDescr::getIndex))
                .forEach(field -> fields.add(field(field)));
        if (fields.isEmpty()
                || !fields.get(0).name().equals("id")
                || fields.get(0).kind() != Kind.TEXT) {
            fault(
                    descr,
                    FaultCode.MISSING_ID_FIELD,
                    "Trường đầu tiên của " + descr.getTypeName() + " phải là id : String.",
                    "The first field of " + descr.getTypeName() + " must be id : String.");
        }
        derivations.check(descr, fields);
        return new FactType(
                descr.getTypeName(),
                DeclaredAnnotations.text(descr, "label", descr.getTypeName()),
                fields,
                descr.getAnnotation("single") != null,
                descr.getAnnotation("program") != null,
                DeclaredAnnotations.list(descr, "stage"),
                descr.getAnnotation("council") != null);
    }

    private FactField field(TypeFieldDescr descr) {
        annotations.checkField(descr);
        PlainNames.check(descr, faults);
        if (ReservedNames.has(descr.getFieldName())) {
            faults.add(ReservedNames.fault(file, descr));
        }
        String declared = descr.getPattern().getObjectType();
        Kind kind = KINDS.get(declared);
        if (kind == null) {
            fault(
                    descr,
                    FaultCode.UNKNOWN_FIELD_KIND,
                    "Kiểu " + declared + " không dùng được. Có: String, boolean, long, BigDecimal, LocalDate, Ratio.",
                    "The type " + declared
                            + " cannot be used. There are String, boolean, long, BigDecimal, LocalDate, Ratio.");
            return unread(descr);
        }
        Derivation derived = derivations.of(descr, kind);
        if (kind == Kind.RATIO && descr.getAnnotation("derived") == null) {
            fault(
                    descr,
                    FaultCode.WRONG_DERIVATION,
                    "Trường kiểu Ratio phải có @derived.",
                    "A field of type Ratio must have @derived.");
        }
        boolean number = kind == Kind.WHOLE || kind == Kind.DECIMAL;
        return new FactField(
                descr.getFieldName(),
                DeclaredAnnotations.text(descr, "label", descr.getFieldName()),
                kind,
                descr.getAnnotation("optional") != null,
                number ? annotations.decimal(descr, "min", BigDecimal.ZERO) : null,
                number ? annotations.decimal(descr, "max", null) : null,
                DeclaredAnnotations.list(descr, "oneOf"),
                descr.getAnnotation("happened") != null,
                derived,
                descr.getAnnotation("criterion") != null,
                descr.getAnnotation("unique") != null
                        || descr.getAnnotation("criterion") != null
                        || descr.getFieldName().equals("id"),
                DeclaredAnnotations.list(descr, "uniqueFor"),
                descr.getAnnotation("zeroOnlyIf") == null ? null : DeclaredAnnotations.text(descr, "zeroOnlyIf", ""),
                BetterDirection.of(
                        descr,
                        kind != Kind.TEXT || descr.getAnnotation("oneOf") != null,
                        derived != null,
                        file,
                        faults));
    }

    /** A field of a kind that is not known: whatever else it says may follow from that. */
    private static FactField unread(TypeFieldDescr descr) {
        return new FactField(
                descr.getFieldName(),
                DeclaredAnnotations.text(descr, "label", descr.getFieldName()),
                Kind.TEXT,
                true,
                null,
                null,
                List.of(),
                false,
                null,
                false,
                false,
                List.of(),
                null,
                null);
    }

    private void fault(org.drools.drl.ast.descr.BaseDescr descr, FaultCode code, String vi, String en) {
        faults.add(new PackFault(file, Span.ofLine(descr.getLine()), code, new Text(vi, en)));
    }
}
