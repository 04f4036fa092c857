package org.parindex.pack;

import org.parindex.text.Text;

/** The bytes that are kept for a version of a pack are not those of its digest any more: somebody or a disk changed them. */
public final class AlteredBundleException extends RuntimeException {
    private final transient Text text;

    /** @param digest of the version as it was kept */
    public AlteredBundleException(String digest, Throwable cause) {
        this(
                new Text(
                        "Nội dung lưu của bản quy tắc " + digest + " đã bị sửa: không dùng được nữa.",
                        "The bytes kept for the pack version " + digest + " were altered: it cannot be used any more."),
                cause);
    }

    private AlteredBundleException(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
