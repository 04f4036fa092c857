package org.parindex.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.pack.RulePack;

/** A rule with its lines as they stand in the pack. */
public record RuleSource(RulePlace place, List<Line> lines) {

    /** One line of a rule file, numbered from 1. */
    public record Line(int number, String text) {}

    /** Each rule behind some findings, once. */
    static List<RuleSource> of(RulePack pack, List<Finding> findings) {
        return new LinkedHashSet<>(findings.stream()
                        .map(Finding::rule)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                        .map(place -> new RuleSource(place, lines(pack, place)))
                        .toList();
    }

    private static List<Line> lines(RulePack pack, RulePlace place) {
        return pack.files().stream()
                .filter(file -> file.path().equals(place.file()))
                .findFirst()
                .map(file -> lines(file.text().split("\n", -1), place))
                .orElse(List.of());
    }

    private static List<Line> lines(String[] text, RulePlace place) {
        return IntStream.rangeClosed(Math.max(1, place.line()), Math.min(text.length, place.endLine()))
                .mapToObj(number -> new Line(number, text[number - 1]))
                .toList();
    }

    /** Names the rule's place in the page. */
    public static String anchor(RulePlace place) {
        return "quy-tac-" + place.criterion() + "-" + place.line();
    }
}
