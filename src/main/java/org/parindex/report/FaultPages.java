package org.parindex.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.parindex.pack.FaultCode;

/** The page of each code, as {@code rules/checks/<code>.md} has it. Not thread-safe. */
public final class FaultPages {
    private final Path folder;
    private final Map<FaultCode, String> pages = new EnumMap<>(FaultCode.class);

    /** @param rules the folder whose {@code checks} holds the pages; without them a page only says where it would be */
    public FaultPages(Path rules) {
        this.folder = rules.resolve("checks");
    }

    /** The page in Markdown. */
    public String text(FaultCode code) {
        return pages.computeIfAbsent(code, this::read);
    }

    /** The sentence of its heading, without the code. */
    public String title(FaultCode code) {
        String heading = text(code).lines().findFirst().orElse("");
        return heading.replaceFirst("^#\\s*[a-z0-9-]+\\s*:?\\s*", "").trim();
    }

    private String read(FaultCode code) {
        try {
            return Files.readString(folder.resolve(code.text() + ".md"));
        } catch (IOException notThere) {
            return "# " + code.text() + ": xem / see rules/checks/" + code.text() + ".md\n";
        }
    }
}
