package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parindex.text.Text;

/** Finds packs of one year that feed each other in a circle, by their {@code pack.yaml} alone. */
final class FeedCycle {
    private final Path rules;
    private final PackId id;
    private final Set<String> visited = new HashSet<>();

    private FeedCycle(Path rules, PackId id) {
        this.rules = rules;
        this.id = id;
    }

    /** Notes each feed of a pack that leads back to it. */
    static void check(Path rules, PackId id, PackDescription description, List<PackFault> faults) throws IOException {
        for (Feed feed : description.feeds()) {
            List<String> back = new FeedCycle(rules, id).wayBack(feed.from());
            if (!back.isEmpty()) {
                String circle = id + " ← "
                        + back.stream().map(index -> index + "/" + id.year()).collect(Collectors.joining(" ← "));
                faults.add(new PackFault(
                        DescriptionReader.FILE,
                        Span.ofLine(feed.line()),
                        FaultCode.FEED_CYCLE,
                        new Text(
                                "Các bộ quy tắc lấy dữ kiện của nhau thành vòng: " + circle + ".",
                                "The packs feed each other in a circle: " + circle + ".")));
            }
        }
    }

    /** The indexes from this one back to the pack; empty where there is no way. */
    private List<String> wayBack(String index) throws IOException {
        if (index.equals(id.index())) {
            return List.of(index);
        }
        if (visited.add(index)) {
            for (Feed feed : feeds(index)) {
                List<String> back = wayBack(feed.from());
                if (!back.isEmpty()) {
                    List<String> way = new ArrayList<>(List.of(index));
                    way.addAll(back);
                    return way;
                }
            }
        }
        return List.of();
    }

    /** None for a pack that is not there or cannot be read: its own faults are told when it is read. */
    private List<Feed> feeds(String index) throws IOException {
        Path file = rules.resolve(index).resolve(String.valueOf(id.year())).resolve(DescriptionReader.FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return DescriptionReader.read(BoundedText.read(file, DescriptionReader.FILE), new ArrayList<>())
                    .feeds();
        } catch (PackException unreadable) {
            return List.of();
        }
    }
}
