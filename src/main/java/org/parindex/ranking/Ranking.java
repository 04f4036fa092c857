package org.parindex.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackDescription;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;

/** Units of one index, year and stage, ranked within their blocs; blocs in the pack's order, empty ones left out. */
public record Ranking(RulePack pack, Stage stage, List<Bloc> blocs) {

    /**
     * One bloc.
     *
     * @param meanIndex of the rounded indexes, rounded as the pack says; null where no unit has one
     * @param meanChange against the mean of the year before; null where no unit has a year before
     * @param rows best first; units that are not ranked last
     */
    public record Bloc(
            PackDescription.Named bloc,
            @Nullable BigDecimal meanIndex,
            @Nullable BigDecimal meanChange,
            List<Row> rows) {}

    /**
     * One unit.
     *
     * @param rank from 1; null for a unit that is not ranked or has no index
     * @param change in percentage points; null without a year before
     * @param previousRank among the units of the bloc that have a year before
     * @param rankChange positive for up
     */
    public record Row(
            @Nullable Integer rank,
            Scorecard scorecard,
            @Nullable BigDecimal change,
            @Nullable Integer previousRank,
            @Nullable Integer rankChange) {}

    public Ranking {
        blocs = List.copyOf(blocs);
    }
}
