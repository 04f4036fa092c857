package org.parindex.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parindex.store.Database;
import org.parindex.store.Dialect;
import org.parindex.store.StoreException;
import picocli.CommandLine.Option;

/** {@code --data} and {@code --store}: where the record is. */
final class StoreOption {
    /** Name of the environment variable that stands in for {@code --store}. */
    static final String VARIABLE = "PARINDEX_STORE";

    private static final String DATABASE = "parindex.db";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Thư mục dữ liệu / the data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Cơ sở dữ liệu / database: jdbc:postgresql://… or jdbc:sqlite:FILE (PARINDEX_STORE;" + " DIR/"
                    + DATABASE + ").")
    private @Nullable String store = System.getenv(VARIABLE);

    Path data() {
        return data;
    }

    /** The address of the database. */
    String url() {
        return store == null || store.isBlank() ? "jdbc:sqlite:" + data.resolve(DATABASE) : store;
    }

    /** The database that is there already, to read only. */
    Database openToRead(LanguageOption language) throws UnusableException {
        String url = url();
        if (Dialect.of(url).isEmpty()) {
            throw new UnusableException(language.say(
                    "--store phải là jdbc:sqlite:TỆP hoặc jdbc:postgresql://…, không phải \"" + url + "\".",
                    "--store must be jdbc:sqlite:FILE or jdbc:postgresql://…, not \"" + url + "\"."));
        }
        Path file = Path.of(url.replaceFirst("^jdbc:[a-z]+:", ""));
        if (Dialect.of(url).orElseThrow() == Dialect.SQLITE && !Files.isRegularFile(file)) {
            throw new UnusableException(language.say(
                    "Không có cơ sở dữ liệu \"" + file + "\". Dùng --data DIR hoặc --store URL.",
                    "There is no database \"" + file + "\". Use --data DIR or --store URL."));
        }
        try {
            return Database.openToRead(url);
        } catch (StoreException unreachable) {
            throw unusable(unreachable, language);
        }
    }

    static UnusableException unusable(StoreException failed, LanguageOption language) {
        return new UnusableException(
                language.say("Không đọc được sổ ghi: ", "The record cannot be read: ") + failed.getMessage());
    }
}
