package org.parindex.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Publication;
import org.parindex.pack.PackBundle;

/** Writes a publication as a commit that depends on nothing but the record: the same entries give the same ids. */
final class PublicationCommit {
    private final Repository repository;

    PublicationCommit(Repository repository) {
        this.repository = repository;
    }

    /** @param parent null for the first */
    ObjectId write(@Nullable RevCommit parent, Publication publication, PackBundle bundle) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(parent, bundle, inserter));
            if (parent != null) {
                commit.setParentId(parent);
            }
            PersonIdent author = new PersonIdent(
                    publication.author(), publication.author() + "@parindex", publication.at(), ZoneOffset.UTC);
            commit.setAuthor(author);
            commit.setCommitter(author);
            commit.setMessage(publication.message().strip() + "\n\n" + CommitNotes.of(publication));
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    /** The tree before with the files of this pack in place of those it had. */
    private ObjectId tree(@Nullable RevCommit parent, PackBundle bundle, ObjectInserter inserter) throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        String register = bundle.id().index() + "/units.yaml";
        if (parent != null) {
            for (DirCacheEntry entry : before(parent)) {
                String path = entry.getPathString();
                if (!path.startsWith(bundle.id() + "/") && !path.equals(register)) {
                    builder.add(entry);
                }
            }
        }
        for (var file : bundle.files().entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(bundle.id().index() + "/" + file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(
                    inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
            builder.add(entry);
        }
        builder.finish();
        return cache.writeTree(inserter);
    }

    private DirCacheEntry[] before(RevCommit parent) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            DirCache cache = DirCache.newInCore();
            DirCacheBuilder builder = cache.builder();
            builder.addTree(new byte[0], DirCacheEntry.STAGE_0, reader, parent.getTree());
            builder.finish();
            DirCacheEntry[] entries = new DirCacheEntry[cache.getEntryCount()];
            for (int i = 0; i < entries.length; i++) {
                entries[i] = cache.getEntry(i);
            }
            return entries;
        }
    }
}
