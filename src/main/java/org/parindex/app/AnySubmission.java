package org.parindex.app;

import org.parindex.catalogue.Attempt;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.PackException;
import org.parindex.sheet.FilledWorkbook;
import org.parindex.year.Sent;

/** Takes a submission whether it came as JSON or as a filled-in spreadsheet, whose faults then name cells. */
final class AnySubmission {

    private AnySubmission() {}

    /**
     * What was sent; nothing is judged yet but that it can be read.
     *
     * @throws UnknownPackException if a spreadsheet is for a pack that there is not
     * @throws PackException if that pack cannot be used
     */
    static Sent open(Packs packs, String source, byte[] content)
            throws RefusedException, UnknownPackException, PackException {
        if (!FilledWorkbook.is(content)) {
            return new Sent(source, JsonDocument.read(content));
        }
        FilledWorkbook filled = FilledWorkbook.open(content);
        byte[] json = filled.json(packs.types(filled.pack()));
        try {
            return new Sent(source, JsonDocument.read(json), filled::named);
        } catch (RefusedException refused) {
            throw filled.named(refused);
        }
    }

    static Attempt attempt(Scoring scoring, String source, byte[] content) {
        try {
            return attempt(scoring, open(scoring.packs(), source, content));
        } catch (RefusedException | UnknownPackException | PackException | RuleFailure failed) {
            return new Attempt(null, failed);
        }
    }

    private static Attempt attempt(Scoring scoring, Sent sent) throws UnknownPackException, PackException, RuleFailure {
        try {
            return new Attempt(scoring.evaluate(sent.root(), GivenFacts.NONE), null);
        } catch (RefusedException refused) {
            return new Attempt(null, sent.named().apply(refused));
        }
    }
}
