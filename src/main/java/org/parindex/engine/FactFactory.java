package org.parindex.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;

/**
 * Makes the objects that rules see from facts. All fields of a type are set by one handle, which the virtual machine
 * compiles as one: an evaluation sets a thousand. Thread-safe.
 */
final class FactFactory {
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType GETTER = MethodType.methodType(Object.class, Fact.class, LocalDate.class);

    private final MethodHandle constructor;
    private final MethodHandle fill;

    FactFactory(Class<?> declared, FactType type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            constructor = lookup.findConstructor(declared, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
            MethodHandle filled =
                    MethodHandles.empty(MethodType.methodType(void.class, Object.class, Fact.class, LocalDate.class));
            for (int i = type.fields().size() - 1; i >= 0; i--) {
                filled = MethodHandles.foldArguments(filled, set(lookup, declared, type, i));
            }
            fill = filled;
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException("The declared type " + type.name() + " has no bean methods", unexpected);
        }
    }

    /** Sets one field of an object from a fact, as seen on a day; a value that is not there leaves the field alone. */
    private static MethodHandle set(MethodHandles.Lookup lookup, Class<?> declared, FactType type, int position)
            throws ReflectiveOperationException {
        FactField field = type.fields().get(position);
        MethodHandle setter = setter(lookup, declared, field);
        MethodHandle ifThere = MethodHandles.guardWithTest(
                MethodHandles.dropArguments(
                        lookup.findStatic(Objects.class, "nonNull", MethodType.methodType(boolean.class, Object.class)),
                        0,
                        Object.class),
                setter,
                MethodHandles.empty(SETTER));
        String value = field.happened() ? "happened" : "value";
        MethodHandle getter = MethodHandles.insertArguments(
                lookup.findStatic(FactFactory.class, value, GETTER.appendParameterTypes(int.class)), 2, position);
        return MethodHandles.collectArguments(ifThere, 1, getter);
    }

    private static MethodHandle setter(MethodHandles.Lookup lookup, Class<?> declared, FactField field)
            throws ReflectiveOperationException {
        String name = "set" + Character.toUpperCase(field.name().charAt(0))
                + field.name().substring(1);
        for (Method method : declared.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                return lookup.unreflect(method).asType(SETTER);
            }
        }
        throw new NoSuchMethodException(declared.getName() + "." + name);
    }

    @SuppressWarnings({"unused", "UnusedVariable"}) // through a handle; of the same shape as the other
    private static @Nullable Object value(Fact fact, LocalDate asOf, int position) {
        return fact.value(position);
    }

    /** The day on which something was done; one after {@code asOf} has not come yet. */
    @SuppressWarnings("unused") // through a handle
    private static @Nullable Object happened(Fact fact, LocalDate asOf, int position) {
        return fact.value(position) instanceof LocalDate day && !day.isAfter(asOf) ? day : null;
    }

    /** The object of a fact; a day after {@code asOf} on which something was done has not come yet. */
    Object make(Fact fact, LocalDate asOf) {
        try {
            Object object = constructor.invokeExact();
            fill.invokeExact(object, fact, asOf);
            return object;
        } catch (Throwable unexpected) {
            throw new IllegalStateException("Could not make " + fact, unexpected);
        }
    }
}
