package org.parindex.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Signed checkpoints outside the database, one a line, only ever added to. A copy of it kept elsewhere shows what a
 * database that was changed can no longer show.
 */
public final class AnchorFile {
    /** Its name in the data folder. */
    public static final String NAME = "checkpoints.ndjson";

    private final Path file;

    public AnchorFile(Path file) {
        this.file = file;
    }

    /** Adds one; durable when it returns. */
    void add(Anchor anchor) throws IOException {
        byte[] line = (AnchorJson.line(anchor) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(wholeLines(channel));
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Where the last whole line ends: a line that a crash cut short is written over. */
    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            if (channel.read(one, end - 1) == 1 && one.get(0) == '\n') {
                channel.truncate(end);
                return end;
            }
        }
        channel.truncate(0);
        return 0;
    }

    /** The last one; empty where there is none. */
    Optional<Anchor> last() throws IOException {
        Holder last = new Holder();
        each(anchor -> last.anchor = anchor);
        return Optional.ofNullable(last.anchor);
    }

    private static final class Holder {
        private @Nullable Anchor anchor;
    }

    /**
     * Shows all whole lines in their order; nothing where there is no file.
     *
     * @throws IOException if the file cannot be read, or a line is no checkpoint, naming the line
     */
    void each(Consumer<Anchor> visitor) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                Anchor anchor = read(line, number, reader);
                if (anchor != null) {
                    visitor.accept(anchor);
                }
            }
        }
    }

    /** Null for a last line that a crash cut short. */
    private @Nullable Anchor read(String line, int number, BufferedReader rest) throws IOException {
        try {
            return AnchorJson.read(line);
        } catch (IllegalArgumentException unreadable) {
            if (rest.read() < 0) {
                return null;
            }
            throw new IOException(file + ":" + number + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
