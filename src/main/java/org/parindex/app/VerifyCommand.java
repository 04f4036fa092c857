package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parindex.pack.PackBundle;
import org.parindex.record.Checkpoint;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.Receipt;
import org.parindex.record.Replay;
import org.parindex.record.ReplayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code verify FILE}: checks a receipt and scores again, from the file alone. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra một tệp chứng minh và chấm lại, chỉ từ tệp đó.",
            "Checks a receipt and scores again, from the file alone."
        },
        footer = {"", "Exit status: 0 it proves what it says; 1 it does not; 2 wrong usage, or it is no receipt."})
final class VerifyCommand implements Callable<Integer> {
    /** Far more than any pack and submission may have. */
    private static final long MOST_BYTES = 256L << 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Tệp do parindex receipt ghi / a file that parindex receipt wrote.")
    private Path file = Path.of("");

    @Mixin
    private TrustedKeyOption keys = new TrustedKeyOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException {
        Set<String> trusted = keys.trusted(language);
        byte[] bytes = bytes();
        Receipt receipt = receipt(bytes);
        int status = proof(receipt, trusted);
        if (status == Exit.GOOD) {
            status = rescored(receipt);
        }
        if (status == Exit.GOOD && !isAll(receipt, bytes)) {
            status = fault(
                    "Tệp còn ghi điều không có trong biên nhận nào: tệp này đã bị sửa.",
                    "The file also says what no receipt says: this file was changed.");
        }
        if (status == Exit.GOOD) {
            limits(trusted.isEmpty());
        }
        terminal.out().flush();
        return status;
    }

    private byte[] bytes() throws UnusableException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(language.say("Tệp quá lớn.", "The file is too large."));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private Receipt receipt(byte[] bytes) throws UnusableException {
        try {
            return Receipt.read(bytes);
        } catch (IOException notWhole) {
            throw unreadable(notWhole);
        }
    }

    private boolean isAll(Receipt receipt, byte[] bytes) throws UnusableException {
        try {
            return receipt.isAllOf(bytes);
        } catch (IOException notJson) {
            throw unreadable(notJson);
        }
    }

    private UnusableException unreadable(IOException cause) {
        return new UnusableException(
                language.say("Không đọc được \"", "Cannot read \"") + file + "\": " + cause.getMessage());
    }

    private int proof(Receipt receipt, Set<String> trusted) {
        Checkpoint checkpoint = receipt.checkpoint();
        if (!receipt.isSigned()) {
            return fault(
                    "Nội dung bản ghi không dẫn đến chữ ký: tệp này đã bị sửa.",
                    "The entry does not lead to the signature: this file was changed.");
        }
        if (!trusted.isEmpty() && !trusted.contains(checkpoint.fingerprint())) {
            return fault(
                    "Người ký là khóa " + checkpoint.fingerprint() + ", không phải khóa được tin.",
                    "It is signed by the key " + checkpoint.fingerprint() + ", which is not trusted.");
        }
        NewEntry entry = receipt.entry();
        say(
                "Bản ghi " + receipt.number() + " (" + entry.kind() + ", " + entry.id() + ", " + entry.at()
                        + ") nằm trong chuỗi và được ký.",
                "Entry " + receipt.number() + " (" + entry.kind() + ", " + entry.id() + ", " + entry.at()
                        + ") stands in the chain and is signed.");
        say(
                "Chữ ký ở bản ghi " + checkpoint.number() + ", " + checkpoint.at() + ", khóa "
                        + checkpoint.fingerprint() + ".",
                "The signature is over entry " + checkpoint.number() + ", " + checkpoint.at() + ", key "
                        + checkpoint.fingerprint() + ".");
        return Exit.GOOD;
    }

    private int rescored(Receipt receipt) {
        PackBundle bundle = receipt.bundle();
        if (receipt.entry().kind() != Kind.EVALUATION) {
            say(
                    "Bản ghi này không phải một đánh giá: không có gì để chấm lại.",
                    "This entry is not an evaluation: there is nothing to score again.");
            return Exit.GOOD;
        }
        if (bundle == null || !receipt.hasItsBundle()) {
            return fault(
                    "Bộ quy tắc trong tệp không phải bộ mà bản ghi nêu.",
                    "The pack in the file is not the one that the entry names.");
        }
        try {
            return ReplayWords.show(Replay.of(receipt.entry(), bundle), receipt.entry(), terminal, language);
        } catch (ReplayException changed) {
            return fault(
                    "Không chấm lại được. " + changed.getMessage(),
                    "It cannot be scored again. " + changed.getMessage());
        }
    }

    private void limits(boolean anyKey) {
        if (anyKey) {
            say(
                    "KHÔNG RÕ KHÓA CỦA AI: so dấu trên với dấu mà cơ quan vận hành công bố, hoặc dùng --key.",
                    "WHOSE KEY IT IS, IS NOT KNOWN: compare the fingerprint above with the one that the operator"
                            + " published, or use --key.");
        }
        say(
                "Tệp này không cho biết: dữ kiện có đúng không, và sau chữ ký này có bản ghi nào thay thế không.",
                "This file cannot tell: whether the facts are true, and whether a later entry supersedes this one.");
    }

    private int fault(String vi, String en) {
        say(vi, en);
        return Exit.AT_FAULT;
    }

    private void say(String vi, String en) {
        terminal.out().println(language.say(vi, en));
    }
}
