package org.parindex.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.scorecard.Scorecard;

/** The rules themselves: every score here is theirs. */
record Judge(Scoring scoring) {

    Scorecard score(JsonNode submission) {
        try {
            return scoring.score(submission.toString().getBytes(StandardCharsets.UTF_8));
        } catch (RefusedException | UnknownPackException | PackException | RuleFailure unscored) {
            throw new IllegalStateException(unscored.getMessage(), unscored);
        }
    }
}
