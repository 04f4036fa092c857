package org.parindex.engine;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.FactField.Better;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Reads {@code @better( "more" )}: which way a unit does better in a field. */
final class BetterDirection {
    private static final Map<String, Better> WORDS =
            Map.of("more", Better.MORE, "less", Better.LESS, "neither", Better.NEITHER);

    private BetterDirection() {}

    /**
     * Null where the field does not say, or says it wrongly; then a fault is noted.
     *
     * @param ordered whether its values have an order: numbers, days, truths, and closed values as they are listed
     */
    static @Nullable Better of(
            TypeFieldDescr field, boolean ordered, boolean derived, String file, List<PackFault> faults) {
        AnnotationDescr annotation = field.getAnnotation("better");
        if (annotation == null) {
            return null;
        }
        Object word = annotation.getSingleValueStripped();
        Better better = word == null ? null : WORDS.get(word.toString().trim());
        if (better == null || derived || !ordered) {
            faults.add(fault(field, file));
        }
        return better;
    }

    private static PackFault fault(TypeFieldDescr field, String file) {
        String name = field.getFieldName();
        return new PackFault(
                file,
                Span.ofLine(field.getLine()),
                FaultCode.WRONG_ANNOTATION,
                new Text(
                        "@better của trường " + name
                                + " phải là \"more\", \"less\" hoặc \"neither\", ở trường số, ngày,"
                                + " đúng sai hoặc có @oneOf mà đơn vị gửi.",
                        "@better of the field " + name
                                + " must be \"more\", \"less\" or \"neither\", on a number, a day,"
                                + " a true-or-false or a closed value that is sent."));
    }
}
