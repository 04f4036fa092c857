package org.parindex.app;

import java.util.List;
import org.parindex.cases.CaseRunner.Outcome;

/** Tells how a pack's own cases came out. */
final class CaseOutcomes {

    private CaseOutcomes() {}

    /** Tells each case that failed, then how many passed; the exit status comes back. */
    static int tell(String pack, List<Outcome> outcomes, Terminal terminal, LanguageOption language) {
        List<Outcome> failed =
                outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        failed.forEach(outcome -> terminal.out()
                .println("✗ " + outcome.path() + " — " + outcome.name() + "\n    " + outcome.difference()));
        int passed = outcomes.size() - failed.size();
        terminal.out()
                .println(pack + ": "
                        + language.say(
                                passed + " ca đạt, " + failed.size() + " ca không đạt",
                                passed + " cases pass, " + failed.size() + " fail"));
        terminal.out().flush();
        return failed.isEmpty() ? Exit.GOOD : Exit.AT_FAULT;
    }
}
