package org.parindex.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.arithmetic.Decimals;
import org.parindex.pack.Criterion;
import org.parindex.pack.FaultCode;
import org.parindex.pack.RulePack.RuleFile;

/**
 * One mistake put into one shipped rule.
 *
 * @param rule the rule's name
 * @param line the rule's line, before and after
 * @param text the whole file with the mistake in it
 */
record Defect(Kind kind, Criterion leaf, String rule, int line, String text) {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"\\s*\nwhen\n(.*?)^then\n(.*?)^end\n");
    private static final Pattern BOUND = Pattern.compile("(>=|<=|<|>) (\\d+(?:\\.\\d+)?)(B?)");
    private static final Pattern AWARD = Pattern.compile("score\\.award\\( \"(\\d+(?:\\.\\d+)?)\"");
    private static final Pattern DEDUCT = Pattern.compile("score\\.deduct\\( \"(\\d+(?:\\.\\d+)?)\"");
    private static final Pattern BANDS = Pattern.compile(
            "(?ms)^rule \"([^\"]+)\"\n(?:(?!^rule ).)*?percent [<>]"
                    + "(?:(?!^rule ).)*?award\\( \"([0-9.]+)\".*?^rule (?:(?!^rule ).)*?percent [<>](?:(?!^rule ).)*?award\\( \"([0-9.]+)\"");
    private static final Pattern COMPARED = Pattern.compile("(?<=Measure\\( )(?=criterion)");
    private static final Pattern FACTOR = Pattern.compile("\\.times\\(\"(\\d+(?:\\.\\d+)?)\"\\)");

    /** The mistakes that people make. */
    enum Kind {
        /** A band ends before the next begins. */
        THRESHOLD_MOVED(FaultCode.GAP),
        /** The threshold itself falls out of its band. */
        EQUALITY_DROPPED(FaultCode.GAP),
        /** The threshold itself falls into two bands. */
        EQUALITY_ADDED(FaultCode.OVERLAP),
        /** A band stands twice under two names. */
        BAND_DOUBLED(FaultCode.OVERLAP),
        /** More points than there are. */
        AWARD_RAISED(FaultCode.SCORE_OUT_OF_RANGE),
        /** Taken instead of given, or given instead of taken. */
        SIGN_FLIPPED(FaultCode.SCORE_OUT_OF_RANGE),
        /** Two bands that follow each other have each other's points. */
        POINTS_SWAPPED(FaultCode.BETTER_SCORES_LESS),
        /** A condition that is no comparison. */
        CONDITION_OPAQUE(FaultCode.UNDECIDED);

        final FaultCode code;

        Kind(FaultCode code) {
            this.code = code;
        }
    }

    /** Every defect of every kind that can be put into the rules of a criterion, in the order of its file. */
    static List<Defect> all(Criterion leaf, RuleFile file) {
        List<Defect> defects = new ArrayList<>();
        Matcher rule = RULE.matcher(file.text());
        while (rule.find()) {
            Rule found = new Rule(leaf, file.text(), rule.group(1), rule.start(), rule.end());
            bounds(found, rule.start(2), rule.end(2), defects);
            points(found, rule.start(3), rule.end(3), defects);
            opaque(found, rule.start(2), rule.end(2), defects);
            defects.add(found.with(
                    Kind.BAND_DOUBLED,
                    rule.end(),
                    rule.end(),
                    "\n" + rule.group().replace(rule.group(1), rule.group(1) + " lần nữa")));
        }
        swapped(leaf, file.text(), defects);
        return defects;
    }

    private static void opaque(Rule rule, int from, int to, List<Defect> defects) {
        Matcher compared = COMPARED.matcher(rule.file).region(from, to).useTransparentBounds(true);
        while (compared.find()) {
            defects.add(rule.with(Kind.CONDITION_OPAQUE, compared.start(), compared.end(), "id matches \"[a-m].*\", "));
        }
    }

    private static void swapped(Criterion leaf, String file, List<Defect> defects) {
        Matcher bands = BANDS.matcher(file);
        if (bands.find() && !bands.group(2).equals(bands.group(3))) {
            Rule first = new Rule(leaf, file, bands.group(1), bands.start(), bands.end());
            String between = file.substring(bands.end(2), bands.start(3));
            defects.add(first.with(
                    Kind.POINTS_SWAPPED, bands.start(2), bands.end(3), bands.group(3) + between + bands.group(2)));
        }
    }

    private static void bounds(Rule rule, int from, int to, List<Defect> defects) {
        Matcher bound = BOUND.matcher(rule.file).region(from, to);
        while (bound.find()) {
            BigDecimal value = new BigDecimal(bound.group(2));
            if (value.signum() == 0) {
                continue; // "denominator > 0" only keeps 0/0 out
            }
            boolean lower = bound.group(1).startsWith(">");
            BigDecimal moved = lower ? value.add(BigDecimal.ONE) : value.subtract(BigDecimal.ONE);
            defects.add(rule.with(Kind.THRESHOLD_MOVED, bound.start(2), bound.end(2), Decimals.plain(moved)));
            boolean equal = bound.group(1).endsWith("=");
            defects.add(rule.with(
                    equal ? Kind.EQUALITY_DROPPED : Kind.EQUALITY_ADDED,
                    bound.start(1),
                    bound.end(1),
                    equal ? bound.group(1).substring(0, 1) : bound.group(1) + "="));
        }
    }

    private static void points(Rule rule, int from, int to, List<Defect> defects) {
        BigDecimal tooMany = rule.leaf.max().add(BigDecimal.ONE);
        for (Pattern pattern : List.of(AWARD, DEDUCT, FACTOR)) {
            Matcher written = pattern.matcher(rule.file).region(from, to);
            while (written.find()) {
                defects.add(rule.with(Kind.AWARD_RAISED, written.start(1), written.end(1), Decimals.plain(tooMany)));
            }
        }
        Matcher verb = Pattern.compile("score\\.(award|deduct)(?=(?:Each)?\\( (?!\"0\"))")
                .matcher(rule.file)
                .region(from, to);
        while (verb.find()) {
            String other = verb.group(1).equals("award") ? "deduct" : "award";
            defects.add(rule.with(Kind.SIGN_FLIPPED, verb.start(1), verb.end(1), other));
        }
    }

    /** A rule in its file. */
    private record Rule(Criterion leaf, String file, String name, int start, int end) {
        Defect with(Kind kind, int from, int to, String replacement) {
            int line = (int) file.substring(0, start).lines().count() + 1;
            return new Defect(kind, leaf, name, line, file.substring(0, from) + replacement + file.substring(to));
        }
    }

    @Override
    public String toString() {
        return kind + " in \"" + rule + "\"";
    }
}
