package org.parindex.impact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.Criterion;
import org.parindex.pack.CriterionCode;
import org.parindex.pack.Need;
import org.parindex.pack.RulePack;
import org.parindex.text.Text;

/**
 * What becomes of one criterion from one pack to another.
 *
 * @param before null where the criterion is new
 * @param after null where it is gone
 * @param values what its description says differently; where it is new or gone, all that it says or said but
 *     name and maximum
 * @param linesGone lines of its rules that are no more, without comments
 * @param linesCome lines of its rules that are new
 */
public record PolicyChange(
        @Nullable Criterion before,
        @Nullable Criterion after,
        List<Value> values,
        List<String> linesGone,
        List<String> linesCome) {

    /** The criteria that differ, in criterion order; empty where the packs say the same. */
    static List<PolicyChange> between(RulePack first, RulePack second) {
        Map<CriterionCode, Criterion> left = byCode(first);
        Map<CriterionCode, Criterion> right = byCode(second);
        Map<CriterionCode, Criterion> all = new TreeMap<>(left);
        all.putAll(right);
        return all.keySet().stream()
                .map(code -> of(first, left.get(code), second, right.get(code), code))
                .filter(PolicyChange::differs)
                .toList();
    }

    private static Map<CriterionCode, Criterion> byCode(RulePack pack) {
        Map<CriterionCode, Criterion> criteria = new TreeMap<>();
        pack.criteria().forEach(leaf -> criteria.put(leaf.code(), leaf));
        return criteria;
    }

    private static PolicyChange of(
            RulePack first,
            @Nullable Criterion before,
            RulePack second,
            @Nullable Criterion after,
            CriterionCode code) {
        List<String> left = lines(first, code);
        List<String> right = lines(second, code);
        return new PolicyChange(
                before,
                after,
                Value.differing(first, second, values(before, after)),
                YearlyLines.without(left, first, right, second),
                YearlyLines.without(right, second, left, first));
    }

    private boolean differs() {
        return before == null || after == null || !values.isEmpty() || !linesGone.isEmpty() || !linesCome.isEmpty();
    }

    private static Stream<Value> values(@Nullable Criterion before, @Nullable Criterion after) {
        boolean both = before != null && after != null;
        Stream<Value> named = Stream.of(
                value("tên", "name", before, after, Criterion::name),
                value("điểm tối đa", "maximum", before, after, leaf -> Decimals.plain(leaf.max())));
        return Stream.concat(both ? named : Stream.empty(), further(before, after));
    }

    private static Stream<Value> further(@Nullable Criterion before, @Nullable Criterion after) {
        return Stream.of(
                value(
                        "điểm mở đầu",
                        "opening points",
                        before,
                        after,
                        leaf -> leaf.start().signum() == 0 ? null : Decimals.plain(leaf.start())),
                value("phương pháp", "method", before, after, leaf -> leaf.method()
                        .name()),
                value("căn cứ", "basis", before, after, Criterion::basis),
                value("dữ kiện phải gửi", "facts needed", before, after, PolicyChange::needs),
                value("chỉ đánh giá khi", "assessed only if", before, after, Criterion::appliesWhen),
                value("xét sau cùng", "decided last", before, after, leaf -> leaf.decidedLast() ? "true" : null),
                value("lý do điểm thấp", "reason for low results", before, after, Criterion::lowReason),
                value("việc cần làm", "what to do", before, after, Criterion::remedy));
    }

    private static Value value(
            String vi,
            String en,
            @Nullable Criterion before,
            @Nullable Criterion after,
            Function<Criterion, @Nullable Object> part) {
        return new Value(new Text(vi, en), said(before, part), said(after, part));
    }

    private static String said(@Nullable Criterion leaf, Function<Criterion, @Nullable Object> part) {
        return leaf == null ? "—" : Objects.toString(part.apply(leaf), "—");
    }

    private static @Nullable String needs(Criterion leaf) {
        return leaf.needs().isEmpty()
                ? null
                : leaf.needs().stream().map(Need::toString).collect(Collectors.joining(", "));
    }

    private static List<String> lines(RulePack pack, CriterionCode code) {
        return YearlyLines.of(pack.files().stream()
                .filter(file -> file.criterion().filter(code::equals).isPresent())
                .flatMap(file -> file.text().lines()));
    }
}
