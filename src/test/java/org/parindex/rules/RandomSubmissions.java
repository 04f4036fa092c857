package org.parindex.rules;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.scorecard.Scorecard;

/** The 200 random submissions of don-vi-bo/2022, and the scores that an exact scorer gave them. */
final class RandomSubmissions {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Scoring SCORING = ShippedPacks.scoring();
    private static final List<Scorecard> SCORECARDS =
            submissions().stream().map(RandomSubmissions::score).toList();

    private RandomSubmissions() {}

    /** A fresh copy each time: tests change them. */
    static List<ObjectNode> submissions() {
        return lines("submissions-200.ndjson");
    }

    /** Of the submissions as they are, in their order. */
    static List<Scorecard> scorecards() {
        return SCORECARDS;
    }

    static List<ObjectNode> expected() {
        return lines("expected-200.ndjson");
    }

    private static List<ObjectNode> lines(String file) {
        try {
            List<ObjectNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(ShippedPacks.FIXTURES.resolve("don-vi-bo/2022-random/" + file))) {
                lines.add((ObjectNode) JSON.readTree(line));
            }
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Scorecard score(JsonNode submission) {
        try {
            return SCORING.score(submission.toString().getBytes(StandardCharsets.UTF_8));
        } catch (RefusedException | UnknownPackException | PackException | RuleFailure failed) {
            throw new AssertionError(submission.at("/unit/id") + ": " + failed.getMessage(), failed);
        }
    }
}
