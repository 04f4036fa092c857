package org.parindex.http;

import java.time.Clock;
import java.time.Instant;
import org.parindex.record.ClockBehindException;
import org.parindex.record.RecordStore;
import org.parindex.store.StoreException;
import org.parindex.text.Text;

/** A clock that agrees with the record, as something the service needs. */
public final class RecordClock {

    private RecordClock() {}

    /** The need of a clock that is not behind the last entry. */
    public static Need of(RecordStore store, Clock clock) {
        return new Need(
                "clock",
                new Text(
                        "Đồng hồ chậm hơn bản ghi cuối: hãy chỉnh giờ.",
                        "The clock is behind the last entry: put it right."),
                () -> check(store, clock.instant()));
    }

    private static void check(RecordStore store, Instant now) {
        try {
            store.ahead(now).ifPresent(last -> {
                throw new ClockBehindException(last);
            });
        } catch (StoreException gone) {
            return; // which the need of a store tells
        }
    }
}
