package org.parindex.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/** The annotations of declared types and fields: which there may be, and their values. */
final class DeclaredAnnotations {
    private static final List<String> OF_TYPES = List.of("label", "single", "program", "stage", "council");
    private static final List<String> OF_FIELDS = List.of(
            "label",
            "optional",
            "oneOf",
            "min",
            "max",
            "happened",
            "derived",
            "criterion",
            "unique",
            "uniqueFor",
            "zeroOnlyIf",
            "better");

    private final String file;
    private final List<PackFault> faults;

    DeclaredAnnotations(String file, List<PackFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    void checkType(TypeDeclarationDescr type) {
        check(type, OF_TYPES, type.getLine());
    }

    void checkField(TypeFieldDescr field) {
        check(field, OF_FIELDS, field.getLine());
    }

    private void check(AnnotatedBaseDescr descr, List<String> known, int line) {
        for (AnnotationDescr annotation : descr.getAnnotations()) {
            if (!known.contains(annotation.getName())) {
                String near = Suggestion.closest(annotation.getName(), known).orElse(null);
                String list = String.join(", @", known);
                fault(
                        line,
                        FaultCode.UNKNOWN_ANNOTATION,
                        "Không có chú giải @" + annotation.getName()
                                + (near == null ? ". Có: @" + list + "." : ". Có phải @" + near + "?"),
                        "There is no annotation @" + annotation.getName()
                                + (near == null ? ". There are @" + list + "." : ". Did you mean @" + near + "?"));
            }
        }
    }

    /** The value of an annotation; {@code otherwise} where it is not there or has none. */
    static String text(AnnotatedBaseDescr descr, String name, String otherwise) {
        AnnotationDescr annotation = descr.getAnnotation(name);
        Object value = annotation == null ? null : annotation.getSingleValueStripped();
        return value == null ? otherwise : value.toString().trim();
    }

    /** The values between commas; empty where there are none. */
    static List<String> list(AnnotatedBaseDescr descr, String name) {
        String text = text(descr, name, "");
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }

    /** The value as a decimal; {@code otherwise} where there is none, or none that is a decimal: then with a fault. */
    @Nullable BigDecimal decimal(TypeFieldDescr descr, String name, @Nullable BigDecimal otherwise) {
        String text = text(descr, name, "");
        try {
            return text.isEmpty() ? otherwise : Decimals.parse(text);
        } catch (NumberFormatException bad) {
            fault(
                    descr.getLine(),
                    FaultCode.WRONG_ANNOTATION,
                    "@" + name + " phải là một số như \"0.5\".",
                    "@" + name + " must be a number such as \"0.5\".");
            return otherwise;
        }
    }

    private void fault(int line, FaultCode code, String vi, String en) {
        faults.add(new PackFault(file, Span.ofLine(line), code, new Text(vi, en)));
    }
}
