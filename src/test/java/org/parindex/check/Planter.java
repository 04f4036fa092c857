package org.parindex.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.engine.language.Planting;
import org.parindex.pack.FaultCode;

/** A way of making a sound pack faulty in one place, drawn by lot. */
interface Planter {
    String CRITERIA = "criteria.yaml";
    String FACTS = "facts.drl";
    Pattern CODE = Pattern.compile("(?m)^ +- code: \"?([^\"\n]+)\"?$");

    /**
     * The fault in one place; empty where the texts have none for it.
     *
     * @param texts of the pack, by path
     */
    Optional<PlantedPack> in(SortedMap<String, String> texts, Random random);

    /** One of the plantings of rule files that have this code; where names are given, only of those. */
    static Planter rules(FaultCode code, String... names) {
        List<Planting> plantings = Planting.all().stream()
                .filter(planting -> planting.code() == code)
                .filter(planting -> names.length == 0 || List.of(names).contains(planting.name()))
                .toList();
        if (plantings.isEmpty() || (names.length > 0 && plantings.size() != names.length)) {
            throw new AssertionError("No planting of " + code + " for " + List.of(names));
        }
        return (texts, random) -> {
            String path = ruleFile(texts, random);
            return plantings
                    .get(random.nextInt(plantings.size()))
                    .in(texts.getOrDefault(path, ""), random)
                    .map(planted -> PlantedPack.of(path, planted));
        };
    }

    /** What is done to a file of the pack; {@code «»} around the place, {@code {1}} for the first group. */
    static Planter file(String path, FaultCode code, String where, String text) {
        Planting planting = Planting.planted(path, code, where, text);
        return (texts, random) ->
                planting.in(texts.getOrDefault(path, ""), random).map(planted -> PlantedPack.of(path, planted));
    }

    /** The same for a rule file. */
    static Planter ruleText(FaultCode code, String where, String text) {
        Planting planting = Planting.planted(code.text(), code, where, text);
        return (texts, random) -> {
            String path = ruleFile(texts, random);
            return planting.in(texts.getOrDefault(path, ""), random).map(planted -> PlantedPack.of(path, planted));
        };
    }

    /** A rule file is deleted: told at the criterion. */
    static Optional<PlantedPack> deleted(SortedMap<String, String> texts, Random random) {
        String path = ruleFile(texts, random);
        return line(texts, CODE, code(path))
                .map(line -> new PlantedPack(Map.of(path, Optional.empty()), List.of(CRITERIA + ":" + line)));
    }

    /** A rule file is copied for a criterion that is not there: told of the file as a whole. */
    static Optional<PlantedPack> strange(SortedMap<String, String> texts, Random random) {
        String path = ruleFile(texts, random);
        String copy = path.replaceFirst("/[^/]+$", "/9.99-moi.drl");
        String text = texts.getOrDefault(path, "").replace("rule \"" + code(path) + " ", "rule \"9.99 ");
        return Optional.of(new PlantedPack(Map.of(copy, Optional.of(text)), List.of(copy + ":0")));
    }

    /** A criterion gets a second file: told of the later one as a whole. */
    static Optional<PlantedPack> doubled(SortedMap<String, String> texts, Random random) {
        String path = ruleFile(texts, random);
        String copy = path.replaceFirst("\\.drl$", "z.drl");
        String text = texts.getOrDefault(path, "").replaceAll("(rule \"[^\"]+)", "$1 lần nữa");
        return Optional.of(new PlantedPack(Map.of(copy, Optional.of(text)), List.of(copy + ":0")));
    }

    /** A rule file is moved into the folder of another field: told of the file as a whole. */
    static Optional<PlantedPack> moved(SortedMap<String, String> texts, Random random) {
        String path = ruleFile(texts, random);
        String other = ruleFile(texts, random).replaceFirst("/.*$", "");
        if (path.startsWith(other + "/")) {
            return Optional.empty();
        }
        String moved = other + path.substring(path.indexOf('/'));
        return Optional.of(new PlantedPack(
                Map.of(path, Optional.empty(), moved, Optional.of(texts.getOrDefault(path, ""))),
                List.of(moved + ":0")));
    }

    /** A criterion needs one kind of fact more, that none of its rules reads. */
    static Optional<PlantedPack> neededInVain(SortedMap<String, String> texts, Random random) {
        List<String> types = Pattern.compile("(?m)^declare (\\w+)\n(?!.*@(program|council))")
                .matcher(texts.getOrDefault(FACTS, ""))
                .results()
                .map(declared -> declared.group(1))
                .toList();
        String type = types.get(random.nextInt(types.size()));
        return Planting.planted(
                        "need",
                        FaultCode.UNREAD_NEED,
                        "^( +)needs: \\[((?!.*\\b" + type + "\\b).*)\\]$",
                        "{1}«needs»: [{2}, " + type + "]")
                .in(texts.getOrDefault(CRITERIA, ""), random)
                .map(planted -> PlantedPack.of(CRITERIA, planted));
    }

    /** Two errors in one consequence, each on a line of its own. */
    static Optional<PlantedPack> twoErrors(SortedMap<String, String> texts, Random random) {
        String path = ruleFile(texts, random);
        String text = texts.getOrDefault(path, "");
        List<MatchResult> says =
                Pattern.compile("(?m)^    score\\.").matcher(text).results().toList();
        MatchResult one = says.get(random.nextInt(says.size()));
        int line = (int) text.substring(0, one.start()).lines().count() + 1;
        String faulty =
                text.substring(0, one.start()) + "    score.missing( $nobody );\n    scor." + text.substring(one.end());
        return Optional.of(new PlantedPack(
                Map.of(path, Optional.of(faulty)), List.of(path + ":" + line, path + ":" + (line + 1))));
    }

    private static String ruleFile(SortedMap<String, String> texts, Random random) {
        List<String> paths =
                texts.keySet().stream().filter(path -> path.contains("/")).toList();
        return paths.get(random.nextInt(paths.size()));
    }

    private static String code(String path) {
        return path.replaceFirst("^.*/", "").replaceFirst("-.*$", "");
    }

    private static Optional<Integer> line(SortedMap<String, String> texts, Pattern where, String first) {
        String text = texts.getOrDefault(CRITERIA, "");
        Matcher matcher = where.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(first)) {
                return Optional.of(
                        (int) text.substring(0, matcher.start()).lines().count() + 1);
            }
        }
        return Optional.empty();
    }
}
