package org.parindex.year;

import java.util.List;
import org.parindex.pack.PackId;
import org.parindex.scorecard.Evaluated;
import org.parindex.scorecard.Scorecard;

/**
 * What came of a year's run.
 *
 * @param order the packs, feeders before those that they feed
 * @param evaluated in the order of the packs, then as sent
 * @param refused in the same order
 * @param fills what was filled in for each pack, and what could not be
 */
public record YearResult(List<PackId> order, List<Evaluated> evaluated, List<Refused> refused, List<Fill> fills) {

    /** A submission that could not be scored; {@code failure} as a single one would have it. */
    public record Refused(String source, Exception failure) {}

    /**
     * Facts that the run gave the units of a pack.
     *
     * @param as the type given
     * @param from the pack they come from
     * @param facts how many there are; -1 where nothing of the other pack was there, so that nothing was filled in
     */
    public record Fill(PackId pack, String as, PackId from, int facts) {
        public boolean done() {
            return facts >= 0;
        }
    }

    public YearResult {
        order = List.copyOf(order);
        evaluated = List.copyOf(evaluated);
        refused = List.copyOf(refused);
        fills = List.copyOf(fills);
    }

    public List<Scorecard> scorecards() {
        return evaluated.stream().map(Evaluated::scorecard).toList();
    }
}
