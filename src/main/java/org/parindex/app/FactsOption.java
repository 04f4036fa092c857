package org.parindex.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parindex.pack.PackId;
import org.parindex.pack.Reporting.Parent;
import org.parindex.pack.RulePack;
import picocli.CommandLine.Option;

/** {@code --facts}: where submissions are, by index and year, when a command names no path. */
final class FactsOption {
    @Option(
            names = "--facts",
            paramLabel = "FACTS",
            defaultValue = "fixtures",
            description = "Thư mục hồ sơ / the folder of submissions (${DEFAULT-VALUE}).")
    private Path facts = Path.of("fixtures");

    /** The folder of a pack: {@code FACTS/INDEX/YEAR}, which is there. */
    Path folder(PackId id, LanguageOption language) throws UnusableException {
        Path folder = scored(id);
        if (!Files.isDirectory(folder)) {
            throw new UnusableException(language.say(
                    "Không có thư mục hồ sơ \"" + folder + "\". Nêu PATH hoặc --facts.",
                    "There is no folder of submissions \"" + folder + "\". Name a PATH, or use --facts."));
        }
        return folder;
    }

    /** The same, and for its report the folder of the body that the units belong to, where that is there. */
    List<Path> folders(RulePack pack, LanguageOption language) throws UnusableException {
        List<Path> folders = new ArrayList<>(List.of(folder(pack.id(), language)));
        Parent parent = pack.description().reporting().parent();
        if (parent != null) {
            Path other = scored(new PackId(parent.index(), pack.id().year()));
            if (Files.isDirectory(other)) {
                folders.add(other);
            }
        }
        return folders;
    }

    /** The folders of the packs of a year's run; only the last pack must have one. */
    List<Path> folders(List<PackId> order, LanguageOption language) throws UnusableException {
        PackId last = order.get(order.size() - 1);
        if (!Files.isDirectory(sent(last))) {
            folder(last, language);
        }
        return order.stream()
                .map(id -> Files.isDirectory(sent(id)) ? sent(id) : scored(id))
                .filter(Files::isDirectory)
                .toList();
    }

    private Path scored(PackId id) {
        return facts.resolve(id.index()).resolve(String.valueOf(id.year()));
    }

    /** What was sent, where {@code FACTS/INDEX/YEAR} holds what a run over the year gives as well. */
    private Path sent(PackId id) {
        return facts.resolve(id.index()).resolve(id.year() + "-sent");
    }
}
