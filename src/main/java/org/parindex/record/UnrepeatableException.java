package org.parindex.record;

import org.parindex.text.Text;

/** What was recorded cannot be scored again here, so that whatever builds on its scorecard cannot be told. */
public final class UnrepeatableException extends RuntimeException {
    private final transient Text text;

    private UnrepeatableException(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** Its version of the pack is gone or altered, or refuses what it took then. */
    static UnrepeatableException of(NewEntry evaluation, Throwable cause) {
        String bundle = String.valueOf(evaluation.details().get(Replay.BUNDLE));
        return new UnrepeatableException(
                new Text(
                        "Lần chấm " + evaluation.id() + " không chấm lại được theo bản quy tắc " + bundle
                                + " đã ghi. Người quản trị chạy: parindex audit verify, rồi parindex replay "
                                + evaluation.id() + ".",
                        "Evaluation " + evaluation.id() + " cannot be scored again under the recorded pack version "
                                + bundle + ". Whoever runs the service: parindex audit verify, then parindex replay "
                                + evaluation.id() + "."),
                cause);
    }

    public Text text() {
        return text;
    }
}
