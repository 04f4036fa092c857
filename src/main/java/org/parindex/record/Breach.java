package org.parindex.record;

import org.parindex.text.Text;

/**
 * The first place where the record is not what it was.
 *
 * @param number the first entry concerned; 0 where it is not about one
 */
public record Breach(Kind kind, long number, Text text) {

    /** What was done. */
    public enum Kind {
        CHANGED,
        REMOVED,
        INSERTED,
        REORDERED,
        /** The end is missing: cut off, or the database is an old copy. */
        CUT,
        /** A column for searching says something else than the entry. */
        COLUMN,
        /** Somewhere between two checkpoints; which entry cannot be told. */
        REWRITTEN,
        /** A checkpoint is not genuine, not of a trusted key, or missing where it should be. */
        CHECKPOINT,
        /** A version of a pack that an entry names is gone or altered: the entry itself is what it was. */
        BUNDLE
    }

    static Breach changed(long number) {
        return new Breach(
                Kind.CHANGED,
                number,
                new Text("Bản ghi " + number + " đã bị sửa.", "Entry " + number + " was changed."));
    }

    /** Entries are missing from {@code number} to {@code last}, and what stood behind them moved up or not. */
    static Breach removed(long number, long last) {
        return new Breach(
                Kind.REMOVED,
                number,
                new Text(
                        "Bản ghi " + range(number, last, " đến ") + " đã bị xóa.",
                        number == last
                                ? "Entry " + number + " was removed."
                                : "Entries " + range(number, last, " to ") + " were removed."));
    }

    static Breach inserted(long number) {
        return new Breach(
                Kind.INSERTED,
                number,
                new Text("Bản ghi " + number + " đã bị chèn thêm.", "Entry " + number + " was inserted."));
    }

    static Breach reordered(long number, long found) {
        return new Breach(
                Kind.REORDERED,
                number,
                new Text(
                        "Bản ghi " + number + " đã bị đổi chỗ: ở chỗ đó là bản ghi " + found + ".",
                        "Entry " + number + " was moved: in its place is entry " + found + "."));
    }

    static Breach cut(long height, long anchored) {
        return new Breach(
                Kind.CUT,
                height + 1,
                new Text(
                        "Chuỗi dừng ở bản ghi " + height + ", nhưng đã có chữ ký đến bản ghi " + anchored
                                + ": phần cuối đã bị cắt, hoặc cơ sở dữ liệu là một bản sao cũ được khôi phục.",
                        "The chain ends at entry " + height + ", but entry " + anchored
                                + " was signed: its end was cut off, or the database is an old copy restored."));
    }

    static Breach column(long number, String name) {
        return new Breach(
                Kind.COLUMN,
                number,
                new Text(
                        "Bản ghi " + number + ": cột tìm kiếm \"" + name + "\" đã bị sửa, khác với nội dung đã băm.",
                        "Entry " + number + ": the searching column \"" + name
                                + "\" was changed; it differs from the hashed content."));
    }

    static Breach rewritten(long afterGood, long number) {
        return new Breach(
                Kind.REWRITTEN,
                afterGood + 1,
                new Text(
                        "Chuỗi đã bị viết lại: bản ghi đầu tiên bị sửa nằm trong khoảng " + (afterGood + 1) + " đến "
                                + number + " (chữ ký ở bản ghi " + number + " không còn khớp).",
                        "The chain was rewritten: the first entry changed is one of " + (afterGood + 1) + " to "
                                + number + " (the signature over entry " + number + " no longer matches)."));
    }

    static Breach checkpoint(long number, String vi, String en) {
        return new Breach(
                Kind.CHECKPOINT,
                number,
                new Text("Chữ ký ở bản ghi " + number + " " + vi, "The signature over entry " + number + " " + en));
    }

    static Breach untrusted(Checkpoint checkpoint) {
        return checkpoint(
                checkpoint.number(),
                "là của khóa " + checkpoint.fingerprint()
                        + ", không phải khóa được tin. Nếu đó là khóa của một bản chạy khác, thêm nó bằng --key.",
                "is of the key " + checkpoint.fingerprint()
                        + ", which is not trusted. If it is another replica's, add it by --key.");
    }

    static Breach unsigned() {
        return new Breach(
                Kind.CHECKPOINT,
                0,
                new Text("Không khóa được tin nào ký chuỗi này.", "No trusted key signed this chain."));
    }

    static Breach bundleGone(long number, String digest) {
        return new Breach(
                Kind.BUNDLE,
                number,
                new Text(
                        "Bản quy tắc " + digest + " mà bản ghi " + number + " nêu đã bị xóa.",
                        "The pack version " + digest + " that entry " + number + " names was removed."));
    }

    static Breach bundleAltered(long number, String digest) {
        return new Breach(
                Kind.BUNDLE,
                number,
                new Text(
                        "Bản quy tắc " + digest + " mà bản ghi " + number + " nêu đã bị sửa.",
                        "The pack version " + digest + " that entry " + number + " names was altered."));
    }

    private static String range(long first, long last, String to) {
        return first == last ? String.valueOf(first) : first + to + last;
    }
}
