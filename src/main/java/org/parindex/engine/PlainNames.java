package org.parindex.engine;

import java.util.List;
import java.util.Locale;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.PlainName;
import org.parindex.text.Text;

/**
 * Names of types, of fields and of closed values, which other systems send: letters without diacritics, digits, {@code _}.
 * What people read stands in {@code @label}.
 */
final class PlainNames {
    private PlainNames() {}

    static void check(TypeDeclarationDescr type, List<PackFault> faults) {
        String name = type.getTypeName();
        if (!PlainName.is(name)) {
            faults.add(fault(type.getLine(), "Tên loại", "The type", name, PlainName.of(name)));
        }
    }

    static void check(TypeFieldDescr field, List<PackFault> faults) {
        String name = field.getFieldName();
        if (!PlainName.is(name)) {
            faults.add(fault(field.getLine(), "Tên trường", "The field", name, PlainName.of(name)));
        }
        DeclaredAnnotations.list(field, "oneOf").stream()
                .filter(value -> !PlainName.is(value))
                .map(value -> fault(
                        field.getLine(),
                        "Giá trị",
                        "The value",
                        value,
                        PlainName.of(value).toUpperCase(Locale.ROOT)))
                .forEach(faults::add);
    }

    private static PackFault fault(int line, String vi, String en, String name, String plain) {
        return new PackFault(
                        RulePack.FACTS_FILE,
                        Span.ofLine(line),
                        FaultCode.WRONG_NAME,
                        new Text(
                                vi + " \"" + name
                                        + "\" phải viết không dấu, không cách: các hệ thống khác gửi đúng chữ này.",
                                en + " \"" + name
                                        + "\" must have no diacritics and no blanks: other systems send these very letters."))
                .withHint(
                        "Viết, ví dụ, " + plain + "; chữ cho người đọc để trong @label( \"…\" ).",
                        "Write, for example, " + plain + "; what people read stands in @label( \"…\" ).");
    }
}
