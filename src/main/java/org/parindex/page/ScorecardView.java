package org.parindex.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.finding.RulePlace;
import org.parindex.pack.Criterion;
import org.parindex.pack.PackDescription;
import org.parindex.pack.PackDescription.UnitAttribute;
import org.parindex.pack.Register;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.scorecard.Status;

/** One scorecard as a page shows it. */
public record ScorecardView(Layout layout, Scorecard card, FactTypeNames typeNames, boolean history) {

    /** The criteria of one field. */
    public record Section(Scorecard.FieldScore field, List<CriterionView> criteria) {}

    /** Where it is told who changed a rule's lines; null where no history is kept. */
    public @Nullable String changes(RulePlace rule) {
        return history ? layout.links().changes(card.pack(), rule) : null;
    }

    public PackDescription description() {
        return card.pack().description();
    }

    public int decimals() {
        return description().rounding().decimals();
    }

    public Voice voice() {
        return layout.voice();
    }

    public BigDecimal lost() {
        return card.max().subtract(card.score());
    }

    public String blocName() {
        return description().blocs().stream()
                .filter(bloc -> bloc.code().equals(card.unit().bloc()))
                .map(PackDescription.Named::name)
                .findFirst()
                .orElse(card.unit().bloc());
    }

    public List<String> marks() {
        return RankingView.marks(card, voice());
    }

    /** Codes of the criteria whose facts are missing. */
    public List<String> missing() {
        return card.criteria().stream()
                .filter(score -> score.status() == Status.MISSING)
                .map(score -> score.criterion().code().text())
                .toList();
    }

    /** The office accountable for the unit; null where the register gives none. */
    public @Nullable String head() {
        return card.pack()
                .register()
                .find(card.unit().id())
                .map(Register.Unit::head)
                .orElse(null);
    }

    /** What the unit says of itself, by label. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (UnitAttribute attribute : description().unitAttributes()) {
            Object value = card.unit().attributes().get(attribute.name());
            if (value != null) {
                attributes.put(attribute.label(), voice().value(value));
            }
        }
        return attributes;
    }

    /** The unit's line in the ranking that holds this scorecard. */
    public Optional<Ranking.Row> row() {
        return bloc().stream()
                .flatMap(bloc -> bloc.rows().stream())
                .filter(row -> row.scorecard().unit().id().equals(card.unit().id()))
                .findFirst();
    }

    /** Of how many ranked units its rank is one. */
    public long ranked() {
        return bloc().stream()
                .flatMap(bloc -> bloc.rows().stream())
                .filter(row -> row.rank() != null)
                .count();
    }

    private Optional<Ranking.Bloc> bloc() {
        return layout
                .results()
                .ranking(card.evaluation().pack(), card.evaluation().stage())
                .stream()
                .flatMap(ranking -> ranking.blocs().stream())
                .filter(bloc -> bloc.bloc().code().equals(card.unit().bloc()))
                .findFirst();
    }

    /** Scorecards of the same unit and index at another stage or of another year. */
    public List<Scorecard> others() {
        return layout.results().rankings().stream()
                .filter(ranking ->
                        ranking.pack().id().index().equals(card.pack().id().index()))
                .flatMap(ranking ->
                        layout
                                .results()
                                .scorecard(
                                        ranking.pack().id(),
                                        ranking.stage(),
                                        card.unit().id())
                                .stream())
                .filter(other -> !isThis(other))
                .toList();
    }

    private boolean isThis(Scorecard other) {
        return other.evaluation().pack().equals(card.evaluation().pack())
                && other.evaluation().stage() == card.evaluation().stage();
    }

    /** What the unit gave itself in all; null where it claimed nothing. */
    public @Nullable BigDecimal claimed() {
        return card.criteria().stream()
                .map(CriterionScore::claimed)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    public List<Section> sections() {
        return card.fields().stream()
                .map(field -> new Section(field, criteria(field.field())))
                .toList();
    }

    private List<CriterionView> criteria(Criterion.Group field) {
        List<CriterionView> views = new ArrayList<>();
        List<Criterion.Group> above = List.of(field);
        for (CriterionScore score : card.criteria()) {
            if (score.criterion().field().code().equals(field.code())) {
                List<Criterion.Group> path = score.criterion().path();
                views.add(new CriterionView(card.pack(), score, opened(above, path)));
                above = path;
            }
        }
        return views;
    }

    private static List<CriterionView.Opened> opened(List<Criterion.Group> before, List<Criterion.Group> path) {
        int shared = 0;
        while (shared < Math.min(before.size(), path.size())
                && before.get(shared).equals(path.get(shared))) {
            shared++;
        }
        List<CriterionView.Opened> opened = new ArrayList<>();
        for (int depth = shared; depth < path.size(); depth++) {
            opened.add(new CriterionView.Opened(path.get(depth), Math.min(6, depth + 2)));
        }
        return opened;
    }

    public String bar(@Nullable BigDecimal part, BigDecimal whole) {
        return Bars.width(part, whole);
    }
}
