package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Criterion;

/** Reads the list of one fact type, noting every fault. */
final class FactReader {
    private static final String EVIDENCE = "evidence";
    private static final String NOTE = "note";

    private final FactTypes types;
    private final Set<String> criteria;
    private final Set<String> sendable;
    private final FactType type;
    private final LocalDate asOf;
    private final Faults faults;
    private final FieldReader fields;
    private final Map<String, Set<String>> uniqueValues = new HashMap<>();

    FactReader(FactTypes types, FactType type, LocalDate asOf, Faults faults) {
        this.types = types;
        this.criteria = type.criterionField().isPresent() ? new LinkedHashSet<>(types.criteriaOf(type)) : Set.of();
        this.sendable = new LinkedHashSet<>(
                type.sentFields().stream().map(FactField::name).toList());
        this.type = type;
        this.asOf = asOf;
        this.faults = faults;
        this.fields = new FieldReader(faults);
    }

    /** The facts, by id. */
    List<Fact> read(String pointer, JsonNode list) {
        if (!list.isArray()) {
            faults.wrongType(pointer, list, "một danh sách", "a list");
            return List.of();
        }
        if (type.single() && list.size() > 1) {
            faults.add(
                    pointer + "/1",
                    "Chỉ được gửi một " + type.name() + ".",
                    "Only one " + type.name() + " may be sent.");
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Fact fact = fact(pointer + "/" + i, list.get(i));
            if (fact != null) {
                facts.add(fact);
            }
        }
        facts.sort(null);
        return List.copyOf(facts);
    }

    private @Nullable Fact fact(String pointer, JsonNode node) {
        if (!node.isObject()) {
            faults.wrongType(pointer, node, "một đối tượng {…}", "an object {…}");
            return null;
        }
        refuseUnknown(pointer, node);
        @Nullable Object[] values = new Object[type.fields().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            FactField field = type.fields().get(i);
            if (!field.isDerived()) {
                values[i] = sent(pointer, field, node);
                whole &= values[i] != null || field.optional();
            }
        }
        List<Fact.Evidence> evidence = new EvidenceReader(faults).read(pointer, node.path(EVIDENCE));
        String note = absent(node.get(NOTE)) ? null : fields.text(pointer + "/" + NOTE, node.get(NOTE));
        if (!whole) {
            return null;
        }
        checkZeros(pointer, values);
        if (type.council()) {
            checkDecision(pointer, values);
        }
        type.derive(values, asOf);
        return new Fact(type, values, evidence, note);
    }

    private void refuseUnknown(String pointer, JsonNode node) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (sendable.contains(name) || name.equals(EVIDENCE) || name.equals(NOTE)) {
                continue;
            }
            if (type.field(name).isPresent()) {
                faults.add(
                        pointer + Fault.step(name),
                        "\"" + name + "\" do chương trình tính, không được gửi.",
                        "\"" + name + "\" is derived by the program and must not be sent.");
            } else {
                faults.unknown(pointer + Fault.step(name), "Trường", "field", name, sendable);
            }
        }
    }

    private static boolean absent(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }

    private @Nullable Object sent(String pointer, FactField field, JsonNode node) {
        JsonNode value = node.get(field.name());
        String at = pointer + "/" + field.name();
        if (value == null || value.isNull()) {
            if (!field.optional()) {
                faults.missing(at, field.name());
            }
            return null;
        }
        Object read = fields.read(at, field, value);
        if (read instanceof String text && field.name().equals("id") && text.isBlank()) {
            faults.wrongType(at, value, "mã không rỗng", "an id that is not empty");
            return null;
        }
        if (read != null) {
            checkUnique(at, field, read.toString());
            checkCriterion(at, field, read.toString());
        }
        return read;
    }

    private void checkUnique(String pointer, FactField field, String value) {
        if (field.mustBeUnique(value)
                && !uniqueValues
                        .computeIfAbsent(field.name(), any -> new HashSet<>())
                        .add(value)) {
            faults.add(
                    pointer,
                    "Đã có " + type.name() + " khác với " + field.name() + " = " + value + ".",
                    "Another " + type.name() + " has " + field.name() + " = " + value + " already.");
        }
    }

    private void checkCriterion(String pointer, FactField field, String value) {
        if (field.criterion() && !criteria.contains(value)) {
            faults.unknown(
                    pointer, "Tiêu chí nhận " + type.name(), "criterion that takes " + type.name(), value, criteria);
        }
    }

    private void checkZeros(String pointer, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            String other = type.fields().get(i).zeroOnlyIf();
            if (other != null && isZero(values[i]) && !isZero(values[type.position(other)])) {
                String name = type.fields().get(i).name();
                faults.add(
                        pointer + "/" + name,
                        name + " bằng 0 thì " + other + " cũng phải bằng 0.",
                        "Where " + name + " is 0, " + other + " must be 0 too.");
            }
        }
    }

    /** A council decides points that its criterion can have. */
    private void checkDecision(String pointer, @Nullable Object[] values) {
        Criterion leaf = types.pack()
                .criterion(String.valueOf(values[type.position("criterion")]))
                .orElse(null);
        if (leaf != null && values[type.position("points")] instanceof BigDecimal points) {
            fields.within(pointer + "/points", points, leaf.least(), leaf.most());
        }
    }

    private static boolean isZero(@Nullable Object value) {
        return value instanceof Long whole ? whole == 0 : value instanceof BigDecimal d && d.signum() == 0;
    }
}
