package org.parindex.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.Fault;
import org.parindex.pack.Criterion;
import org.parindex.pack.Feed;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Evaluated;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/** The names in what is fed: a mistyped one would lose a fact, or the way back to its cause, without a word. */
final class FedNames {

    private FedNames() {}

    /** Facts that name a unit, or a criterion or field of their own pack, that there is not. */
    static List<Fault> unknown(Feed feed, Evaluated source, Collection<String> units) {
        Collection<String> codes = codes(source.scorecard().pack());
        List<Fault> faults = new ArrayList<>();
        for (Fact fact : source.submission().of(feed.fact())) {
            String pointer = "/facts/" + feed.fact();
            add(faults, pointer, fact.toString(), "đơn vị", "unit", fact.value(feed.unitField()), units);
            if (fact.type().field("criterion").isPresent()) {
                add(faults, pointer, fact.toString(), "tiêu chí", "criterion", fact.value("criterion"), codes);
            }
        }
        return faults;
    }

    /** Published results of units that there are not. */
    static List<Fault> unknown(PublishedResults results, Collection<String> units) {
        List<Fault> faults = new ArrayList<>();
        results.indexByUnit().keySet().forEach(unit -> add(faults, "", results.file(), "đơn vị", "unit", unit, units));
        return faults;
    }

    private static Collection<String> codes(RulePack pack) {
        Collection<String> codes = new TreeSet<>();
        pack.criteria().stream().map((Criterion leaf) -> leaf.code().text()).forEach(codes::add);
        pack.fields().stream()
                .map((Criterion.Group field) -> field.code().text())
                .forEach(codes::add);
        return codes;
    }

    private static void add(
            List<Fault> faults,
            String pointer,
            String where,
            String vi,
            String en,
            @Nullable Object name,
            Collection<String> known) {
        String word = String.valueOf(name);
        if (known.contains(word)) {
            return;
        }
        String near = Suggestion.closest(word, known).orElse(null);
        faults.add(new Fault(
                pointer,
                new Text(
                        where + ": không có " + vi + " \"" + word + "\"."
                                + (near == null ? "" : " Có phải \"" + near + "\"?"),
                        where + ": there is no " + en + " \"" + word + "\"."
                                + (near == null ? "" : " Did you mean \"" + near + "\"?")),
                near));
    }
}
