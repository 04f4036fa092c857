package org.parindex.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Caller;
import org.parindex.access.Role;
import org.parindex.facts.Stage;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.text.Language;

/**
 * What every page has around its content.
 *
 * @param title for the window
 * @param otherLanguage address of the same page in the other language
 * @param current the ranking shown; null on other pages
 * @param caller who looks; null where nobody signed in
 */
public record Layout(
        Voice voice,
        Links links,
        String title,
        String otherLanguage,
        Results results,
        @Nullable Ranking current,
        @Nullable Caller caller) {

    /** The rankings of one index; {@code title} is that of its latest year. */
    public record IndexRankings(String index, String title, List<Choice> choices) {}

    /** A ranking to choose. */
    public record Choice(String label, String address, boolean current) {}

    public String style() {
        return Assets.STYLE;
    }

    public String script() {
        return Assets.SCRIPT;
    }

    public Voice other() {
        return new Voice(voice.language() == Language.EN ? Language.VI : Language.EN);
    }

    public String otherName() {
        return voice.language() == Language.EN ? "Tiếng Việt" : "English";
    }

    /** Whether links to rankings lead anywhere: a unit sees its own scorecards only. */
    public boolean hasRankings() {
        return caller == null || caller.role() != Role.UNIT;
    }

    public boolean hasKeys() {
        return caller != null && caller.role() == Role.ADMIN;
    }

    /** The name of whoever looks; empty where nobody signed in. */
    public String callerName() {
        if (caller == null) {
            return "";
        }
        String name = caller.id().equals(Caller.LINK) ? voice.say(AccessTexts.BY_LINK) : caller.name();
        return name + " (" + voice.say(caller.role().title()) + ")";
    }

    /** Every ranking that may be looked at, by index, the latest year first. */
    public List<IndexRankings> choices() {
        if (!hasRankings()) {
            return List.of();
        }
        Map<String, List<Ranking>> byIndex = new TreeMap<>();
        for (Ranking ranking : results.rankings()) {
            byIndex.computeIfAbsent(ranking.pack().id().index(), any -> new ArrayList<>())
                    .add(ranking);
        }
        return byIndex.entrySet().stream()
                .map(entry -> ofIndex(entry.getKey(), entry.getValue()))
                .toList();
    }

    private IndexRankings ofIndex(String index, List<Ranking> rankings) {
        List<Choice> choices = rankings.stream()
                .sorted(java.util.Comparator.comparing(
                        (Ranking ranking) -> -ranking.pack().id().year()))
                .map(this::choice)
                .toList();
        Ranking latest = rankings.get(rankings.size() - 1);
        return new IndexRankings(index, latest.pack().description().title(), choices);
    }

    private Choice choice(Ranking ranking) {
        String stage = voice.say(Texts.of(ranking.stage())).toLowerCase(java.util.Locale.ROOT);
        return new Choice(
                ranking.pack().id().year() + " " + stage,
                links.ranking(ranking.pack().id(), ranking.stage()),
                isCurrent(ranking));
    }

    private boolean isCurrent(Ranking ranking) {
        return current != null && current.pack().id().equals(ranking.pack().id()) && current.stage() == ranking.stage();
    }

    public String stage(Stage stage) {
        return voice.say(Texts.of(stage));
    }
}
