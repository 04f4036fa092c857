package org.parindex.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service holds on to when nothing is asked of it.
 *
 * @param heap bytes in use after a full garbage collection
 */
record Footprint(long heap, int threads, int files) {

    /** @param threads until there are no more than this, a minute at most: idle ones go one after the other */
    static Footprint of(ServeProcess service, int threads) throws IOException, InterruptedException {
        String metrics = settled(service, threads);
        collectGarbage(service.pid());
        collectGarbage(service.pid());
        String after = service.get("/metrics").body();
        long heap = 0;
        Matcher area = Pattern.compile("\njvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]*\"} (\\S+)")
                .matcher(after);
        while (area.find()) {
            heap += (long) Double.parseDouble(area.group(1));
        }
        return new Footprint(
                heap, (int) value(metrics, "jvm_threads_live_threads"), (int) value(after, "process_files_open_files"));
    }

    /** Once its connections are closed and its idle threads have gone. */
    private static String settled(ServeProcess service, int threads) throws IOException, InterruptedException {
        String metrics = service.get("/metrics").body();
        for (int tries = 0; tries < 300 && !isSettled(metrics, threads); tries++) {
            Thread.sleep(200);
            metrics = service.get("/metrics").body();
        }
        return metrics;
    }

    private static boolean isSettled(String metrics, int threads) {
        return value(metrics, "parindex_connections") <= 2 && value(metrics, "jvm_threads_live_threads") <= threads;
    }

    private static double value(String metrics, String name) {
        Matcher sample = Pattern.compile("\n" + name + " (\\S+)").matcher(metrics);
        if (!sample.find()) {
            throw new AssertionError(name + " is not there");
        }
        return Double.parseDouble(sample.group(1));
    }

    private static void collectGarbage(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process collection = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.run")
                .redirectErrorStream(true)
                .start();
        String said = new String(collection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (collection.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }
}
