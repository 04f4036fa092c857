package org.parindex.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.BlameCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.blame.BlameResult;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Publication;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackId;

/**
 * The publications as a bare Git repository: each a commit, by its author and at its time. A projection of the record: made
 * again where it is missing, damaged or ahead of the record. Thread-safe; one process at a time writes to a folder.
 */
public final class PackHistory implements AutoCloseable {
    private final HistoryFolder folder;

    private PackHistory(HistoryFolder folder) {
        this.folder = folder;
    }

    /** Opens the repository in a folder, or begins one. */
    public static PackHistory open(Path folder) throws IOException {
        return new PackHistory(HistoryFolder.open(folder));
    }

    /** Number of the last entry of the record that is in it; 0 for none. */
    public synchronized long reached() {
        return folder.commits().stream()
                .mapToLong(commit -> commit.publication().number())
                .max()
                .orElse(0);
    }

    /** Begins again with nothing: for a repository that does not fit the record. */
    public synchronized void clear() throws IOException {
        folder.clear();
    }

    /** Adds the next publication; one that is in it already is left as it is. */
    public synchronized void add(Publication publication, PackBundle bundle) throws IOException {
        if (publication.number() > reached()) {
            Repository repository = folder.repository();
            @Nullable RevCommit head = folder.head();
            folder.moveTo(new PublicationCommit(repository).write(head, publication, bundle));
        }
    }

    /** The publications of one pack with their commits, the newest first. */
    public synchronized List<Blamed.Commit> commits(PackId pack) {
        List<Blamed.Commit> found = new ArrayList<>();
        folder.commits().forEach(commit -> {
            if (commit.publication().pack().equals(pack)) {
                found.add(0, commit);
            }
        });
        return found;
    }

    /** The newest commit of a pack with this id, bundle digest or pack digest. */
    public Optional<Blamed.Commit> find(PackId pack, String name) {
        return commits(pack).stream()
                .filter(commit ->
                        commit.id().equals(name) || commit.publication().isOf(name))
                .findFirst();
    }

    /**
     * What differs in the files of one pack, as a unified diff; empty if nothing.
     *
     * @param from null for nothing at all: every file is new
     */
    public synchronized String diff(PackId pack, Blamed.@Nullable Commit from, Blamed.Commit to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Repository repository = folder.repository();
        try (ObjectReader reader = repository.newObjectReader();
                DiffFormatter diff = new DiffFormatter(out)) {
            diff.setRepository(repository);
            diff.setPathFilter(PathFilterGroup.createFromStrings(pack.toString(), pack.index() + "/units.yaml"));
            diff.format(tree(from, reader), tree(to, reader));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private AbstractTreeIterator tree(Blamed.@Nullable Commit commit, ObjectReader reader) throws IOException {
        if (commit == null) {
            return new EmptyTreeIterator();
        }
        CanonicalTreeParser tree = new CanonicalTreeParser();
        tree.reset(reader, folder.commit(ObjectId.fromString(commit.id())).getTree());
        return tree;
    }

    /**
     * The lines of a file as they stand in a version, each with the publication that last changed it.
     *
     * @param file relative to the index's folder, as {@code 2022/criteria.yaml}
     * @return empty if the version has no such file
     */
    public synchronized List<Blamed> blame(PackId pack, Blamed.Commit version, String file) throws IOException {
        try {
            @Nullable BlameResult result = new BlameCommand(folder.repository())
                    .setStartCommit(ObjectId.fromString(version.id()))
                    .setFilePath(pack.index() + "/" + file)
                    .call();
            return result == null ? List.of() : lines(result);
        } catch (GitAPIException damaged) {
            throw new IOException("The history cannot be read: " + damaged.getMessage(), damaged);
        }
    }

    private static List<Blamed> lines(BlameResult result) throws IOException {
        List<Blamed> lines = new ArrayList<>();
        result.computeAll();
        for (int i = 0; i < result.getResultContents().size(); i++) {
            RevCommit commit = result.getSourceCommit(i);
            lines.add(new Blamed(
                    i + 1,
                    result.getResultContents().getString(i),
                    new Blamed.Commit(commit.name(), CommitNotes.read(commit))));
        }
        return lines;
    }

    @Override
    public synchronized void close() {
        folder.close();
    }
}
