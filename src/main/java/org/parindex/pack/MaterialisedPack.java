package org.parindex.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A bundle as a folder of rules, for as long as something reads it there; gone when it is closed. */
public final class MaterialisedPack implements AutoCloseable {
    private final Path rules;

    private MaterialisedPack(Path rules) {
        this.rules = rules;
    }

    /** Writes the bundle into a fresh folder of its own. */
    public static MaterialisedPack of(PackBundle bundle) throws IOException {
        MaterialisedPack written = new MaterialisedPack(Files.createTempDirectory("parindex-pack-"));
        try {
            bundle.write(written.rules);
            return written;
        } catch (IOException | RuntimeException failed) {
            written.close();
            throw failed;
        }
    }

    /**
     * The pack of a bundle, as its files say.
     *
     * @throws PackException with every fault, if there is one
     */
    public static RulePack read(PackBundle bundle) throws PackException, IOException {
        try (MaterialisedPack written = of(bundle)) {
            return PackReader.read(written.rules(), bundle.id());
        }
    }

    /** The folder that holds the index. */
    public Path rules() {
        return rules;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> walk = Files.walk(rules)) {
            List<Path> inside = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.deleteIfExists(each);
            }
        }
    }
}
