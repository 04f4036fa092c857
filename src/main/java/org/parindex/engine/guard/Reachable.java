package org.parindex.engine.guard;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parindex.arithmetic.Amount;
import org.parindex.arithmetic.Ratio;
import org.parindex.engine.Score;

/** Every name that a value in a rule has, allowed or not: what is not among them cannot be read or called at all. */
final class Reachable {
    private static final Set<String> NAMES = new HashSet<>();

    static {
        List.of(
                        Object.class,
                        String.class,
                        BigDecimal.class,
                        Long.class,
                        Integer.class,
                        Double.class,
                        Boolean.class,
                        Number.class,
                        LocalDate.class,
                        List.class,
                        Set.class,
                        Ratio.class,
                        Amount.class,
                        Score.class)
                .forEach(Reachable::add);
    }

    private Reachable() {}

    private static void add(Class<?> type) {
        for (Method method : type.getMethods()) {
            NAMES.add(method.getName());
            NAMES.add(property(method.getName()));
        }
        for (Field field : type.getFields()) {
            NAMES.add(field.getName());
        }
    }

    private static String property(String getter) {
        String name = getter.replaceFirst("^(get|is)(?=\\p{Lu})", "");
        return name.equals(getter) ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
