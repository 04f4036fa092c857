package org.parindex.impact;

import java.util.List;
import java.util.stream.Stream;
import org.parindex.pack.RulePack;
import org.parindex.text.Text;

/** One thing that two packs say differently; {@code —} where one of them does not say it. */
public record Value(Text name, String before, String after) {

    /** Those that differ by more than a year that moved along with the pack. */
    static List<Value> differing(RulePack first, RulePack second, Stream<Value> values) {
        return values.filter(value -> !YearlyLines.same(value.before, first, value.after, second))
                .toList();
    }
}
