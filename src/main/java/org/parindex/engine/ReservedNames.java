package org.parindex.engine;

import java.util.Set;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Words that conditions read as something else, so that no rule could ask for a field of that name. */
final class ReservedNames {
    private static final Set<String> WORDS = Set.of(
            "from",
            "in",
            "not",
            "and",
            "or",
            "exists",
            "forall",
            "accumulate",
            "collect",
            "contains",
            "excludes",
            "matches",
            "memberOf",
            "soundslike",
            "over",
            "when",
            "then",
            "end",
            "eval",
            "this",
            "new",
            "null",
            "true",
            "false",
            "instanceof",
            "class",
            "default",
            "return");

    private ReservedNames() {}

    static boolean has(String name) {
        return WORDS.contains(name);
    }

    static PackFault fault(String file, TypeFieldDescr field) {
        String name = field.getFieldName();
        return new PackFault(
                        file,
                        Span.ofLine(field.getLine()),
                        FaultCode.RESERVED_FIELD_NAME,
                        new Text(
                                "Trường không được tên là " + name + ": trong điều kiện, từ ấy có nghĩa khác.",
                                "A field cannot be named " + name + ": in a condition that word means something else."))
                .withHint(
                        "Đặt tên khác, ví dụ " + name + "Whom, " + name + "Kind.",
                        "Give it another name, such as " + name + "Whom or " + name + "Kind.");
    }
}
