package org.parindex.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;

/** Makes the objects that rules see from facts. Thread-safe. */
final class FactFactory {
    private final MethodHandle constructor;
    private final MethodHandle[] setters;
    private final boolean[] happened;

    FactFactory(Class<?> declared, FactType type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            constructor = lookup.findConstructor(declared, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
            setters = new MethodHandle[type.fields().size()];
            happened = new boolean[setters.length];
            for (int i = 0; i < setters.length; i++) {
                FactField field = type.fields().get(i);
                setters[i] = setter(lookup, declared, field);
                happened[i] = field.happened();
            }
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException("The declared type " + type.name() + " has no bean methods", unexpected);
        }
    }

    private static MethodHandle setter(MethodHandles.Lookup lookup, Class<?> declared, FactField field)
            throws ReflectiveOperationException {
        String name = "set" + Character.toUpperCase(field.name().charAt(0))
                + field.name().substring(1);
        for (Method method : declared.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                return lookup.unreflect(method).asType(MethodType.methodType(void.class, Object.class, Object.class));
            }
        }
        throw new NoSuchMethodException(declared.getName() + "." + name);
    }

    /** The object of a fact; a day after {@code asOf} on which something was done has not come yet. */
    Object make(Fact fact, LocalDate asOf) {
        try {
            Object object = constructor.invokeExact();
            for (int i = 0; i < setters.length; i++) {
                Object value = fact.value(i);
                if (value != null && !(happened[i] && ((LocalDate) value).isAfter(asOf))) {
                    setters[i].invokeExact(object, (@Nullable Object) value);
                }
            }
            return object;
        } catch (Throwable unexpected) {
            throw new IllegalStateException("Could not make " + fact, unexpected);
        }
    }
}
