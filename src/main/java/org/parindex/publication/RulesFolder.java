package org.parindex.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parindex.catalogue.Publication;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;

/** A folder of rules beside a service: where first versions come from, and what may differ from what is published. */
public final class RulesFolder {
    private static final String AUTHOR = "parindex";

    private final Path rules;

    public RulesFolder(Path rules) {
        this.rules = rules;
    }

    /**
     * What was found when the service started.
     *
     * @param first packs whose first version was published now
     * @param changed packs that differ from what is published: nothing was done
     * @param unreadable packs that cannot be published, and why
     */
    public record Found(List<PackId> first, List<PackId> changed, List<Unreadable> unreadable) {}

    /** A pack in the folder that cannot be read. */
    public record Unreadable(PackId pack, PackException faults) {}

    /** Publishes the packs that the record does not know, and tells of the others. */
    public Found publishFirst(Publishing publishing) throws IOException {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<PackBundle> unknown = new ArrayList<>();
        for (PackId id : PackFolder.list(rules)) {
            try {
                look(id, publishing, found).ifPresent(unknown::add);
            } catch (PackException faulty) {
                found.unreadable().add(new Unreadable(id, faulty));
            }
        }
        if (!unknown.isEmpty()) {
            publishing.publishFirst(unknown, "Phiên bản đầu, từ thư mục " + rules, AUTHOR);
        }
        return found;
    }

    private Optional<PackBundle> look(PackId id, Publishing publishing, Found found) throws IOException, PackException {
        PackBundle bundle = PackBundle.read(rules, id);
        Optional<Publication> current = publishing.published().current(id);
        if (current.isPresent()) {
            if (!current.get().bundle().equals(bundle.digest())) {
                found.changed().add(id);
            }
            return Optional.empty();
        }
        MaterialisedPack.read(bundle);
        found.first().add(id);
        return Optional.of(bundle);
    }
}
