package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parindex.pack.FaultCode;

/**
 * A way of making a sound rule faulty.
 *
 * @param name what a writer did
 * @param where what it is done to
 * @param text what stands there afterwards; {@code «»} around what the fault should underline
 */
public record Planting(String name, FaultCode code, Pattern where, Function<MatchResult, String> text) {

    static Planting planted(String name, FaultCode code, String where, Function<MatchResult, String> text) {
        return new Planting(name, code, Pattern.compile(where, Pattern.MULTILINE), text);
    }

    /** The same, where {@code text} has {@code {1}} for the first group of {@code where}. */
    public static Planting planted(String name, FaultCode code, String where, String text) {
        return planted(name, code, where, match -> {
            String filled = text;
            for (int group = 1; group <= match.groupCount(); group++) {
                filled = filled.replace("{" + group + "}", match.group(group));
            }
            return filled;
        });
    }

    /** A faulty text, and what the fault should underline in it, the end exclusive. */
    public record Planted(String text, int from, int to) {

        public int line() {
            return 1
                    + (int) text.substring(0, from)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }

        int column() {
            return from - text.lastIndexOf('\n', from - 1);
        }

        String underlined() {
            return text.substring(from, to);
        }
    }

    /** The fault in one of the places of a text where it can be made; empty where there is none. */
    public Optional<Planted> in(String sound, Random random) {
        List<MatchResult> places = where.matcher(sound).results().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return Optional.of(
                marked(sound.substring(0, place.start()) + text.apply(place) + sound.substring(place.end())));
    }

    private static Planted marked(String text) {
        int from = text.indexOf('«');
        int to = text.indexOf('»') - 1;
        return new Planted(text.replace("«", "").replace("»", ""), from, to);
    }

    /** A word as a hurried writer types it: one letter is left out. */
    static String misspelt(String word) {
        int out = word.length() / 2;
        return word.substring(0, out) + word.substring(out + 1);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Every fault of a rule file that is in its text alone. */
    public static List<Planting> all() {
        List<Planting> all = new ArrayList<>(ConditionPlantings.all());
        all.addAll(ConsequencePlantings.all());
        all.addAll(StructurePlantings.all());
        return all;
    }
}
