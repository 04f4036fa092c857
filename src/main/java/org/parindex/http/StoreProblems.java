package org.parindex.http;

import java.time.Instant;
import org.parindex.record.ClockBehindException;
import org.parindex.record.RecordStore;
import org.parindex.record.RecordUnavailableException;
import org.parindex.report.Problem;
import org.parindex.store.StoreException;
import org.parindex.store.Trouble;
import org.parindex.text.Text;

/** What is told where nothing can be recorded or read at present: nothing that was asked for may be taken as done. */
final class StoreProblems {

    private StoreProblems() {}

    /** Whether a failure only says that the request may be sent again, when what keeps the store is mended. */
    static boolean isOne(Throwable failure) {
        return failure instanceof StoreException
                || failure instanceof RecordUnavailableException
                || failure instanceof ClockBehindException;
    }

    /** One of those. */
    static Problem of(Throwable failure) {
        return failure instanceof ClockBehindException behind ? clockBehind(behind.last()) : of(trouble(failure));
    }

    private static Trouble trouble(Throwable failure) {
        return failure instanceof StoreException store ? store.trouble() : Trouble.SILENT;
    }

    /** In a few words, for readiness. */
    static Text reason(StoreException failure) {
        Text title = of(failure).title();
        return new Text(title.vi() + ".", title.en() + ".");
    }

    private static Problem of(Trouble trouble) {
        return switch (trouble) {
            case SILENT ->
                unavailable(
                        "store-unavailable",
                        new Text("Kho dữ liệu không trả lời", "The store does not answer"),
                        new Text(
                                "Không có gì được xác nhận là đã ghi; hãy gửi lại sau ít giây, với cùng Idempotency-Key.",
                                "Nothing is acknowledged; send this again in a few seconds, with the same"
                                        + " Idempotency-Key."));
            case BUSY ->
                unavailable(
                        "store-slow",
                        new Text("Kho dữ liệu quá chậm", "The store is too slow"),
                        new Text(
                                "Kho dữ liệu bận việc khác quá lâu nên chưa ghi; hãy gửi lại sau ít giây.",
                                "Others keep the store busy for too long, so nothing was recorded; send this again in a few"
                                        + " seconds."));
            case FULL ->
                unavailable(
                        "store-full",
                        new Text("Kho dữ liệu đã đầy", "The store is full"),
                        new Text(
                                "Không còn chỗ nên chưa ghi; hãy gửi lại sau khi người vận hành đã thêm chỗ.",
                                "There is no room, so nothing was recorded; send this again once whoever runs the service"
                                        + " has made some."));
        };
    }

    /** @param last when the last entry was made */
    static Problem clockBehind(Instant last) {
        long minutes = RecordStore.CLOCKS_DIFFER.toMinutes();
        return unavailable(
                "clock-set-back",
                new Text("Đồng hồ của dịch vụ bị lùi", "The clock of the service was set back"),
                new Text(
                        "Bản ghi cuối, lúc " + last + ", đi trước đồng hồ hơn " + minutes
                                + " phút nên chưa ghi; hãy gửi lại sau khi người vận hành đã chỉnh giờ.",
                        "The last entry, of " + last + ", is more than " + minutes
                                + " minutes ahead of the clock, so nothing was recorded; send this again once whoever runs"
                                + " the service has put the clock right."));
    }

    private static Problem unavailable(String kind, Text title, Text detail) {
        return Problems.simple(kind, 503, title, detail);
    }
}
