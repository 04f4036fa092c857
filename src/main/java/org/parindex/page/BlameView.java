package org.parindex.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.parindex.catalogue.Publication;
import org.parindex.history.Blamed;
import org.parindex.pack.PackId;

/** A file of a pack, with who changed each line, when and why. */
public record BlameView(Layout layout, PackId pack, String file, List<Blamed> lines) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm 'UTC'");
    private static final int BRIEF = 19;

    /** Lines that follow each other and were last changed together. */
    public record Part(Publication publication, List<Blamed> lines) {}

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Blamed line : lines) {
            Publication publication = line.commit().publication();
            if (parts.isEmpty() || !parts.get(parts.size() - 1).publication().equals(publication)) {
                parts.add(new Part(publication, new ArrayList<>()));
            }
            parts.get(parts.size() - 1).lines().add(line);
        }
        return parts;
    }

    public String when(Publication publication) {
        return WHEN.format(publication.at().atOffset(ZoneOffset.UTC));
    }

    /** The digest's beginning, enough to tell versions apart. */
    public String brief(Publication publication) {
        String digest = publication.packDigest();
        return digest.substring(0, Math.min(BRIEF, digest.length())) + "…";
    }
}
