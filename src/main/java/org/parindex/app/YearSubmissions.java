package org.parindex.app;

import org.parindex.facts.JsonDocument;
import org.parindex.facts.RefusedException;
import org.parindex.year.Sent;
import org.parindex.year.YearRun;

/** Hands what is read to a year's run. */
final class YearSubmissions implements Submissions.Reader {
    private final YearRun run;

    YearSubmissions(YearRun run) {
        this.run = run;
    }

    @Override
    public void read(String source, byte[] json) {
        try {
            run.add(new Sent(source, JsonDocument.read(json)));
        } catch (RefusedException refused) {
            run.refuse(source, refused);
        }
    }

    @Override
    public void refuse(String source, RefusedException refused) {
        run.refuse(source, refused);
    }
}
