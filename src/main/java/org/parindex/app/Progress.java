package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Reads files one after the other, with a bar on standard error where there are several and a person looks on. */
final class Progress {

    private Progress() {}

    static void read(Submissions submissions, List<Path> files, Submissions.Reader reader, Terminal terminal)
            throws IOException {
        try (ProgressBar bar = bar(files.size(), terminal)) {
            for (Path file : files) {
                submissions.read(file, reader);
                if (bar != null) {
                    bar.step();
                }
            }
        }
    }

    /** A bar on standard error; null where there is nothing to wait for or nobody looks on. */
    static @Nullable ProgressBar bar(int steps, Terminal terminal) {
        if (steps < 2 || !terminal.interactive().test(Terminal.ERR)) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("parindex")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }
}
