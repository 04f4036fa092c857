package org.parindex.engine.source;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Derivation.Operation;
import org.parindex.facts.FactField;
import org.parindex.facts.FactTypes;

/**
 * The numbers that a value in a condition can be.
 *
 * @param whole whether there is nothing between 1 and 2
 * @param least null: no bound known
 * @param most null: no bound known
 */
record Domain(
        boolean whole, @Nullable BigDecimal least, @Nullable BigDecimal most) {
    private static final Domain ANY = new Domain(false, null, null);
    private static final Domain FROM_0 = new Domain(false, BigDecimal.ZERO, null);
    private static final Domain TO_100 = new Domain(false, BigDecimal.ZERO, new BigDecimal(100));
    private static final Domain COUNT = new Domain(true, BigDecimal.ZERO, null);
    private static final List<Operation> AT_MOST_ALL =
            List.of(Operation.cappedRatio, Operation.weighted, Operation.percentage);

    boolean holds(BigDecimal value) {
        return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
    }

    /** Of a path such as {@code ratio.percent} in a pattern of a type. */
    static Domain of(FactTypes types, String type, List<String> path) {
        if (path.isEmpty()) {
            return ANY;
        }
        if (types.find(type).isEmpty()) {
            return path.get(0).equals("size") ? COUNT : type.equals("Ratio") ? FROM_0 : ANY;
        }
        FactField field =
                types.find(type).flatMap(one -> one.field(path.get(0))).orElse(null);
        return field == null ? ANY : of(field, path);
    }

    private static Domain of(FactField field, List<String> path) {
        return switch (field.kind()) {
            case WHOLE -> new Domain(true, field.least(), field.most());
            case DECIMAL -> new Domain(false, field.least(), field.most());
            case RATIO -> path.size() > 1 && path.get(1).equals("percent") && atMostAll(field) ? TO_100 : FROM_0;
            case TEXT, TRUTH, DAY -> ANY;
        };
    }

    private static boolean atMostAll(FactField field) {
        return field.derived() != null && AT_MOST_ALL.contains(field.derived().operation());
    }
}
