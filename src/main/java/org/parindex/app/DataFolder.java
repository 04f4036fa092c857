package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parindex.store.Database;
import org.parindex.store.StoreException;
import picocli.CommandLine.Option;

/** {@code --data} and {@code --store}: where what must outlive the process is kept. */
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Thư mục dữ liệu / the data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--store",
            paramLabel = "URL",
            defaultValue = "${env:PARINDEX_STORE}",
            description = "jdbc:postgresql://… thay cho SQLite trong thư mục dữ liệu / instead of SQLite in the data"
                    + " folder; PARINDEX_STORE too.")
    private @Nullable String store;

    /** The folder, made where it is not there. */
    Path folder(LanguageOption language) throws UnusableException {
        try {
            return Files.createDirectories(data);
        } catch (IOException notMade) {
            throw new UnusableException(language.say(
                    "Không tạo được thư mục dữ liệu \"" + data + "\". Dùng --data DIR.",
                    "The data folder \"" + data + "\" cannot be made. Use --data DIR."));
        }
    }

    Database open(LanguageOption language) throws UnusableException {
        String url = store == null || store.isBlank()
                ? "jdbc:sqlite:" + folder(language).resolve("parindex.db")
                : store;
        try {
            return Database.open(url);
        } catch (IllegalArgumentException | StoreException unusable) {
            throw new UnusableException(language.say(
                    "Không mở được nơi lưu: " + unusable.getMessage(),
                    "The store cannot be opened: " + unusable.getMessage()));
        }
    }
}
