package org.parindex.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parindex.pack.RulePack;

/**
 * Lines of two packs held against each other as a reader would: how they are indented and aligned, comments, and years
 * that only moved along with the pack make no difference.
 */
final class YearlyLines {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|[2-9]\\d)\\d\\d(?!\\d)");
    /** How far around its own year a pack speaks of years that move with it. */
    private static final int YEARS_AROUND = 5;

    private YearlyLines() {}

    /** The lines that say something, each on one line of single spaces. */
    static List<String> of(Stream<String> lines) {
        return lines.map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("package "))
                .toList();
    }

    /** Those of one pack that the other does not have, as often as they stand there more, in order. */
    static List<String> without(List<String> lines, RulePack pack, List<String> others, RulePack otherPack) {
        List<String> left = new ArrayList<>(lines);
        List<String> there = new ArrayList<>(others);
        lines.stream().filter(there::remove).forEach(left::remove);
        List<String> yearless = new ArrayList<>();
        there.forEach(line -> yearless.add(yearless(line, otherPack)));
        left.removeIf(line -> yearless.remove(yearless(line, pack)));
        return List.copyOf(left);
    }

    /** Whether two texts say the same, but for a year that moved along. */
    static boolean same(String text, RulePack pack, String other, RulePack otherPack) {
        return text.equals(other) || yearless(text, pack).equals(yearless(other, otherPack));
    }

    private static String yearless(String text, RulePack pack) {
        return YEAR.matcher(text).replaceAll(found -> {
            int away = Integer.parseInt(found.group()) - pack.id().year();
            return Math.abs(away) <= YEARS_AROUND ? "{" + away + "}" : found.group();
        });
    }
}
