package org.parindex.record;

import org.parindex.pack.AlteredBundleException;
import org.parindex.text.Text;

/** Why there is no receipt. */
public final class ReceiptException extends Exception {
    private final transient Text text;

    private ReceiptException(Text text) {
        super(text.en());
        this.text = text;
    }

    static ReceiptException notSigned(long number) {
        return new ReceiptException(new Text(
                "Bản ghi " + number + " chưa được ký. Dịch vụ ký mỗi mười giây và khi dừng; hãy thử lại sau.",
                "Entry " + number
                        + " is not signed yet. The service signs every ten seconds and when it stops; try again."));
    }

    static ReceiptException broken(long number) {
        return new ReceiptException(new Text(
                "Từ bản ghi " + number + " không dẫn đến chữ ký kế tiếp: chạy parindex audit verify.",
                "Entry " + number + " does not lead to the next signature: run parindex audit verify."));
    }

    static ReceiptException noBundle(String digest) {
        return new ReceiptException(new Text(
                "Không còn bộ quy tắc \"" + digest + "\" mà bản ghi nêu.",
                "The version of the pack \"" + digest + "\" that the entry names is not kept."));
    }

    static ReceiptException altered(AlteredBundleException altered) {
        return new ReceiptException(altered.text());
    }

    public Text text() {
        return text;
    }
}
