package org.parindex.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parindex.catalogue.Publication;
import org.parindex.catalogue.Publication.Action;
import org.parindex.pack.PackBundle;
import org.parindex.publication.AgreeingPack;

class PackHistoryTest {
    private static final String RULE = "2026/1-mot/1.1-diem.drl";

    @TempDir
    private Path folder;

    @Test
    void each_line_leads_to_who_changed_it_when_and_why() throws Exception {
        try (PackHistory history = filled()) {
            Blamed.Commit newest = history.commits(AgreeingPack.ID).get(0);

            List<Blamed> lines = history.blame(AgreeingPack.ID, newest, RULE);

            assertThat(lines).extracting(Blamed::number).first().isEqualTo(1);
            assertThat(line(lines, "rule").commit().publication().author()).isEqualTo("ba-an");
            Publication changed = line(lines, "score.award").commit().publication();
            assertThat(changed).isEqualTo(publication(5, 2, "ong-binh", "Sửa theo Quyết định 2\n\nEntry: 99"));
        }
    }

    @Test
    void an_old_version_is_blamed_as_it_stood() throws Exception {
        try (PackHistory history = filled()) {
            Blamed.Commit first = history.find(
                            AgreeingPack.ID, AgreeingPack.version(1).digest())
                    .orElseThrow();

            assertThat(history.blame(AgreeingPack.ID, first, RULE))
                    .allSatisfy(one -> assertThat(one.commit()).isEqualTo(first));
            assertThat(history.blame(AgreeingPack.ID, first, "2026/none.drl")).isEmpty();
        }
    }

    @Test
    void two_versions_are_told_apart_line_by_line() throws Exception {
        try (PackHistory history = filled()) {
            List<Blamed.Commit> commits = history.commits(AgreeingPack.ID);

            assertThat(history.diff(AgreeingPack.ID, commits.get(1), commits.get(0)))
                    .contains("--- a/dong-bo/" + RULE)
                    .contains("-    score.award( \"1\", \"Phiên bản 1\" );")
                    .contains("+    score.award( \"2\", \"Phiên bản 2\" );");
            assertThat(history.diff(AgreeingPack.ID, null, commits.get(1))).contains("new file mode 100644");
            assertThat(history.diff(AgreeingPack.ID, commits.get(0), commits.get(0)))
                    .isEmpty();
        }
    }

    @Test
    void the_same_publications_make_the_same_commits_anywhere() throws Exception {
        try (PackHistory one = filled();
                PackHistory other = PackHistory.open(folder.resolve("other.git"))) {
            fill(other);
            assertThat(other.commits(AgreeingPack.ID)).hasSize(2).isEqualTo(one.commits(AgreeingPack.ID));
        }
    }

    @Test
    void it_is_a_git_repository_that_keeps_its_commits_when_it_is_opened_again() throws Exception {
        List<Blamed.Commit> before;
        try (PackHistory history = filled()) {
            before = history.commits(AgreeingPack.ID);
        }
        assertThat(folder.resolve("history.git/HEAD")).hasContent("ref: refs/heads/main");
        try (PackHistory history = PackHistory.open(folder.resolve("history.git"))) {
            assertThat(history.commits(AgreeingPack.ID)).isEqualTo(before);
            assertThat(history.reached()).isEqualTo(5);
        }
    }

    @Test
    void a_damaged_repository_begins_again() throws Exception {
        filled().close();
        removeObjects();
        try (PackHistory history = PackHistory.open(folder.resolve("history.git"))) {
            assertThat(history.reached()).isZero();
            fill(history);
            assertThat(history.reached()).isEqualTo(5);
        }
    }

    private void removeObjects() throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("history.git/objects"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private PackHistory filled() throws IOException {
        PackHistory history = PackHistory.open(folder.resolve("history.git"));
        fill(history);
        return history;
    }

    private static void fill(PackHistory history) throws IOException {
        add(history, publication(3, 1, "ba-an", "Phiên bản đầu"));
        add(history, publication(5, 2, "ong-binh", "Sửa theo Quyết định 2\n\nEntry: 99"));
        add(history, publication(5, 2, "ong-binh", "again"));
    }

    private static void add(PackHistory history, Publication publication) throws IOException {
        PackBundle bundle = AgreeingPack.version(publication.number() == 3 ? 1 : 2);
        history.add(publication, bundle);
    }

    private static Publication publication(long number, int version, String author, String message) {
        PackBundle bundle = AgreeingPack.version(version);
        return new Publication(
                number,
                AgreeingPack.ID,
                bundle.packDigest(),
                bundle.digest(),
                author,
                Instant.parse("2026-11-26T09:00:00Z"),
                message,
                Action.PUBLISH);
    }

    private static Blamed line(List<Blamed> lines, String part) {
        return lines.stream()
                .filter(line -> line.text().contains(part))
                .findFirst()
                .orElseThrow();
    }
}
