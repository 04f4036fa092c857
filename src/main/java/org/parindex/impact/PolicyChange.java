package org.parindex.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.RulePack;
import org.parindex.text.Text;

/**
 * What becomes of one criterion from one pack to another.
 *
 * @param before null where the criterion is new
 * @param after null where it is gone
 * @param values what its description says differently; empty where it is new or gone
 * @param linesGone lines of its rules that are no more, without comments
 * @param linesCome lines of its rules that are new
 */
public record PolicyChange(
        @Nullable Criterion before,
        @Nullable Criterion after,
        List<Value> values,
        List<String> linesGone,
        List<String> linesCome) {

    /** One value of a criterion's description. */
    public record Value(Text name, String before, String after) {}

    /** The criteria that differ, in criterion order; empty where the packs say the same. */
    public static List<PolicyChange> between(RulePack first, RulePack second) {
        Map<CriterionCode, Criterion> left = byCode(first);
        Map<CriterionCode, Criterion> right = byCode(second);
        Map<CriterionCode, Criterion> all = new TreeMap<>(left);
        all.putAll(right);
        return all.keySet().stream()
                .map(code -> of(left.get(code), right.get(code), lines(first, code), lines(second, code)))
                .filter(PolicyChange::differs)
                .toList();
    }

    private static Map<CriterionCode, Criterion> byCode(RulePack pack) {
        Map<CriterionCode, Criterion> criteria = new TreeMap<>();
        pack.criteria().forEach(leaf -> criteria.put(leaf.code(), leaf));
        return criteria;
    }

    private static PolicyChange of(
            @Nullable Criterion before, @Nullable Criterion after, List<String> left, List<String> right) {
        List<Value> values = before == null || after == null ? List.of() : values(before, after);
        return new PolicyChange(before, after, values, without(left, right), without(right, left));
    }

    private boolean differs() {
        return before == null || after == null || !values.isEmpty() || !linesGone.isEmpty() || !linesCome.isEmpty();
    }

    private static List<Value> values(Criterion before, Criterion after) {
        List<Value> values = List.of(
                new Value(new Text("tên", "name"), before.name(), after.name()),
                new Value(
                        new Text("điểm tối đa", "maximum"), Decimals.plain(before.max()), Decimals.plain(after.max())),
                new Value(
                        new Text("điểm mở đầu", "opening points"),
                        Decimals.plain(before.start()),
                        Decimals.plain(after.start())),
                new Value(
                        new Text("phương pháp", "method"),
                        before.method().name(),
                        after.method().name()),
                new Value(new Text("căn cứ", "basis"), before.basis(), after.basis()),
                new Value(
                        new Text("chỉ đánh giá khi", "assessed only if"),
                        Objects.toString(before.appliesWhen(), "—"),
                        Objects.toString(after.appliesWhen(), "—")));
        return values.stream()
                .filter(value -> !value.before().equals(value.after()))
                .toList();
    }

    private static List<String> lines(RulePack pack, CriterionCode code) {
        return pack.files().stream()
                .filter(file -> file.criterion().filter(code::equals).isPresent())
                .flatMap(file -> file.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("package "))
                .toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return List.copyOf(left);
    }
}
