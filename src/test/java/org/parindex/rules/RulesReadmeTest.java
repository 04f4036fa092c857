package org.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one page for the people who write rules explains what they meet in the shipped packs. */
class RulesReadmeTest {
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");
    private static final Pattern KEY = Pattern.compile("(?m)^[ -]*(\\w+):|[{,] *(\\w+): ");

    @Test
    void every_annotation_of_the_shipped_packs_is_explained() throws IOException {
        assertThat(found("facts.drl", ANNOTATION)).isNotEmpty().allSatisfy(annotation -> assertThat(readme())
                .contains("`@" + annotation));
    }

    @Test
    void every_key_of_the_shipped_criteria_and_packs_is_explained() throws IOException {
        Set<String> keys = found("criteria.yaml", KEY);
        keys.addAll(found("pack.yaml", KEY));
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(readme()).contains("`" + key));
    }

    private static String readme() throws IOException {
        return Files.readString(ShippedPacks.RULES.resolve("README.md"));
    }

    private static Set<String> found(String fileName, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(ShippedPacks.RULES)) {
            for (Path file :
                    walk.filter(path -> path.endsWith(fileName)).sorted().toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(matcher.groupCount()));
                }
            }
        }
        return found;
    }
}
