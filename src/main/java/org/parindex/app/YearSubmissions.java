package org.parindex.app;

import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.RefusedException;
import org.parindex.pack.PackException;
import org.parindex.year.YearRun;

/** Hands what is read to a year's run. */
record YearSubmissions(PackCatalogue catalogue, YearRun run) implements Submissions.Reader {

    @Override
    public void read(String source, byte[] content) {
        try {
            run.add(AnySubmission.open(catalogue, source, content));
        } catch (RefusedException | UnknownPackException | PackException failed) {
            run.refuse(source, failed);
        }
    }

    @Override
    public void refuse(String source, RefusedException refused) {
        run.refuse(source, refused);
    }
}
