package org.parindex.engine.language;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A rule's consequence within a class of its own, word for word, so that offsets in the class and in the DRL differ by a
 * constant.
 *
 * @param variables what the consequence can name
 * @param hidden variables whose type is not known: nothing is said about them
 */
record Consequence(RuleSource rule, JavaText java, int prefix, Set<String> variables, Set<String> hidden) {
    /** What would change the facts: refused elsewhere, and known here so that it is not told twice. */
    private static final String SESSION = """

            }
            void insert(Object fact) {}
            void insertLogical(Object fact) {}
            void update(Object fact) {}
            void delete(Object fact) {}
            void retract(Object fact) {}
            }
            """;

    static Consequence of(RuleSource rule, Map<String, ValueType> seen, String className) {
        String drlPackage = rule.types().facts().pack().id().drlPackage();
        StringBuilder head = new StringBuilder("package " + drlPackage + ";\n");
        head.append("import java.math.BigDecimal;\nimport java.time.LocalDate;\nimport java.util.List;\n")
                .append("import org.parindex.arithmetic.Ratio;\n");
        rule.imports().forEach(name -> head.append("import ").append(name).append(";\n"));
        head.append("class ").append(className).append(" {\nvoid then(org.parindex.engine.Score score");
        Set<String> hidden = new LinkedHashSet<>(Set.of("drools", "kcontext"));
        seen.forEach((variable, type) -> {
            if (type.known()) {
                head.append(", ").append(type.javaName()).append(' ').append(variable);
            } else {
                hidden.add(variable);
            }
        });
        head.append(") throws Exception {");
        String body =
                rule.source().slice(rule.text().consequenceFrom(), rule.text().consequenceTo());
        return new Consequence(
                rule,
                new JavaText(drlPackage, className, head + body + SESSION),
                head.length(),
                seen.keySet(),
                Set.copyOf(hidden));
    }

    /** The offset in the DRL of an offset in the class, held within the consequence. */
    int offset(int inClass) {
        int offset = inClass - prefix + rule.text().consequenceFrom();
        return Math.max(
                rule.text().consequenceFrom(), Math.min(offset, rule.text().consequenceTo()));
    }
}
