package org.parindex.record;

import static org.parindex.record.Entries.keyed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.parindex.store.Database;
import org.parindex.store.SqlRecordStore;

/** Appends keys one after the other with four threads, in a process of its own that is killed while it does so. */
final class AppendingProcess {
    private static final int THREADS = 4;

    private AppendingProcess() {}

    /** Appends the keys {@code first} to {@code last}, and prints the id of each that was acknowledged. */
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Path folder = Path.of(arguments[1]);
        AtomicInteger next = new AtomicInteger(Integer.parseInt(arguments[2]));
        int last = Integer.parseInt(arguments[3]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Database database = Database.open(url)) {
            RecordStore store = new SqlRecordStore(database);
            try (Appender appender = Appender.start(store, 100);
                    Checkpointer signing = Checkpointer.start(
                            store,
                            SigningKey.in(folder),
                            new AnchorFile(folder.resolve(AnchorFile.NAME)),
                            Clock.systemUTC(),
                            new Checkpointer.Rhythm(20, Duration.ofMillis(1)))) {
                Thread[] threads = new Thread[THREADS];
                for (int i = 0; i < THREADS; i++) {
                    threads[i] = new Thread(() -> append(appender, signing, next, last, out));
                    threads[i].start();
                }
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        }
    }

    private static void append(Appender appender, Checkpointer signing, AtomicInteger next, int last, PrintStream out) {
        try {
            for (int key = next.getAndIncrement(); key <= last; key = next.getAndIncrement()) {
                Appended outcome = appender.append(keyed("caller", "key " + key, "sha256:1"));
                out.println("ack " + key + " " + id(outcome));
                if (key % 20 == 0) {
                    signing.sign();
                }
            }
        } catch (QueueFullException fourNeverFillIt) {
            throw new AssertionError(fourNeverFillIt);
        }
    }

    private static String id(Appended outcome) {
        if (outcome instanceof Appended.Repeated repeated) {
            return repeated.first().content().id();
        }
        return ((Appended.Stored) outcome).entry().content().id();
    }

    /**
     * Runs the process and kills it with SIGKILL a moment after so many acknowledgements.
     *
     * @param acknowledged ids by key, to which those of this run are added; the same key never has another id
     * @return whether it was killed before it was done
     */
    static boolean run(
            String url, Path folder, int last, int killAfter, int milliseconds, Map<Integer, String> acknowledged)
            throws IOException, InterruptedException {
        int first = 1;
        while (acknowledged.containsKey(first)) {
            first++;
        }
        Process process = start(url, folder, first, last);
        Map<Integer, String> now = new TreeMap<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] words = line.split(" ", -1);
                if (words[0].equals("ack") && words.length == 3) {
                    now.put(Integer.parseInt(words[1]), words[2]);
                }
                if (now.size() == killAfter) {
                    Thread.sleep(milliseconds);
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        now.forEach((key, id) -> {
            if (!id.equals(acknowledged.getOrDefault(key, id))) {
                throw new AssertionError("key " + key + " was used twice");
            }
            acknowledged.put(key, id);
        });
        return process.waitFor() != 0;
    }

    private static Process start(String url, Path folder, int first, int last) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        url,
                        folder.toString(),
                        String.valueOf(first),
                        String.valueOf(last)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
