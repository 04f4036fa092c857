package org.parindex.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** The repository in its folder, with its commits in memory, the oldest first. For one thread at a time. */
final class HistoryFolder implements AutoCloseable {
    private static final String BRANCH = Constants.R_HEADS + "main";

    private final Path folder;
    private Repository repository;
    private final List<Blamed.Commit> commits = new ArrayList<>();

    private HistoryFolder(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    static HistoryFolder open(Path folder) throws IOException {
        HistoryFolder opened = new HistoryFolder(folder, repository(folder));
        try {
            opened.readCommits();
        } catch (IOException | RuntimeException damaged) {
            opened.clear();
        }
        return opened;
    }

    private static Repository repository(Path folder) throws IOException {
        Repository repository =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        if (!Files.exists(folder.resolve(Constants.HEAD))) {
            repository.create(true);
            repository.updateRef(Constants.HEAD).link(BRANCH);
        }
        return repository;
    }

    /** Reads the tree of each too, so that damage shows now. */
    private void readCommits() throws IOException {
        commits.clear();
        @Nullable ObjectId tip = repository.resolve(BRANCH);
        if (tip == null) {
            return;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.REVERSE, true);
            walk.markStart(walk.parseCommit(tip));
            for (RevCommit commit : walk) {
                walk.parseTree(commit.getTree());
                commits.add(new Blamed.Commit(commit.name(), CommitNotes.read(commit)));
            }
        }
    }

    void clear() throws IOException {
        repository.close();
        commits.clear();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> inside = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.delete(each);
            }
        }
        repository = repository(folder);
    }

    Repository repository() {
        return repository;
    }

    List<Blamed.Commit> commits() {
        return commits;
    }

    @Nullable RevCommit head() throws IOException {
        return commits.isEmpty()
                ? null
                : commit(ObjectId.fromString(commits.get(commits.size() - 1).id()));
    }

    RevCommit commit(ObjectId id) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(id);
        }
    }

    void moveTo(ObjectId next) throws IOException {
        RefUpdate update = repository.updateRef(BRANCH);
        update.setNewObjectId(next);
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE) {
            throw new IOException("The history could not be moved to " + next.name() + ": " + result);
        }
        commits.add(new Blamed.Commit(next.name(), CommitNotes.read(commit(next))));
    }

    @Override
    public void close() {
        repository.close();
    }
}
