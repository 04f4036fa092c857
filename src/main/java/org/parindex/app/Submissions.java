package org.parindex.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parindex.facts.JsonLines;
import org.parindex.facts.RefusedException;

/** Finds the submissions behind the paths of a command: files, filled-in spreadsheets, folders, NDJSON, standard input as {@code -}. */
final class Submissions {
    static final int MOST_BYTES = 16 << 20;

    private final LanguageOption language;
    private final InputStream in;

    /** What is done with each submission, in the order read. */
    interface Reader {
        /** One submission, JSON or a spreadsheet; {@code source} is the file, and for NDJSON its line. */
        void read(String source, byte[] content);

        /** A submission that was not even read. */
        void refuse(String source, RefusedException refused);
    }

    Submissions(LanguageOption language, InputStream in) {
        this.language = language;
        this.in = in;
    }

    /** The files behind the paths: those in folders sorted by path; {@code -} stays. */
    List<Path> files(List<Path> paths) throws UnusableException, IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().equals("-") || Files.isRegularFile(path)) {
                files.add(path);
            } else if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                throw new UnusableException(
                        language.say("Không có tệp \"" + path + "\".", "There is no file \"" + path + "\"."));
            }
        }
        if (files.isEmpty()) {
            throw new UnusableException(language.say(
                    "Không có hồ sơ (.json, .ndjson, .xlsx) nào ở " + paths + ".",
                    "There is no submission (.json, .ndjson, .xlsx) at " + paths + "."));
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> isJson(file) || isLines(file) || isSheet(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    /** A filled-in spreadsheet; what an office program keeps beside an open one is none. */
    private static boolean isSheet(Path file) {
        return file.toString().endsWith(".xlsx")
                && !file.getFileName().toString().startsWith("~$");
    }

    private static boolean isLines(Path file) {
        return file.toString().equals("-") || file.toString().endsWith(".ndjson");
    }

    /** Hands every submission of a file to the reader. */
    void read(Path file, Reader reader) throws IOException {
        if (!isLines(file)) {
            if (Files.size(file) > MOST_BYTES) {
                reader.refuse(file.toString(), JsonLines.tooLong(MOST_BYTES));
            } else {
                reader.read(file.toString(), Files.readAllBytes(file));
            }
            return;
        }
        try (InputStream lines = file.toString().equals("-") ? in : Files.newInputStream(file)) {
            JsonLines reading = new JsonLines(lines, MOST_BYTES);
            for (JsonLines.Line line = reading.next(); line != null; line = reading.next()) {
                String source = file + ":" + line.number();
                if (line.tooLong()) {
                    reader.refuse(source, JsonLines.tooLong(MOST_BYTES));
                } else {
                    reader.read(source, line.content());
                }
            }
        }
    }
}
