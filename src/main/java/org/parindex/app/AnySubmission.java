package org.parindex.app;

import org.parindex.catalogue.Attempt;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.FactTypes;
import org.parindex.facts.RefusedException;
import org.parindex.pack.PackException;
import org.parindex.sheet.FilledWorkbook;

/** Scores a submission whether it came as JSON or as a filled-in spreadsheet, whose faults then name cells. */
final class AnySubmission {

    private AnySubmission() {}

    static Attempt attempt(Scoring scoring, byte[] content) {
        return FilledWorkbook.is(content) ? sheet(scoring, content) : Attempt.of(scoring, content);
    }

    private static Attempt sheet(Scoring scoring, byte[] content) {
        try {
            FilledWorkbook filled = FilledWorkbook.open(content);
            FactTypes types = scoring.catalogue().get(filled.pack()).types();
            Attempt attempt = Attempt.of(scoring, filled.json(types));
            return attempt.failure() instanceof RefusedException refused
                    ? new Attempt(null, filled.named(refused))
                    : attempt;
        } catch (RefusedException | UnknownPackException | PackException failed) {
            return new Attempt(null, failed);
        }
    }
}
