package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.parindex.record.AnchorFile;
import org.parindex.record.Audit;
import org.parindex.record.AuditReport;
import org.parindex.record.Breach;
import org.parindex.record.Checkpoint;
import org.parindex.record.RecordStore;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlRecordStore;
import org.parindex.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit verify}: proves the record, without a server. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Chứng minh sổ ghi từ đầu đến cuối; chỉ đọc, không cần dịch vụ đang chạy.",
            "Proves the record from its first entry to its last; reads only, needs no running service."
        },
        footer = {
            "",
            "Exit status: 0 the record is what it was; 1 it is not, and the first entry concerned is named;",
            "2 wrong usage, or the record cannot be read."
        })
final class AuditVerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--anchors",
            paramLabel = "FILE",
            description = "Bản sao các chữ ký được giữ ở nơi khác / a copy of the signatures kept elsewhere (DIR/"
                    + AnchorFile.NAME + ").")
    private @Nullable Path anchors;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private TrustedKeyOption keys = new TrustedKeyOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    AuditVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException {
        if (anchors != null && !Files.isRegularFile(anchors)) {
            throw new UnusableException(language.say(
                    "Không có tệp chữ ký \"" + anchors + "\".", "There is no file of signatures \"" + anchors + "\"."));
        }
        Set<String> trusted = keys.trusted(language);
        try (Database database = data.databaseToRead(language)) {
            AuditReport report = audit(database, trusted);
            Optional<String> damage = database.damage();
            show(report, damage.orElse(null), trusted.isEmpty());
            return report.firstBreach().isPresent() || damage.isPresent() ? Exit.AT_FAULT : Exit.GOOD;
        } catch (StoreException failed) {
            throw DataOption.unreadable(failed, language);
        } catch (IOException unreadable) {
            throw new UnusableException(language.say("Không đọc được các chữ ký: ", "The signatures cannot be read: ")
                    + unreadable.getMessage());
        }
    }

    private AuditReport audit(Database database, Set<String> trusted) throws IOException {
        RecordStore record = new SqlRecordStore(database);
        AnchorFile file = new AnchorFile(anchors());
        try (ProgressBar bar = Progress.bar(Math.toIntExact(record.height()), terminal)) {
            return new Audit(record, new SqlBundles(database), trusted).run(file, number -> {
                if (bar != null) {
                    bar.stepTo(number);
                }
            });
        }
    }

    private Path anchors() {
        return anchors == null ? data.path().resolve(AnchorFile.NAME) : anchors;
    }

    private void show(AuditReport report, @Nullable String damage, boolean anyKey) {
        if (damage != null) {
            say(
                    "TỆP CƠ SỞ DỮ LIỆU HỎNG: chép lại từ bản sao lưu. SQLite nói: " + damage,
                    "THE DATABASE FILE IS DAMAGED: restore it from a copy. SQLite says: " + damage);
        }
        report.firstBreach()
                .ifPresentOrElse(
                        this::showBreach,
                        () -> say(
                                "Sổ ghi nguyên vẹn: " + report.height() + " bản ghi.",
                                "The record is what it was: " + report.height() + " entries."));
        showAnchor(report);
        if (!Files.exists(anchors())) {
            say(
                    "Không có tệp chữ ký ngoài cơ sở dữ liệu (" + anchors()
                            + "): dùng --anchors với bản sao giữ nơi khác.",
                    "There are no signatures outside the database (" + anchors()
                            + "): use --anchors with a copy kept elsewhere.");
        }
        report.keys()
                .forEach((key, count) ->
                        say("Khóa " + key + ": " + count + " chữ ký.", "Key " + key + ": " + count + " signatures."));
        if (anyKey && !report.keys().isEmpty()) {
            say(
                    "Chưa đối chiếu khóa nào: so dấu trên với dấu đã ghi lại khi serve khởi động, hoặc dùng --key.",
                    "No key was held against anything: compare the fingerprints above with those noted when serve"
                            + " started, or use --key.");
        }
        say(
                "Không xét: khóa truy cập, phiên đăng nhập, bản dự thảo; lịch sử Git được làm lại từ sổ ghi.",
                "Not looked at: access keys, sessions, drafts; the Git history is made again from the record.");
        terminal.out().flush();
    }

    private void showBreach(Breach breach) {
        say("SỔ GHI ĐÃ BỊ CAN THIỆP. ", "THE RECORD WAS TAMPERED WITH. ");
        terminal.out().println(breach.text().in(language.language()));
    }

    private void showAnchor(AuditReport report) {
        Checkpoint anchor = report.anchor();
        if (anchor == null) {
            say(
                    "Chưa có chữ ký nào xác nhận phần đã xem: chỉ các mã băm của chính sổ ghi nói cho nó.",
                    "No signature speaks for what was looked at: only the record's own hashes do.");
            return;
        }
        say(
                "Đã ký đến bản ghi " + anchor.number() + " (" + anchor.at() + ", khóa " + anchor.fingerprint() + ").",
                "Signed up to entry " + anchor.number() + " (" + anchor.at() + ", key " + anchor.fingerprint() + ").");
        say(
                "Sau đó: " + report.unanchored() + " bản ghi chưa ký.",
                "Behind it: " + report.unanchored() + " entries that are not signed yet.");
    }

    private void say(String vi, String en) {
        terminal.out().println(language.say(vi, en).strip());
    }
}
