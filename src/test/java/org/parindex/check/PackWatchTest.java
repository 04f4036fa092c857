package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves as editors make them. A wait that does not end fails after a minute, which is no measure of speed. */
class PackWatchTest {
    @TempDir
    private Path folder;

    private final ExecutorService waiting = Executors.newSingleThreadExecutor();

    @BeforeEach
    void makeField() throws IOException {
        Files.createDirectories(folder.resolve("1-thu-gom"));
    }

    @AfterEach
    void stopWaiting() {
        waiting.shutdownNow();
    }

    @Test
    void a_new_file_an_edit_and_a_removal_each_end_the_wait() throws Exception {
        Path rule = folder.resolve("1-thu-gom/1.1-diem.drl");
        try (PackWatch watch = new PackWatch(folder)) {
            Files.writeString(rule, "rule");
            assertThat(wait(watch)).isTrue();
            Files.writeString(rule, "rule end");
            assertThat(wait(watch)).isTrue();
            Files.delete(rule);
            assertThat(wait(watch)).isTrue();
        }
    }

    @Test
    void a_folder_that_is_new_is_watched_too() throws Exception {
        try (PackWatch watch = new PackWatch(folder)) {
            Path field = Files.createDirectory(folder.resolve("2-xu-ly"));
            assertThat(wait(watch)).isTrue();
            Files.writeString(field.resolve("2.1-bai-rac.drl"), "rule");
            assertThat(wait(watch)).isTrue();
        }
    }

    @Test
    void what_editors_keep_beside_a_file_is_no_save() throws Exception {
        try (PackWatch watch = new PackWatch(folder)) {
            Future<Boolean> saved = waiting.submit(watch::awaitSave);
            for (String beside : new String[] {".1.1-diem.drl.swp", "1.1-diem.drl~", "1.1-diem.drl.tmp", "4913"}) {
                Files.writeString(folder.resolve("1-thu-gom").resolve(beside), "rule");
            }
            Path seen = Files.createDirectory(folder.resolve(".seen"));
            Files.writeString(seen.resolve(".again"), "");
            assertThat(saved.isDone()).isFalse();

            Files.writeString(folder.resolve("1-thu-gom/1.1-diem.drl"), "rule");
            assertThat(saved.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void closing_ends_the_wait_without_a_save() throws Exception {
        PackWatch watch = new PackWatch(folder);
        Future<Boolean> saved = waiting.submit(watch::awaitSave);
        watch.close();

        assertThat(saved.get(1, TimeUnit.MINUTES)).isFalse();
    }

    private boolean wait(PackWatch watch) throws Exception {
        return waiting.submit(watch::awaitSave).get(1, TimeUnit.MINUTES);
    }
}
