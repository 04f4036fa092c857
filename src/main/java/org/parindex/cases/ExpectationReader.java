package org.parindex.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parindex.engine.CompiledPack;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.scorecard.Status;
import org.parindex.text.Text;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads what a case expects; something wrong is noted and replaced by something harmless. */
final class ExpectationReader {
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::name).toList();

    private final CompiledPack pack;
    private final @Nullable Criterion leaf;
    private final String path;
    private final List<CaseFault> faults;

    ExpectationReader(CompiledPack pack, @Nullable Criterion leaf, String path, List<CaseFault> faults) {
        this.pack = pack;
        this.leaf = leaf;
        this.path = path;
        this.faults = faults;
    }

    /** From the key {@code expect}, which must be there. */
    Expected read(CaseMap top) {
        Node node = top.value("expect");
        if (node == null) {
            top.missing("expect");
            return new Expected(Status.SCORED, BigDecimal.ZERO, "", null, null);
        }
        CaseMap expect = new CaseMap(path, node, faults, List.of("status", "points", "findings", "rules"));
        Status status = status(expect);
        String written = expect.text("points");
        if (status == Status.SCORED && expect.value("points") == null) {
            expect.missing("points");
        }
        return new Expected(
                status,
                written == null ? BigDecimal.ZERO : points(expect, status, written),
                written == null ? "" : written,
                findings(expect),
                rules(expect));
    }

    private static Status status(CaseMap expect) {
        String text = expect.text("status");
        String upper = text == null ? "SCORED" : text.toUpperCase(Locale.ROOT);
        Node node = expect.value("status");
        if (!STATUSES.contains(upper) && node != null) {
            expect.fault(node, CaseMap.unknown("Trạng thái", "status", upper, STATUSES));
            return Status.SCORED;
        }
        return Status.valueOf(upper);
    }

    private static BigDecimal points(CaseMap expect, Status status, String written) {
        Node node = expect.required("points");
        try {
            BigDecimal points = Expression.value(written);
            if (status != Status.SCORED && points.signum() != 0) {
                expect.fault(node, status + " không có điểm: bỏ points.", status + " has no points: leave points out.");
            }
            return points;
        } catch (ArithmeticException zero) {
            expect.fault(node, "\"" + written + "\" chia cho 0.", "\"" + written + "\" divides by zero.");
        } catch (IllegalArgumentException unreadable) {
            expect.fault(
                    node,
                    "\"" + written + "\" không phải phép tính như \"41/50 × 1.5 : 80%\"; dấu trừ là -.",
                    "\"" + written + "\" is not a calculation such as \"41/50 × 1.5 / 80%\"; minus is -.");
        }
        return BigDecimal.ZERO;
    }

    private static @Nullable Integer findings(CaseMap expect) {
        String text = expect.text("findings");
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            expect.fault(
                    expect.required("findings"),
                    "findings phải là một số nguyên: số lần các quy tắc lên tiếng.",
                    "findings must be a whole number: how often rules speak.");
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable List<String> rules(CaseMap expect) {
        List<ScalarNode> names = expect.texts("rules");
        if (names == null || leaf == null) {
            return null;
        }
        List<String> known = pack.rules().stream()
                .filter(rule -> rule.criterion().equals(leaf.code()))
                .map(RulePlace::rule)
                .toList();
        for (ScalarNode name : names) {
            if (!known.contains(name.getValue())) {
                Text unknown = CaseMap.unknown("Quy tắc", "rule", name.getValue(), known);
                expect.fault(name, unknown);
            }
        }
        return names.stream().map(ScalarNode::getValue).distinct().sorted().toList();
    }
}
