package org.parindex.engine.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parindex.arithmetic.Ratio;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;

/** The types that rules of a pack may look for: those of {@code facts.drl}, and those that every pack has. */
final class KnownTypes {
    private static final Map<String, Class<?>> SHARED = Map.ofEntries(
            Map.entry("BigDecimal", BigDecimal.class),
            Map.entry("LocalDate", LocalDate.class),
            Map.entry("List", List.class),
            Map.entry("Ratio", Ratio.class),
            Map.entry("Object", Object.class),
            Map.entry("Number", Number.class),
            Map.entry("Long", Long.class),
            Map.entry("Integer", Integer.class),
            Map.entry("Double", Double.class),
            Map.entry("Boolean", Boolean.class),
            Map.entry("String", String.class));

    private final FactTypes types;

    KnownTypes(FactTypes types) {
        this.types = types;
    }

    FactTypes facts() {
        return types;
    }

    /**
     * The type of a name.
     *
     * @param imports what the file imports: such a type is taken as it is, unknown
     */
    Optional<ValueType> find(String name, List<String> imports) {
        Optional<ValueType> fact = types.find(name).map(ValueType::of);
        if (fact.isPresent()) {
            return fact;
        }
        Class<?> shared = SHARED.get(name);
        if (shared != null) {
            return Optional.of(ValueType.of(shared));
        }
        boolean imported = name.contains(".")
                || imports.stream().anyMatch(each -> each.endsWith("." + name) || each.endsWith(".*"));
        return imported || javaLang(name) ? Optional.of(ValueType.UNKNOWN) : Optional.empty();
    }

    private static boolean javaLang(String name) {
        return Object.class.getResource(name + ".class") != null;
    }

    /** Those declared by the pack, then those that every pack has. */
    List<String> names() {
        List<String> names = new java.util.ArrayList<>(
                types.types().stream().map(FactType::name).toList());
        names.addAll(new TreeSet<>(List.of("List", "Ratio")));
        return names;
    }
}
