package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.RulePack;

/** Reads a submission strictly against a pack's types: all faults at once, nothing coerced, nothing ignored. */
public final class SubmissionReader {
    private static final List<String> MEMBERS =
            List.of("index", "year", "stage", "unit", "facts", "asOf", "claims", SubmissionHead.IDEMPOTENCY_KEY);

    private final FactTypes types;
    private final RulePack pack;
    private final JsonNode root;
    private final GivenFacts given;
    private final Faults faults = new Faults();
    private final FieldReader fields = new FieldReader(faults);

    private SubmissionReader(FactTypes types, JsonNode root, GivenFacts given) {
        this.given = given;
        this.types = types;
        this.pack = types.pack();
        this.root = root;
    }

    /**
     * Reads a submission.
     *
     * @param types the types of the pack that {@link SubmissionHead#packOf} names
     * @throws RefusedException with all faults
     */
    public static Submission read(FactTypes types, JsonNode root) throws RefusedException {
        return read(types, root, GivenFacts.NONE);
    }

    /** The same with facts that a run over the whole year gives the unit; one that sends its own is refused. */
    public static Submission read(FactTypes types, JsonNode root, GivenFacts given) throws RefusedException {
        return new SubmissionReader(types, root, given).submission();
    }

    private Submission submission() throws RefusedException {
        refuseUnknownMembers();
        SubmissionHead.idempotencyKey(root, faults);
        Stage stage = stage();
        LocalDate yearEnd = LocalDate.of(pack.id().year(), 12, 31);
        LocalDate asOf = asOf(yearEnd);
        UnitFacts unit = root.has("unit") ? new UnitReader(pack, faults).read(root.get("unit")) : missingUnit();
        SortedMap<String, List<Fact>> facts = facts(stage, asOf);
        addGiven(facts, asOf);
        knowEmptyLists(unit, facts);
        SortedMap<CriterionCode, BigDecimal> claims = new ClaimsReader(pack, faults).read(stage, root.path("claims"));
        faults.refuseIfAny();
        if (unit == null) {
            throw new IllegalStateException("A submission without a unit passed without a fault");
        }
        String digest = SubmissionDigest.of(pack.id(), stage, unit, asOf, facts, claims);
        return new Submission(pack.id(), stage, unit, asOf, asOf.isBefore(yearEnd), facts, claims, digest);
    }

    private void refuseUnknownMembers() {
        for (Iterator<String> names = root.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!MEMBERS.contains(name)) {
                faults.unknown(Fault.step(name), "Khóa", "member", name, MEMBERS);
            }
        }
    }

    private @Nullable UnitFacts missingUnit() {
        faults.missing("/unit", "unit");
        return null;
    }

    private Stage stage() {
        JsonNode node = root.path("stage");
        if (node.isMissingNode()) {
            faults.missing("/stage", "stage");
            return Stage.APPRAISAL;
        }
        String code = fields.text("/stage", node);
        if (code != null && Stage.of(code).isEmpty()) {
            faults.unknown("/stage", "Giai đoạn", "stage", code, List.of("self", "appraisal"));
        }
        return code == null ? Stage.APPRAISAL : Stage.of(code).orElse(Stage.APPRAISAL);
    }

    private LocalDate asOf(LocalDate yearEnd) {
        JsonNode node = root.path("asOf");
        LocalDate day = node.isMissingNode() || node.isNull() ? yearEnd : fields.day("/asOf", node);
        if (day != null && day.getYear() != yearEnd.getYear()) {
            faults.wrongType("/asOf", node, "một ngày trong năm " + pack.id().year(), "a day of the year");
        }
        return day == null ? yearEnd : day;
    }

    private SortedMap<String, List<Fact>> facts(Stage stage, LocalDate asOf) {
        SortedMap<String, List<Fact>> facts = new TreeMap<>();
        JsonNode node = root.path("facts");
        if (!node.isObject()) {
            if (node.isMissingNode()) {
                faults.missing("/facts", "facts");
            } else {
                faults.wrongType("/facts", node, "một đối tượng {…}", "an object {…}");
            }
            return facts;
        }
        List<String> known = types.sentTypes().stream().map(FactType::name).toList();
        node.properties().forEach((Map.Entry<String, JsonNode> entry) -> {
            String pointer = "/facts" + Fault.step(entry.getKey());
            FactType type = types.find(entry.getKey()).orElse(null);
            if (type == null) {
                faults.unknown(pointer, "Loại dữ kiện", "fact type", entry.getKey(), known);
            } else if (maySend(pointer, type, stage)) {
                facts.put(type.name(), new FactReader(types, type, asOf, faults).read(pointer, entry.getValue()));
            }
        });
        return facts;
    }

    private boolean maySend(String pointer, FactType type, Stage stage) {
        if (type.byProgram()) {
            faults.add(
                    pointer,
                    type.name() + " do chương trình tính, không được gửi.",
                    type.name() + " is made by the program and must not be sent.");
            return false;
        }
        if (!type.isSentAt(stage)) {
            faults.add(
                    pointer,
                    type.name() + " không được gửi ở giai đoạn " + stage.code() + ".",
                    type.name() + " must not be sent at stage " + stage.code() + ".");
            return false;
        }
        return true;
    }

    private void addGiven(SortedMap<String, List<Fact>> facts, LocalDate asOf) {
        for (String name : given.types()) {
            String pointer = "/facts" + Fault.step(name);
            FactType type = types.find(name).orElseThrow();
            if (facts.containsKey(name)) {
                faults.add(
                        pointer,
                        name + " do lượt chấm cả năm điền từ nguồn khác, đơn vị không được gửi. Bỏ " + name
                                + " khỏi hồ sơ.",
                        name + " is filled by the run over the year; the unit must not send its own. Remove " + name
                                + ".");
            } else {
                List<Fact> read = new FactReader(types, type, asOf, faults).read(pointer, given.list(name));
                facts.put(name, read.stream().map(this::withOrigin).toList());
            }
        }
    }

    private Fact withOrigin(Fact fact) {
        return given.origin(fact).map(fact::from).orElse(fact);
    }

    /** What a unit says of itself may mean that a list is empty: no procedures. */
    private void knowEmptyLists(@Nullable UnitFacts unit, SortedMap<String, List<Fact>> facts) {
        if (unit == null) {
            return;
        }
        for (UnitAttribute attribute : pack.description().unitAttributes()) {
            String type = attribute.meansNone();
            if (type == null || !(unit.attributes().get(attribute.name()) instanceof Boolean some)) {
                continue;
            }
            List<Fact> sent = facts.get(type);
            if (sent != null
                    && sent.isEmpty() == some
                    && root.path("facts").path(type).isEmpty() == some) {
                faults.add(
                        "/unit/" + attribute.name(),
                        attribute.name() + " là " + some + " nhưng có " + sent.size() + " " + type + ".",
                        attribute.name() + " is " + some + ", but " + sent.size() + " " + type + " were sent.");
            }
            if (!some) {
                facts.put(type, List.of());
            }
        }
    }
}
