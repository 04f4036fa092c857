package org.parindex.app;

import org.parindex.record.NewEntry;
import org.parindex.record.Replay;

/** What a replay showed, in words. */
final class ReplayWords {

    private ReplayWords() {}

    /** Prints it; the exit status comes back. */
    static int show(Replay replay, NewEntry evaluation, Terminal terminal, LanguageOption language) {
        String then = evaluation.details().getOrDefault(Replay.PROGRAM, "");
        String programs = "(" + then + " → " + Version.program() + ")";
        if (replay.differences().isEmpty()) {
            terminal.out()
                    .println(language.say(
                            "Chấm lại cho đúng từng byte như đã ghi, trừ mã, thời điểm và chương trình " + programs
                                    + ".",
                            "Scored again, every byte is as recorded, but for id, time and program " + programs + "."));
        } else {
            terminal.out()
                    .println(language.say(
                            "Chấm lại KHÁC với điều đã ghi " + programs + ":",
                            "Scored again, it DIFFERS from what was recorded " + programs + ":"));
            replay.differences().forEach(each -> terminal.out().println("  " + each));
        }
        terminal.out().flush();
        return replay.differences().isEmpty() ? Exit.GOOD : Exit.AT_FAULT;
    }
}
