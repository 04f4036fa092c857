package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.PackDescription.Named;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.Register;
import org.parindex.pack.RulePack;

/** Reads the unit of a submission and holds it against the register. */
final class UnitReader {
    private static final String AT = "/unit";
    private static final int LONGEST = 300;

    private final RulePack pack;
    private final Faults faults;
    private final FieldReader fields;

    UnitReader(RulePack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
        this.fields = new FieldReader(faults);
    }

    @Nullable UnitFacts read(JsonNode unit) {
        if (!unit.isObject()) {
            faults.wrongType(AT, unit, "một đối tượng {…}", "an object {…}");
            return null;
        }
        refuseUnknown(unit);
        String id = text(unit, "id", true);
        if (id != null && !id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}")) {
            faults.wrongType(AT + "/id", unit.path("id"), "mã gồm chữ, số, . _ -", "letters, digits, . _ -");
            id = null;
        }
        Register.Unit known = id == null ? null : pack.register().find(id).orElse(null);
        String name = agreed(unit, "name", known == null ? null : known.name(), known == null && id != null);
        String bloc = agreed(unit, "bloc", known == null ? null : known.bloc(), known == null && id != null);
        checkBloc(bloc);
        checkInForce(known);
        Map<String, Object> attributes = attributes(unit);
        if (id == null || name == null || bloc == null) {
            return null;
        }
        attributes.put("bloc", bloc);
        return new UnitFacts(id, name, bloc, known != null, known == null || known.ranked(), attributes);
    }

    private void refuseUnknown(JsonNode unit) {
        List<String> known = new ArrayList<>(List.of("id", "name", "bloc"));
        pack.description().unitAttributes().forEach(attribute -> known.add(attribute.name()));
        for (Iterator<String> names = unit.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                faults.unknown(AT + Fault.step(name), "Thuộc tính của đơn vị", "unit attribute", name, known);
            }
        }
    }

    private @Nullable String text(JsonNode unit, String name, boolean required) {
        JsonNode value = unit.get(name);
        if (value == null || value.isNull()) {
            if (required) {
                faults.missing(AT + "/" + name, name);
            }
            return null;
        }
        String text = fields.text(AT + "/" + name, value);
        if (text != null && (text.length() > LONGEST || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0)) {
            faults.wrongType(
                    AT + "/" + name,
                    value,
                    "chuỗi trên một dòng, không quá " + LONGEST + " ký tự",
                    "a text on one line of at most " + LONGEST + " characters");
            return null;
        }
        if (text != null && text.isBlank()) {
            faults.wrongType(AT + "/" + name, value, "chuỗi không rỗng", "a text that is not empty");
            return null;
        }
        return text;
    }

    /** What was sent, which must agree with the register where the unit is known. */
    private @Nullable String agreed(JsonNode unit, String name, @Nullable String registered, boolean required) {
        String sent = text(unit, name, required);
        if (registered != null && sent != null && !sent.equals(registered)) {
            faults.add(
                    AT + "/" + name,
                    "\"" + sent + "\" khác danh mục đơn vị: \"" + registered + "\".",
                    "\"" + sent + "\" differs from the register: \"" + registered + "\".");
        }
        return registered != null ? registered : sent;
    }

    private void checkBloc(@Nullable String bloc) {
        List<String> blocs =
                pack.description().blocs().stream().map(Named::code).toList();
        if (bloc != null && !blocs.contains(bloc)) {
            faults.unknown(AT + "/bloc", "Khối", "bloc", bloc, blocs);
        }
    }

    private void checkInForce(Register.@Nullable Unit unit) {
        int year = pack.id().year();
        if (unit == null) {
            return;
        }
        LocalDate until = unit.until();
        if (until != null && until.getYear() < year) {
            String heir = unit.successor() == null ? "" : " → " + unit.successor();
            faults.add(
                    AT + "/id",
                    "Đơn vị chỉ có đến " + until + heir + ".",
                    "The unit existed until " + until + heir + ".");
        }
        LocalDate since = unit.since();
        if (since != null && since.getYear() > year) {
            faults.add(AT + "/id", "Đơn vị chỉ có từ " + since + ".", "The unit exists since " + since + ".");
        }
    }

    private Map<String, Object> attributes(JsonNode unit) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (UnitAttribute attribute : pack.description().unitAttributes()) {
            JsonNode value = unit.get(attribute.name());
            String pointer = AT + "/" + attribute.name();
            if (value == null || value.isNull()) {
                if (attribute.required()) {
                    faults.missing(pointer, attribute.name());
                }
                continue;
            }
            Object read =
                    attribute.type().equals("boolean") ? fields.truth(pointer, value) : fields.text(pointer, value);
            if (read != null) {
                attributes.put(attribute.name(), read);
            }
        }
        return attributes;
    }
}
