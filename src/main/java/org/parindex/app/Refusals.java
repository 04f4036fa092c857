package org.parindex.app;

import java.util.List;
import org.parindex.report.EvaluationJson.Refusal;
import org.parindex.report.Problem;
import org.parindex.report.TerminalLine;
import org.parindex.text.Language;

/** Tells people what was refused. */
final class Refusals {

    private Refusals() {}

    /** Tells on standard error what was refused and why; the exit status comes back. */
    static int tell(List<Refusal> refusals, Terminal terminal, Language language) {
        for (Refusal refusal : refusals) {
            Problem problem = refusal.problem();
            terminal.err()
                    .println(TerminalLine.of(
                            refusal.source() + ": " + problem.title().in(language) + ". "
                                    + problem.detail().in(language)));
            problem.errors().forEach(error -> terminal.err()
                    .println(TerminalLine.of("  " + (error.pointer().isEmpty() ? "/" : error.pointer()) + "  "
                            + error.message().in(language))));
        }
        terminal.err().flush();
        return refusals.isEmpty() ? Exit.GOOD : Exit.AT_FAULT;
    }
}
