package org.parindex.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.parindex.pack.Condition;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.PackDescription.UnitAttribute;

/** Invents what a unit says of itself, so that a criterion applies to it as far as that can be. */
final class Units {
    private static final String OTHER = "giá trị khác";

    private final PackDescription pack;
    private final Criterion leaf;

    Units(PackDescription pack, Criterion leaf) {
        this.pack = pack;
        this.leaf = leaf;
    }

    /** A unit with these facts, to which the criterion applies. */
    Map<String, Object> unit(SortedMap<String, List<Given>> facts) {
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put(
                "bloc",
                wanted(
                        "bloc",
                        pack.blocs().isEmpty() ? "khoi" : pack.blocs().get(0).code()));
        for (UnitAttribute attribute : pack.unitAttributes()) {
            String none = attribute.meansNone();
            Object value = attribute.type().equals("boolean")
                    ? (none == null || !facts.containsKey(none)
                            ? wantedTruth(attribute.name())
                            : (Object) !facts.get(none).isEmpty())
                    : wanted(attribute.name(), OTHER);
            unit.put(attribute.name(), value);
        }
        return unit;
    }

    /** The same unit with one thing otherwise, for each thing and each value. */
    List<Map<String, Object>> others(Map<String, Object> unit) {
        List<Map<String, Object>> others = new ArrayList<>();
        for (Named bloc : pack.blocs()) {
            others.add(with(unit, "bloc", bloc.code()));
        }
        for (UnitAttribute attribute : pack.unitAttributes()) {
            others.add(
                    unit.get(attribute.name()) instanceof Boolean truth
                            ? with(unit, attribute.name(), !truth)
                            : with(unit, attribute.name(), OTHER));
        }
        return others;
    }

    private static Map<String, Object> with(Map<String, Object> unit, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(unit);
        changed.put(name, value);
        return changed;
    }

    private boolean wantedTruth(String name) {
        Condition condition = leaf.appliesWhen();
        return condition == null || !condition.attribute().equals(name) || !condition.negated();
    }

    private String wanted(String name, String otherwise) {
        Condition condition = leaf.appliesWhen();
        if (condition == null || !condition.attribute().equals(name) || condition.value() == null) {
            return otherwise;
        }
        return condition.negated() ? otherThan(name, condition.value()) : condition.value();
    }

    private String otherThan(String name, String value) {
        return !name.equals("bloc")
                ? OTHER
                : pack.blocs().stream()
                        .map(Named::code)
                        .filter(code -> !code.equals(value))
                        .findFirst()
                        .orElse(value);
    }
}
