package org.parindex.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Method;
import org.parindex.pack.PackDescription;
import org.parindex.ranking.LowReasons;
import org.parindex.ranking.Ranking;
import org.parindex.scorecard.Scorecard;

/** One ranking as a page shows it. */
public record RankingView(Layout layout, Ranking ranking, LowReasons reasons) {

    public PackDescription description() {
        return ranking.pack().description();
    }

    public int decimals() {
        return description().rounding().decimals();
    }

    public Voice voice() {
        return layout.voice();
    }

    /** Whether any unit has a year before; where none has, no column speaks of it. */
    public boolean hasYearBefore() {
        return rows().anyMatch(row -> row.scorecard().previousIndex() != null);
    }

    public boolean hasClasses() {
        return !description().classes().isEmpty();
    }

    /** The methods that make up the index, where there is more than one. */
    public List<Method> methods() {
        List<Method> scored = description().methods().stream()
                .filter(method -> method.kind() == Method.Kind.SCORED)
                .filter(method -> rows().anyMatch(row -> percent(row, method) != null))
                .toList();
        return scored.size() > 1 ? scored : List.of();
    }

    public @Nullable BigDecimal percent(Ranking.Row row, Method method) {
        for (Scorecard.MethodScore score : row.scorecard().methods()) {
            if (score.method().equals(method)) {
                return score.percent();
            }
        }
        return null;
    }

    private java.util.stream.Stream<Ranking.Row> rows() {
        return ranking.blocs().stream().flatMap(bloc -> bloc.rows().stream());
    }

    /** {@code ▲2}, {@code ▼1}, {@code =}; a dash without a year before. */
    public String moved(Ranking.Row row) {
        Integer change = row.rankChange();
        if (change == null) {
            return Voice.NONE;
        }
        return change > 0 ? "▲" + change : change < 0 ? "▼" + -change : "=";
    }

    /** {@link #moved} in words. */
    public String movedInWords(Ranking.Row row) {
        Integer change = row.rankChange();
        if (change == null) {
            return voice().say(Texts.NO_YEAR_BEFORE);
        }
        return change == 0
                ? voice().say(Texts.SAME)
                : voice().say(change > 0 ? Texts.UP : Texts.DOWN) + " " + Math.abs(change);
    }

    /** What a reader must know of a unit beside its figures. */
    public List<String> marks(Ranking.Row row) {
        return marks(row.scorecard(), voice());
    }

    static List<String> marks(Scorecard card, Voice voice) {
        List<String> marks = new ArrayList<>();
        if (!card.complete()) {
            marks.add(voice.say(Texts.INCOMPLETE));
        }
        if (card.evaluation().provisional()) {
            marks.add(voice.say(Texts.PROVISIONAL) + " "
                    + voice.day(card.evaluation().asOf()));
        }
        if (!card.unit().registered()) {
            marks.add(voice.say(Texts.UNREGISTERED));
        }
        if (!card.unit().ranked()) {
            marks.add(voice.say(Texts.NOT_RANKED));
        } else if (card.indexPercent() == null) {
            marks.add(voice.say(Texts.NONE_APPLIES));
        }
        return marks;
    }

    /** How far a bar reaches, 0 to 100. */
    public String bar(@Nullable BigDecimal part, BigDecimal whole) {
        return Bars.width(part, whole);
    }
}
