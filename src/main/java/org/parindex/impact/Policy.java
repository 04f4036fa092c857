package org.parindex.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription;
import org.parindex.pack.Rounding;
import org.parindex.pack.RulePack;
import org.parindex.text.Text;

/**
 * Two packs read as a change of policy.
 *
 * @param general what they say differently of the whole
 * @param facts the kinds of fact that differ
 * @param criteria the criteria that differ, in criterion order
 */
public record Policy(List<Value> general, List<DeclarationChange> facts, List<PolicyChange> criteria) {

    /** All that differs; a year that only moved along with the pack does not. */
    public static Policy between(RulePack first, RulePack second) {
        return new Policy(
                general(first, second), DeclarationChange.between(first, second), PolicyChange.between(first, second));
    }

    public boolean isSame() {
        return general.isEmpty() && facts.isEmpty() && criteria.isEmpty();
    }

    private static List<Value> general(RulePack first, RulePack second) {
        PackDescription before = first.description();
        PackDescription after = second.description();
        return Value.differing(
                first,
                second,
                Stream.of(
                        new Value(new Text("điểm tối đa của bảng", "maximum of the whole"), max(first), max(second)),
                        new Value(new Text("văn bản", "sources"), joined(before.sources()), joined(after.sources())),
                        new Value(
                                new Text("làm tròn", "rounding"),
                                rounding(before.rounding()),
                                rounding(after.rounding())),
                        new Value(new Text("xếp loại", "classes"), classes(before), classes(after)),
                        new Value(new Text("khối", "blocs"), names(before.blocs()), names(after.blocs())),
                        new Value(
                                new Text("lý do điểm thấp", "reasons for low results"),
                                names(before.lowReasons()),
                                names(after.lowReasons()))));
    }

    private static String max(RulePack pack) {
        return Decimals.plain(
                pack.criteria().stream().map(Criterion::countedMax).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String rounding(Rounding rounding) {
        return rounding.decimals() + " " + (rounding.step() == Rounding.Step.TOTAL ? "total" : "criterion");
    }

    private static String classes(PackDescription pack) {
        return joined(pack.classes().stream()
                .map(band -> band.name() + " ≥ " + Decimals.plain(band.from()))
                .toList());
    }

    private static String names(List<PackDescription.Named> named) {
        return joined(named.stream().map(PackDescription.Named::name).toList());
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? "—" : texts.stream().collect(Collectors.joining("; "));
    }
}
