package org.parindex.newyear;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parindex.pack.PackId;

/**
 * Moves what says the year in the files of a pack, line by line, so that comments and layout stay: the package of rules and the years
 * they compare with;
 * title, days in force and names of reasons in pack.yaml; every day, {@code year:} and the years that their sentence names in cases. What a source says stays.
 */
final class MovedYear {
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern YEAR_FIELD = Pattern.compile("(?<=\\byear: )\\d{4}\\b");

    /** A year that the sentence of a case names: its facts move too. */
    private static final Pattern CASE_YEAR =
            Pattern.compile("(?<=^case: [^\\n]{0,300}\\bnăm )\\d{4}\\b", Pattern.MULTILINE);

    private final PackId from;
    private final PackId to;
    /** This year and the one before, where a rule compares with them or its reason names them. */
    private final Pattern ruleYear;

    private final Pattern oldYear;

    MovedYear(PackId from, PackId to) {
        this.from = from;
        this.to = to;
        String years = "(" + from.year() + "|" + (from.year() - 1) + ")\\b";
        this.ruleYear = Pattern.compile("(?<=\\byear [=!<>]{1,2} )" + years + "|(?<=năm )" + years);
        this.oldYear = Pattern.compile("(?<!\\d)" + from.year() + "(?!\\d)");
    }

    /** The text of a file in the new year; {@code path} is within the pack, with forward slashes. */
    String text(String path, String text) {
        if (path.startsWith("cases/")) {
            String moved = YEAR_FIELD.matcher(days(text)).replaceAll(found -> String.valueOf(moved(found.group())));
            return CASE_YEAR.matcher(moved).replaceAll(found -> String.valueOf(moved(found.group())));
        }
        if (path.endsWith(".drl")) {
            return rules(text);
        }
        return path.equals("pack.yaml") ? description(text) : text;
    }

    /** The package, and in rules what they compare a year with and the reason then given; comments name sources and stay. */
    private String rules(String text) {
        StringBuilder moved = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            String stripped = line.strip();
            if (stripped.startsWith("package ")) {
                moved.append(line.replace(from.drlPackage(), to.drlPackage()));
            } else if (stripped.startsWith("//")) {
                moved.append(line);
            } else {
                moved.append(ruleYear.matcher(line).replaceAll(found -> String.valueOf(moved(found.group()))));
            }
        }
        return moved.toString();
    }

    private String description(String text) {
        StringBuilder moved = new StringBuilder();
        String section = "";
        for (String line : text.split("(?<=\n)", -1)) {
            section = line.matches("(?s)[A-Za-z].*") ? line.substring(0, Math.max(0, line.indexOf(':'))) : section;
            moved.append(
                    switch (section) {
                        case "state" -> line.replaceFirst("published|checked|closed", "draft");
                        case "inForceFrom", "inForceTo" -> days(line);
                        case "title", "lowReasons" -> oldYear.matcher(line).replaceAll(String.valueOf(to.year()));
                        default -> line;
                    });
        }
        return moved.toString();
    }

    private String days(String text) {
        return DAY.matcher(text).replaceAll(this::day);
    }

    /** The same day of the year; 29 February becomes 28 in a year without it, and what is no day keeps month and day. */
    private String day(MatchResult found) {
        try {
            return LocalDate.parse(found.group())
                    .plusYears(to.year() - from.year())
                    .toString();
        } catch (DateTimeException noDay) {
            return moved(found.group(1)) + "-" + found.group(2) + "-" + found.group(3);
        }
    }

    private int moved(String year) {
        return Integer.parseInt(year) + to.year() - from.year();
    }

    /** Whether a line speaks of the old year, or of the one before as a year. */
    boolean speaksOfOldYear(String line) {
        return oldYear.matcher(line).find() || ruleYear.matcher(line).find();
    }
}
