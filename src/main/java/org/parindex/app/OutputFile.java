package org.parindex.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes; said on standard error, so that nobody has to look for it. */
final class OutputFile {

    private OutputFile() {}

    /** What fills the file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes the file anew; {@code UnusableException} where it cannot be written. */
    static void write(Path file, Content content, Terminal terminal, LanguageOption language) throws UnusableException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        } catch (IOException unwritable) {
            throw new UnusableException(
                    language.say("Không ghi được \"", "Cannot write \"") + file + "\": " + unwritable);
        }
        terminal.err().println(language.say("Đã ghi ", "Wrote ") + file);
        terminal.err().flush();
    }
}
