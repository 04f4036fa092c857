package org.parindex.page;

import java.util.List;
import org.parindex.pack.PackDescription;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Ranker;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;

/** A ranking of a pack that says as little of itself as a pack may. */
final class PlainResults {

    private PlainResults() {}

    /** The same units under the same pack, without years before, classes, reasons, remarks and illustration. */
    static Ranking without(Ranking ranking) {
        RulePack pack = plain(ranking.pack());
        List<Scorecard> cards = ranking.blocs().stream()
                .flatMap(bloc -> bloc.rows().stream())
                .map(row -> plain(pack, row.scorecard()))
                .toList();
        return Ranker.rank(pack, ranking.stage(), cards);
    }

    private static RulePack plain(RulePack pack) {
        PackDescription all = pack.description();
        PackDescription little = new PackDescription(
                all.title(),
                all.inForceFrom(),
                all.inForceTo(),
                all.sources(),
                all.state(),
                null,
                List.of(),
                all.rounding(),
                all.ties(),
                List.of(),
                all.blocs(),
                all.unitAttributes(),
                all.methods(),
                List.of(),
                all.reporting(),
                List.of(),
                null);
        return new RulePack(pack.id(), little, pack.criteria(), pack.files(), pack.register(), pack.digest());
    }

    private static Scorecard plain(RulePack pack, Scorecard card) {
        return new Scorecard(
                card.evaluation(),
                pack,
                card.unit(),
                card.score(),
                card.scoreExact(),
                card.max(),
                card.indexPercent(),
                null,
                card.complete(),
                card.methods(),
                card.fields(),
                card.criteria(),
                card.totalFindings(),
                null);
    }
}
