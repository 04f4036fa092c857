package org.parindex.engine;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/**
 * Names of types, of fields and of closed values, which other systems send: letters without diacritics, digits, {@code _}.
 * What people read stands in {@code @label}.
 */
final class PlainNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_]+");

    private PlainNames() {}

    static void check(TypeDeclarationDescr type, List<PackFault> faults) {
        String name = type.getTypeName();
        if (!PLAIN.matcher(name).matches()) {
            faults.add(fault(type.getLine(), "Tên loại", "The type", name, plain(name)));
        }
    }

    static void check(TypeFieldDescr field, List<PackFault> faults) {
        String name = field.getFieldName();
        if (!PLAIN.matcher(name).matches()) {
            faults.add(fault(field.getLine(), "Tên trường", "The field", name, plain(name)));
        }
        DeclaredAnnotations.list(field, "oneOf").stream()
                .filter(value -> !PLAIN.matcher(value).matches())
                .map(value -> fault(
                        field.getLine(),
                        "Giá trị",
                        "The value",
                        value,
                        plain(value).toUpperCase(Locale.ROOT)))
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

    /** The same name as nearly as letters without diacritics allow. */
    private static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        String joined = OTHERS.matcher(letters.trim()).replaceAll("_");
        return PLAIN.matcher(joined).matches() ? joined : "x" + joined;
    }
}
