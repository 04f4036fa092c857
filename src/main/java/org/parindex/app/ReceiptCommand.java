package org.parindex.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.record.Receipt;
import org.parindex.record.ReceiptException;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code receipt ID}: one file that proves one entry on any machine. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = {
            "Ghi một tệp chứng minh một bản ghi: dữ kiện, bộ quy tắc, phiếu điểm, chuỗi băm, chữ ký.",
            "Writes one file that proves one entry: facts, pack, scorecard, chain, signature.",
            "Kiểm tra bằng / check it with: parindex verify FILE"
        },
        footer = {
            "",
            "Exit status: 0 good; 1 the entry is not signed yet, or cannot be proven; 2 wrong usage, or the record"
                    + " cannot be read."
        })
final class ReceiptCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Mã bản ghi / the id of the entry.")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Tệp / the file (standard output).")
    private @Nullable Path file;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ReceiptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException {
        try (Database database = data.databaseToRead(language)) {
            Receipt receipt = Receipt.of(
                    RecordedEntry.find(id, database, language), new SqlRecordStore(database), new SqlBundles(database));
            write(receipt.bytesOfFile());
            return Exit.GOOD;
        } catch (ReceiptException none) {
            terminal.err().println(none.text().in(language.language()));
            terminal.err().flush();
            return Exit.AT_FAULT;
        } catch (StoreException failed) {
            throw DataOption.unreadable(failed, language);
        }
    }

    private void write(byte[] bytes) throws UnusableException {
        if (file != null) {
            OutputFile.write(file, out -> out.write(bytes), terminal, language);
        } else {
            terminal.out().println(new String(bytes, StandardCharsets.UTF_8));
            terminal.out().flush();
        }
    }
}
