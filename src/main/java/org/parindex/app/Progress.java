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

    private static @Nullable ProgressBar bar(int files, Terminal terminal) {
        if (files < 2 || !terminal.interactive().test(Terminal.ERR)) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("parindex")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }
}
