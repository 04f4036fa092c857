package org.parindex.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.RulePack;

/** Reads the points that a unit gives itself, at stage self only and never in a survey criterion. */
final class ClaimsReader {
    private final RulePack pack;
    private final Faults faults;
    private final FieldReader fields;

    ClaimsReader(RulePack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
        this.fields = new FieldReader(faults);
    }

    /** Empty where none were sent; faults are noted. */
    SortedMap<CriterionCode, BigDecimal> read(Stage stage, JsonNode node) {
        SortedMap<CriterionCode, BigDecimal> claims = new TreeMap<>();
        if (node.isMissingNode() || node.isNull()) {
            return claims;
        }
        if (stage != Stage.SELF || !node.isObject()) {
            faults.wrongType("/claims", node, "{mã: điểm}, chỉ ở giai đoạn self", "{code: points}, at stage self only");
            return claims;
        }
        node.properties().forEach((Map.Entry<String, JsonNode> entry) -> claim(claims, entry));
        return claims;
    }

    private void claim(SortedMap<CriterionCode, BigDecimal> claims, Map.Entry<String, JsonNode> entry) {
        String pointer = "/claims" + Fault.step(entry.getKey());
        Criterion leaf = pack.criterion(entry.getKey()).orElse(null);
        if (leaf == null || !leaf.method().selfScored()) {
            faults.unknown(pointer, "Tiêu chí tự chấm", "self-scored criterion", entry.getKey(), selfScored());
        } else if (!entry.getValue().isNumber()) {
            faults.wrongType(pointer, entry.getValue(), "một số", "a number");
        } else if (fields.within(pointer, entry.getValue().decimalValue(), leaf.least(), leaf.most())) {
            claims.put(leaf.code(), entry.getValue().decimalValue());
        }
    }

    private List<String> selfScored() {
        return pack.criteria().stream()
                .filter(leaf -> leaf.method().selfScored())
                .map((Criterion leaf) -> leaf.code().text())
                .toList();
    }
}
