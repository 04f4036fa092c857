package org.parindex.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;

/** Reads {@code criteria.yaml}: fields, groups and leaves to any depth. */
final class CriteriaReader {
    static final String FILE = "criteria.yaml";

    private final @Nullable PackDescription description;
    private final List<Criterion> leaves = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private int unreadMaxima;

    private CriteriaReader(@Nullable PackDescription description) {
        this.description = description;
    }

    /** The leaves; without a description what it would define is taken as it is written. */
    static List<Criterion> read(String text, @Nullable PackDescription description, List<PackFault> faults)
            throws PackException {
        YamlMap yaml = YamlFile.read(FILE, text, faults);
        CriteriaReader reader = new CriteriaReader(description);
        BigDecimal sum = BigDecimal.ZERO;
        for (YamlMap field : yaml.maps("fields")) {
            sum = sum.add(reader.group(field, List.of()));
        }
        reader.checkSum(yaml, sum, 0, "bộ tiêu chí", "the whole");
        yaml.refuseUnknownKeys();
        if (reader.leaves.isEmpty()) {
            yaml.fault("fields", FaultCode.NO_CRITERION, "Không có tiêu chí nào.", "There is no criterion.");
        }
        return reader.leaves.stream()
                .sorted(Comparator.comparing(Criterion::code))
                .toList();
    }

    /** The sum of the counted maxima below. */
    private BigDecimal group(YamlMap yaml, List<Criterion.Group> above) {
        Criterion.Group group = new Criterion.Group(code(yaml), yaml.text("name"));
        List<Criterion.Group> path = new ArrayList<>(above);
        path.add(group);
        BigDecimal sum = BigDecimal.ZERO;
        int unread = unreadMaxima;
        for (YamlMap child : yaml.maps("criteria")) {
            sum = sum.add(child.has("criteria") ? group(child, path) : leaf(child, path));
        }
        checkSum(yaml, sum, unread, "\"" + group.name() + "\"", "field " + group.code());
        yaml.refuseUnknownKeys();
        return sum;
    }

    private BigDecimal leaf(YamlMap yaml, List<Criterion.Group> path) {
        Criterion leaf = new Criterion(
                code(yaml),
                yaml.text("name"),
                List.copyOf(path),
                yaml.decimal("max"),
                method(yaml),
                basis(yaml),
                yaml.decimal("start", BigDecimal.ZERO),
                needs(yaml),
                yaml.has("appliesWhen") ? condition(yaml) : null,
                yaml.truth("decidedLast", false),
                lowReason(yaml),
                yaml.optionalText("remedy"),
                yaml.places());
        yaml.refuseUnknownKeys();
        checkPoints(yaml, leaf);
        leaves.add(leaf);
        return leaf.countedMax();
    }

    private void checkPoints(YamlMap yaml, Criterion leaf) {
        if (!yaml.isDecimal("max")) {
            unreadMaxima++;
            return;
        }
        if (leaf.max().signum() <= 0) {
            yaml.fault("max", FaultCode.MAXIMUM_NOT_POSITIVE, "Điểm tối đa phải lớn hơn 0.", "max must be above 0.");
        }
        if (leaf.start().compareTo(leaf.most()) > 0) {
            yaml.fault(
                    "start",
                    FaultCode.START_ABOVE_MAXIMUM,
                    "start lớn hơn điểm tối đa.",
                    "start is above the maximum.");
        }
    }

    private CriterionCode code(YamlMap yaml) {
        CriterionCode code = yaml.parsed(
                "code", new CriterionCode("0"), CriterionCode::new, "mã như \"1.3.2\"", "a code such as \"1.3.2\"");
        if (!codes.add(code.text())) {
            yaml.fault(
                    "code",
                    FaultCode.DUPLICATE_CRITERION,
                    "Mã " + code + " ghi hai lần.",
                    "The code " + code + " stands twice.");
        }
        return code;
    }

    private static String basis(YamlMap yaml) {
        String basis = yaml.text("basis", "");
        if (basis.isBlank()) {
            yaml.fault(
                    "basis",
                    FaultCode.MISSING_BASIS,
                    "Tiêu chí " + yaml.text("code", "?") + " thiếu căn cứ pháp lý (basis).",
                    "Criterion " + yaml.text("code", "?") + " has no legal basis (basis).");
        }
        return basis;
    }

    private Method method(YamlMap yaml) {
        String code = yaml.text("method");
        if (description == null) {
            return new Method(code, code, Method.Kind.SCORED, true);
        }
        return description.methods().stream()
                .filter(method -> method.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    yaml.fault(
                            "method",
                            FaultCode.UNKNOWN_REFERENCE,
                            "Không có phương pháp \"" + code + "\" trong pack.yaml.",
                            "There is no method \"" + code + "\" in pack.yaml.");
                    return new Method(code, code, Method.Kind.SCORED, true);
                });
    }

    private static List<Need> needs(YamlMap yaml) {
        List<Need> needs = new ArrayList<>();
        for (String text : yaml.texts("needs")) {
            try {
                needs.add(Need.parse(text));
            } catch (IllegalArgumentException bad) {
                yaml.fault(
                        "needs",
                        FaultCode.WRONG_VALUE,
                        "\"" + text + "\" phải như Report(kind = PAR), với một dấu =.",
                        String.valueOf(bad.getMessage()));
                Need.ofTypeIn(text).ifPresent(needs::add); // so that it is not also told as not needed
            }
        }
        return List.copyOf(needs);
    }

    private static Condition condition(YamlMap yaml) {
        return yaml.parsed(
                "appliesWhen",
                new Condition("always", true, null),
                Condition::parse,
                "điều kiện như unit.hasProcedures",
                "a condition such as unit.hasProcedures");
    }

    private @Nullable String lowReason(YamlMap yaml) {
        String code = yaml.optionalText("lowReason");
        if (code != null
                && description != null
                && description.lowReasons().stream()
                        .noneMatch(reason -> reason.code().equals(code))) {
            yaml.fault(
                    "lowReason",
                    FaultCode.UNKNOWN_REFERENCE,
                    "Không có lý do \"" + code + "\" trong pack.yaml (lowReasons).",
                    "There is no reason \"" + code + "\" among the lowReasons of pack.yaml.");
        }
        return code;
    }

    /**
     * A printed maximum that its criteria do not reach is stated by {@code addsUpTo}, never passed over.
     *
     * @param unread how many maxima could not be read before; one more, and there is no sum to compare
     */
    private void checkSum(YamlMap yaml, BigDecimal sum, int unread, String vi, String en) {
        String key = yaml.has("addsUpTo") ? "addsUpTo" : "max";
        yaml.optionalText("max");
        if (unread == unreadMaxima && yaml.has(key) && yaml.decimal(key).compareTo(sum) != 0) {
            yaml.fault(
                    key,
                    FaultCode.WRONG_SUM,
                    "Các tiêu chí của " + vi + " cộng lại được " + Decimals.vietnamese(sum) + ", không phải "
                            + Decimals.vietnamese(yaml.decimal(key)) + ".",
                    "The criteria of " + en + " add up to " + Decimals.plain(sum) + ", not "
                            + Decimals.plain(yaml.decimal(key)) + ".");
        }
    }
}
