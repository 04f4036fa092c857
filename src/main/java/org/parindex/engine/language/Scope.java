package org.parindex.engine.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that a place in a rule can see, each with its type. For one thread. */
final class Scope {
    private final Map<String, ValueType> variables;
    private final Set<String> present;

    Scope() {
        this(new LinkedHashMap<>(), new HashSet<>());
    }

    private Scope(Map<String, ValueType> variables, Set<String> present) {
        this.variables = variables;
        this.present = present;
    }

    /** Sees all that is seen here; what is added there is not seen here. */
    Scope inner() {
        return new Scope(new LinkedHashMap<>(variables), new HashSet<>(present));
    }

    void bind(String variable, ValueType type) {
        variables.put(variable, type);
    }

    Optional<ValueType> find(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    Set<String> names() {
        return variables.keySet();
    }

    /** In the order bound. */
    Map<String, ValueType> variables() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** A field of a variable's fact is known to be there. */
    void present(String variable, String field) {
        present.add(variable + "." + field);
    }

    boolean isPresent(String variable, String field) {
        return present.contains(variable + "." + field);
    }
}
