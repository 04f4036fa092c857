package org.parindex.engine.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that a place in a rule can see, each with its type. For one thread. */
final class Scope {
    private final Map<String, ValueType> variables;

    Scope() {
        this(new LinkedHashMap<>());
    }

    private Scope(Map<String, ValueType> variables) {
        this.variables = variables;
    }

    /** Sees all that is seen here; what is added there is not seen here. */
    Scope inner() {
        return new Scope(new LinkedHashMap<>(variables));
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

    Map<String, ValueType> variables() {
        return Map.copyOf(variables);
    }
}
