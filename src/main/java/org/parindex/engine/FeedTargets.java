package org.parindex.engine;

import java.util.List;
import java.util.Map;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Feed;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** Checks that the types which a run over the year fills are declared by the pack. */
final class FeedTargets {
    private static final Map<String, FactField.Kind> RESULT =
            Map.of("year", FactField.Kind.WHOLE, "index", FactField.Kind.DECIMAL);

    private FeedTargets() {}

    static void check(RulePack pack, List<FactType> types, List<PackFault> faults) {
        for (Feed feed : pack.description().feeds()) {
            boolean declared = types.stream()
                    .anyMatch(type -> type.name().equals(feed.as()) && !type.byProgram() && !type.council());
            if (!declared) {
                faults.add(new PackFault(
                        "pack.yaml",
                        Span.ofLine(feed.line()),
                        FaultCode.FEED_MISMATCH,
                        new Text(
                                "facts.drl không khai báo loại dữ kiện " + feed.as() + ".",
                                "facts.drl does not declare the type " + feed.as() + ".")));
            }
        }
        boolean kindsKnown = faults.stream().noneMatch(fault -> fault.code() == FaultCode.UNKNOWN_FIELD_KIND);
        String result = pack.description().previousResult();
        if (result != null
                && kindsKnown
                && types.stream().noneMatch(type -> type.name().equals(result) && holdsResult(type))) {
            faults.add(PackFault.of(
                    "pack.yaml",
                    FaultCode.FEED_MISMATCH,
                    "previousResult: facts.drl không khai báo loại " + result
                            + " với year : long và index : BigDecimal.",
                    "previousResult: facts.drl declares no type " + result
                            + " with year : long and index : BigDecimal."));
        }
    }

    private static boolean holdsResult(FactType type) {
        return RESULT.entrySet().stream().allMatch(field -> type.field(field.getKey())
                .filter(one -> one.kind() == field.getValue() && !one.isDerived())
                .isPresent());
    }
}
