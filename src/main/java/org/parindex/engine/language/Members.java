package org.parindex.engine.language;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;

/** What a value can be asked for: its fields, and its methods. */
final class Members {

    private static final List<String> NAMED_PLAINLY = List.of("size", "length");

    private Members() {}

    /** A field of a fact, or what a value answers to {@code getX()}, {@code isX()} or {@code x()}. */
    static Optional<ValueType> field(ValueType owner, String name) {
        FactType fact = owner.fact();
        if (fact != null) {
            return fact.field(name).map(ValueType::of);
        }
        return getters(owner)
                .filter(method ->
                        property(method).equals(name) || method.getName().equals(name))
                .findFirst()
                .map(method -> ValueType.of(method.getReturnType()));
    }

    /** The names of the fields, in the order declared; of other values in alphabetical order. */
    static List<String> fields(ValueType owner) {
        FactType fact = owner.fact();
        if (fact != null) {
            return fact.fields().stream().map(FactField::name).toList();
        }
        return getters(owner)
                .filter(method -> !property(method).equals(method.getName())
                        ? !property(method).equals("class")
                        : NAMED_PLAINLY.contains(method.getName()))
                .map(Members::property)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a method gives; unknown where it is declared several times, empty where the value has no such method. */
    static Optional<ValueType> method(ValueType owner, String name, int arguments) {
        FactType fact = owner.fact();
        if (fact != null) {
            return factMethod(fact, name);
        }
        List<Class<?>> results = methods(owner)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .<Class<?>>map(Method::getReturnType)
                .distinct()
                .toList();
        if (results.isEmpty()) {
            return methods(owner).anyMatch(method -> method.getName().equals(name) && method.isVarArgs())
                    ? Optional.of(ValueType.UNKNOWN)
                    : Optional.empty();
        }
        return Optional.of(results.size() == 1 ? ValueType.of(results.get(0)) : ValueType.UNKNOWN);
    }

    /** What the methods of a name with so many arguments take; empty for a fact, and where there is none. */
    static List<Class<?>[]> parameters(ValueType owner, String name, int arguments) {
        return methods(owner)
                .filter(method -> method.getName().equals(name) && !method.isVarArgs() && !method.isBridge())
                .map(Method::getParameterTypes)
                .filter(taken -> taken.length == arguments)
                .toList();
    }

    private static Optional<ValueType> factMethod(FactType fact, String name) {
        for (FactField field : fact.fields()) {
            if (getter(field).equals(name)) {
                return Optional.of(ValueType.of(field));
            }
        }
        return Arrays.stream(Object.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .map(method -> ValueType.of(method.getReturnType()));
    }

    /** The methods that rules ask for, without those that every object has. */
    static List<String> methods(FactType fact) {
        return fact.fields().stream().map(Members::getter).toList();
    }

    /** How a consequence asks for a field: {@code getDaysLate}, and for a truth {@code getLate} too. */
    static String getter(FactField field) {
        return "get"
                + Character.toUpperCase(field.name().charAt(0))
                + field.name().substring(1);
    }

    private static Stream<Method> methods(ValueType owner) {
        Class<?> javaClass = owner.javaClass();
        if (javaClass == null) {
            return Stream.empty();
        }
        Stream<Method> own = Arrays.stream(javaClass.getMethods());
        return javaClass.isInterface() ? Stream.concat(own, Arrays.stream(Object.class.getMethods())) : own;
    }

    private static Stream<Method> getters(ValueType owner) {
        return methods(owner)
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .sorted(java.util.Comparator.comparing(Method::getName).thenComparing(method -> method.isBridge()));
    }

    private static String property(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return prefix == 0 || name.length() == prefix
                ? name
                : Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }
}
