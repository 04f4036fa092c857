package org.parindex.engine.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.pack.RulePack.RuleFile;
import org.parindex.rules.ShippedPacks;

/**
 * The rule files below {@code hostile/<code>}: each does what no rule may do, on the line that ends in {@code // <-- here},
 * and {@code <name>.legal.drl} beside it does the nearest thing that a rule may.
 */
public final class HostileCorpus {
    public static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final String LEGAL = ".legal.drl";
    private static final String HERE = "<-- here";

    private HostileCorpus() {}

    public static List<Path> hostile() {
        return files().filter(file -> !file.toString().endsWith(LEGAL)).toList();
    }

    public static Path legal(Path hostile) {
        return Path.of(hostile.toString().replaceAll("\\.drl$", LEGAL));
    }

    private static Stream<Path> files() {
        try (Stream<Path> walk = Files.walk(FOLDER, 2)) {
            return walk
                    .filter(file -> FOLDER.relativize(file).getNameCount() == 2)
                    .filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String code(Path hostile) {
        return String.valueOf(FOLDER.relativize(hostile).getName(0));
    }

    public static int line(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(HERE)) {
                return i + 1;
            }
        }
        throw new AssertionError("No line is marked: " + text);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The corpus' kinds of fact, and these texts as rule files. */
    public static RulePack pack(List<String> texts) {
        RulePack shipped = ShippedPacks.read("don-vi-bo/2022");
        RuleFile facts = new RuleFile(RulePack.FACTS_FILE, text(FOLDER.resolve(RulePack.FACTS_FILE)));
        List<RuleFile> rules = Stream.iterate(0, i -> i < texts.size(), i -> i + 1)
                .map(i -> new RuleFile("1-thu/1.1-" + i + ".drl", texts.get(i)))
                .toList();
        return new RulePack(
                PackId.parse("thu/2030"),
                shipped.description(),
                shipped.criteria(),
                Stream.concat(Stream.of(facts), rules.stream()).toList(),
                shipped.register(),
                shipped.digest());
    }
}
