package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.check.PackWatch;
import org.parindex.rules.WrittenPack;

/** {@code check --watch} while someone writes: each save is answered by its texts, then by what compiling shows. */
class WatchedCheckTest {
    @TempDir
    private Path rules;

    private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();

    @Test
    void a_save_is_answered_at_once_and_again_when_all_was_tried() throws Exception {
        WrittenPack.in(rules);
        PackPlace pack = new PackPlace(rules, WrittenPack.ID);
        Path rule = pack.folder().resolve("1-thu-gom").resolve(ruleFile(pack));
        ExecutorService watching = Executors.newSingleThreadExecutor();
        Future<?> ended;
        try (PackWatch saves = new PackWatch(pack.folder())) {
            ended = watching.submit(() -> {
                new WatchedCheck(pack, terminal(), new LanguageOption()).run(saves);
                return null;
            });
            assertThat(awaited("(đã chạy thử")).contains("rac-thai/2031: ");

            String text = Files.readString(rule);
            Files.writeString(rule, text.replace("CollectionPoint( late )", "CollectionPoint( lat )"));
            assertThat(awaited("(chưa chạy thử")).contains("unknown-field");

            Files.writeString(rule, text);
            assertThat(awaited("(đã chạy thử")).contains("rac-thai/2031: ");
        } finally {
            watching.shutdown();
        }
        ended.get(1, TimeUnit.MINUTES);
    }

    private static String ruleFile(PackPlace pack) throws Exception {
        try (var files = Files.list(pack.folder().resolve("1-thu-gom"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("1.1-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** All that was printed up to the line that has a text; fails after a minute of silence. */
    private String awaited(String text) throws InterruptedException {
        StringBuilder all = new StringBuilder();
        while (all.indexOf(text) < 0) {
            String more = printed.poll(1, TimeUnit.MINUTES);
            assertThat(more).as("after " + all).isNotNull();
            all.append(more);
        }
        return all.toString();
    }

    private Terminal terminal() {
        Writer queue = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                printed.add(new String(characters, from, length));
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing to free
            }
        };
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(queue),
                new ByteArrayOutputStream(),
                new PrintWriter(queue),
                stream -> false);
    }
}
