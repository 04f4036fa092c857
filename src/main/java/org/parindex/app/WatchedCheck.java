package org.parindex.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.parindex.arithmetic.Decimals;
import org.parindex.check.PackChecker;
import org.parindex.check.PackWatch;
import org.parindex.pack.PackFault;
import org.parindex.report.FaultsText;
import org.parindex.report.SourceLines;
import org.parindex.text.Text;

/**
 * Checks a pack on every save: what its texts show at once, what only compiling shows when that is done. A save while a
 * pack is compiled is answered at once too; what was found of older texts is then not shown any more.
 */
final class WatchedCheck {
    private static final Text TEXTS = new Text("chưa chạy thử, đang chạy", "not tried yet, under way");
    private static final Text ALL = new Text("đã chạy thử", "tried");

    private final PackPlace pack;
    private final Terminal terminal;
    private final LanguageOption language;
    private final PackChecker checker = new PackChecker();
    private final AtomicInteger saves = new AtomicInteger();

    WatchedCheck(PackPlace pack, Terminal terminal, LanguageOption language) {
        this.pack = pack;
        this.terminal = terminal;
        this.language = language;
    }

    /** Returns when the watch is closed, as Ctrl-C does. */
    void run(PackWatch watch) throws IOException, InterruptedException {
        ExecutorService compiling = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "check-compiled");
            thread.setDaemon(true);
            return thread;
        });
        try {
            do {
                int save = saves.incrementAndGet();
                long since = System.nanoTime();
                List<PackFault> found = checker.checkTexts(pack.rules(), pack.id());
                print(found, TEXTS, found, since);
                compiling.execute(() -> checkAll(save, since, found));
            } while (watch.awaitSave());
        } finally {
            compiling.shutdownNow();
        }
    }

    private void checkAll(int save, long since, List<PackFault> told) {
        try {
            if (save == saves.get()) {
                List<PackFault> all = checker.check(pack.rules(), pack.id());
                List<PackFault> more = new ArrayList<>(all);
                more.removeAll(told);
                if (save == saves.get()) {
                    print(more, ALL, all, since);
                }
            }
        } catch (IOException savedMeanwhile) {
            terminal.err().println(savedMeanwhile.getMessage());
            terminal.err().flush();
        }
    }

    private synchronized void print(List<PackFault> news, Text stage, List<PackFault> all, long since) {
        FaultsText text = new FaultsText(new SourceLines(pack.folder()), pack.shown(), language.language());
        BigDecimal seconds = BigDecimal.valueOf(System.nanoTime() - since, 9).setScale(2, RoundingMode.HALF_UP);
        String took = language.say(Decimals.vietnamese(seconds), Decimals.plain(seconds)) + " s";
        terminal.out().print(text.render(news));
        terminal.out()
                .println(pack.id() + ": " + FaultsText.count(all).in(language.language()) + " ("
                        + stage.in(language.language()) + ", " + took + ").");
        terminal.out().flush();
    }
}
