package org.parindex.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parindex.text.Text;

/** Finds the files of a pack without ever leaving its folder, whatever links and names stand in it. */
final class PackPaths {
    private static final int MOST_FILES = 20_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N} ._,()+–-]{0,199}");
    private static final Pattern HIDDEN = Pattern.compile("\\.[\\p{L}\\p{N}._-]*");

    private PackPaths() {}

    /**
     * Every regular file below a pack's folder, in order; links and hostile names are noted and left out.
     *
     * @throws PackException if the folder leads elsewhere or holds too many files to be a pack
     */
    static List<Path> of(Path folder, List<PackFault> faults) throws IOException, PackException {
        Finder finder = new Finder(folder, faults);
        requireInside(folder);
        Files.walkFileTree(folder, finder);
        if (finder.files.size() > MOST_FILES) {
            throw tooMany();
        }
        return finder.files.stream().sorted().toList();
    }

    /** A link in place of the folder or its index would bring in files from anywhere. */
    private static void requireInside(Path folder) throws PackException {
        Path index = folder.getParent();
        if (Files.isSymbolicLink(folder) || (index != null && Files.isSymbolicLink(index))) {
            throw new PackException(List.of(unsafe(String.valueOf(folder.getFileName()))));
        }
    }

    private static PackException tooMany() {
        return new PackException(List.of(PackFault.of(
                "",
                FaultCode.PACK_TOO_LARGE,
                "Bộ quy tắc quá lớn: thư mục có quá " + MOST_FILES + " tệp.",
                "The pack is too large: the folder holds more than " + MOST_FILES + " files.")));
    }

    /** Whether a folder or file may have this name. */
    static boolean isNamedWell(String name) {
        return NAME.matcher(name).matches();
    }

    static PackFault unsafe(String path) {
        String shown = path.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return new PackFault(
                        shown,
                        Span.NONE,
                        FaultCode.UNSAFE_PATH,
                        new Text(
                                "Không dùng được \"" + shown + "\": là liên kết tới nơi khác hoặc tên có ký tự lạ.",
                                "\"" + shown
                                        + "\" cannot be used: it is a link to elsewhere or its name has strange characters."))
                .withHint(
                        "Chép tệp thật vào thư mục; tên chỉ gồm chữ, số, dấu cách và . _ , ( ) + -.",
                        "Copy the real file into the folder; use letters, digits, spaces and . _ , ( ) + - in names.");
    }

    /** Walks without following links. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<PackFault> faults;
        private final List<Path> files = new ArrayList<>();

        Finder(Path folder, List<PackFault> faults) {
            this.folder = folder;
            this.faults = faults;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean entered = directory.equals(folder) || isNamedWell(directory);
            if (!entered && !isHidden(directory)) {
                faults.add(unsafe(relative(directory)));
            }
            return entered ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isNamedWell(file)) {
                files.add(file);
            } else if (!isHidden(file)) {
                faults.add(unsafe(relative(file)));
            }
            return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return folder.relativize(path).toString().replace('\\', '/');
        }

        private static boolean isNamedWell(Path path) {
            return PackPaths.isNamedWell(String.valueOf(path.getFileName()));
        }

        /** What editors and version control leave behind is none of the pack. */
        private static boolean isHidden(Path path) {
            return HIDDEN.matcher(String.valueOf(path.getFileName())).matches()
                    && !Files.isSymbolicLink(path)
                    && (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
        }
    }
}
