package org.parindex.history;

import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;
import org.parindex.catalogue.Publication;
import org.parindex.catalogue.Publication.Action;
import org.parindex.pack.PackId;

/** The last paragraph of a commit's message: what the record says of the publication beside its message. */
final class CommitNotes {

    private CommitNotes() {}

    static String of(Publication publication) {
        return "Entry: " + publication.number() + "\nPack: " + publication.pack() + "\nPack-Digest: "
                + publication.packDigest() + "\nBundle: " + publication.bundle() + "\nAction: " + publication.action()
                + "\n";
    }

    /** The publication that a commit was written for. */
    static Publication read(RevCommit commit) {
        String message = commit.getFullMessage();
        int notes = message.lastIndexOf("\n\n");
        return new Publication(
                Long.parseLong(note(commit, "Entry")),
                PackId.parse(note(commit, "Pack")),
                note(commit, "Pack-Digest"),
                note(commit, "Bundle"),
                commit.getAuthorIdent().getName(),
                commit.getAuthorIdent().getWhenAsInstant(),
                message.substring(0, Math.max(0, notes)),
                Action.valueOf(note(commit, "Action")));
    }

    private static String note(RevCommit commit, String name) {
        List<String> found = commit.getFooterLines(name);
        if (found.size() != 1) {
            throw new IllegalStateException("The commit " + commit.name() + " does not say its " + name);
        }
        return found.get(0);
    }
}
