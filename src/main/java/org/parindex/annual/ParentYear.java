package org.parindex.annual;

import java.util.List;
import java.util.Optional;
import org.parindex.annual.FieldYear.FieldMean;
import org.parindex.facts.Stage;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackId;
import org.parindex.pack.Reporting.Parent;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;

/**
 * The year of the body that the units belong to, in its own index.
 *
 * @param pack of that index
 * @param bloc in which it is ranked
 * @param fields of the bloc, in criterion order
 */
public record ParentYear(RulePack pack, Ranking.Bloc bloc, Ranking.Row row, List<FieldMean> fields) {

    /** Empty where the pack names no parent, or no appraisal of it is among the results. */
    static Optional<ParentYear> of(RulePack pack, Results results) {
        Parent parent = pack.description().reporting().parent();
        return parent == null
                ? Optional.empty()
                : results.ranking(new PackId(parent.index(), pack.id().year()), Stage.APPRAISAL)
                        .flatMap(ranking -> of(ranking, parent.unit()));
    }

    private static Optional<ParentYear> of(Ranking ranking, String unit) {
        for (Ranking.Bloc bloc : ranking.blocs()) {
            for (Ranking.Row row : bloc.rows()) {
                if (row.scorecard().unit().id().equals(unit)) {
                    List<FieldMean> fields = FieldYear.of(ranking.pack(), bloc).fields();
                    return Optional.of(new ParentYear(ranking.pack(), bloc, row, fields));
                }
            }
        }
        return Optional.empty();
    }

    /** The fields in which nobody is before it, in criterion order. */
    public List<Criterion.Group> firstIn() {
        return fields.stream()
                .filter(field -> field.leaders().contains(row.scorecard()))
                .map(FieldMean::field)
                .toList();
    }
}
