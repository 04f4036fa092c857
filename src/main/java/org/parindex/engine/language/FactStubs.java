package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;

/** The kinds of fact as a consequence sees them: classes with the methods that the engine gives them. */
final class FactStubs {

    private FactStubs() {}

    static List<JavaText> of(FactTypes types) {
        List<JavaText> texts = new ArrayList<>();
        String drlPackage = types.pack().id().drlPackage();
        for (FactType type : types.types()) {
            texts.add(new JavaText(drlPackage, type.name(), text(drlPackage, type)));
        }
        return texts;
    }

    private static String text(String drlPackage, FactType type) {
        StringBuilder text = new StringBuilder("package " + drlPackage + ";\npublic class " + type.name() + " {\n");
        for (FactField field : type.fields()) {
            String java = ValueType.of(field).javaName();
            String setter = "set" + Character.toUpperCase(field.name().charAt(0))
                    + field.name().substring(1);
            text.append("public native ")
                    .append(java)
                    .append(' ')
                    .append(Members.getter(field))
                    .append("();\npublic native void ")
                    .append(setter)
                    .append('(')
                    .append(java)
                    .append(" value);\n");
        }
        return text.append("}\n").toString();
    }
}
