package org.parindex.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.parindex.store.Database;
import org.parindex.store.Dialect;
import org.parindex.store.StoreException;
import picocli.CommandLine.Option;

/** {@code --data} and {@code --store}: where what must outlive the process is kept. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Thư mục dữ liệu, được tạo nếu chưa có / the data folder, made if it is missing"
                    + " (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "${env:PARINDEX_STORE:-}",
            description = "Cơ sở dữ liệu / the database, jdbc:postgresql://HOST/NAME?user=…; also by the environment"
                    + " variable PARINDEX_STORE. Without it: parindex.db (SQLite) in the data folder.")
    private String store = "";

    /** The folder, which is there; only its owner may look into one that was made. */
    Path folder(LanguageOption language) throws UnusableException {
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data, ownerOnly());
            }
            return data;
        } catch (IOException notMade) {
            throw new UnusableException(language.say(
                    "Không tạo được thư mục dữ liệu \"" + data + "\". Dùng --data DIR.",
                    "The data folder \"" + data + "\" cannot be made. Use --data DIR."));
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The database, with its tables up to date; to be closed. */
    Database database(LanguageOption language) throws UnusableException {
        Path folder = folder(language);
        try {
            return Database.open(url(folder));
        } catch (IllegalArgumentException otherKind) {
            throw otherKind(language);
        } catch (StoreException unreachable) {
            throw new UnusableException(language.say(
                            "Không mở được cơ sở dữ liệu; kiểm tra --store hoặc --data. ",
                            "The database cannot be opened; check --store or --data. ")
                    + unreachable.getMessage());
        }
    }

    /** The folder as it was named, there or not. */
    Path path() {
        return data;
    }

    /** The database that is there already, to read only; to be closed. */
    Database databaseToRead(LanguageOption language) throws UnusableException {
        String url = url(data);
        try {
            if (Dialect.of(url).equals(Optional.of(Dialect.SQLITE))) {
                requireFile(file(url), language);
            }
            return Database.openToRead(url);
        } catch (IllegalArgumentException otherKind) {
            throw otherKind(language);
        } catch (StoreException unreachable) {
            throw unreadable(unreachable, language);
        }
    }

    /** Behind a question mark stand settings. */
    private static Path file(String url) {
        return Path.of(url.substring("jdbc:sqlite:".length()).replaceFirst("\\?.*", ""));
    }

    private static void requireFile(Path file, LanguageOption language) throws UnusableException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableException(language.say(
                    "Không có cơ sở dữ liệu \"" + file + "\". Dùng --data DIR hoặc --store URL.",
                    "There is no database \"" + file + "\". Use --data DIR or --store URL."));
        }
    }

    /** What is said where a database that was opened does not answer. */
    static UnusableException unreadable(StoreException failed, LanguageOption language) {
        return new UnusableException(
                language.say("Không đọc được sổ ghi: ", "The record cannot be read: ") + failed.getMessage());
    }

    private String url(Path folder) {
        return store.isBlank() ? "jdbc:sqlite:" + folder.resolve("parindex.db") : store;
    }

    private static UnusableException otherKind(LanguageOption language) {
        return new UnusableException(language.say(
                "--store phải là jdbc:postgresql://… hoặc jdbc:sqlite:TỆP.",
                "--store must be jdbc:postgresql://… or jdbc:sqlite:FILE."));
    }
}
