package org.parindex.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of fact, as its pack declares it.
 *
 * @param label the type's name in Vietnamese
 * @param fields in the order declared; the first is {@code id}
 * @param single whether one at most stands in a submission
 * @param byProgram filled by the program (the provisional result): refused in a submission
 * @param stages the stages at which it may be sent; empty: all
 * @param council whether each is a council's decision on one criterion: the program applies it, rules do not see it
 */
public record FactType(
        String name,
        String label,
        List<FactField> fields,
        boolean single,
        boolean byProgram,
        List<String> stages,
        boolean council) {

    /** The fields that a council's decision has beside {@code id}: which criterion, how many points, why, by what. */
    public static final Map<String, FactField.Kind> COUNCIL_FIELDS = Map.of(
            "criterion", FactField.Kind.TEXT,
            "points", FactField.Kind.DECIMAL,
            "reason", FactField.Kind.TEXT,
            "reference", FactField.Kind.TEXT);

    public FactType {
        fields = List.copyOf(fields);
    }

    public Optional<FactField> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    /** Position of a field among {@link #fields()}; -1 if there is none. */
    public int position(String fieldName) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(fieldName)) {
                return i;
            }
        }
        return -1;
    }

    /** The field that names the criterion a fact belongs to, if facts of this type belong to one. */
    public Optional<FactField> criterionField() {
        for (FactField field : fields) {
            if (field.criterion()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Fills the derived values from the others, as seen on the day {@code asOf}. */
    public void derive(@Nullable Object[] values, LocalDate asOf) {
        for (int i = 0; i < values.length; i++) {
            Derivation derivation = fields.get(i).derived();
            if (derivation != null) {
                values[i] = derivation.value(field -> values[position(field)], asOf);
            }
        }
    }

    /** Whether facts of this type may be sent at a stage. */
    public boolean isSentAt(Stage stage) {
        return stages.isEmpty() || stages.contains(stage.code());
    }

    /** The fields that a submission may hold. */
    public List<FactField> sentFields() {
        return fields.stream().filter(field -> !field.isDerived()).toList();
    }
}
