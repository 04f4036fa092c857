package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.parindex.http.ServiceParts.RecordParts;
import org.parindex.metrics.Metrics;
import org.parindex.record.AnchorFile;
import org.parindex.record.Appender;
import org.parindex.record.Checkpointer;
import org.parindex.record.RecordStore;
import org.parindex.record.Recorder;
import org.parindex.record.Rescoring;
import org.parindex.record.SigningKey;

/** The record of a running service: one writer, and checkpoints signed with the key of the data folder. */
final class ServedRecord implements AutoCloseable {
    /** Entries that may wait to be written before callers are asked to slow down. */
    private static final int MOST_WAITING = 1_000;

    private final RecordStore store;
    private final SigningKey key;
    private final Checkpointer checkpointer;
    private final Appender appender;
    private final Clock clock;

    /** @param folder the data folder, for the signing key and the copy of the checkpoints */
    ServedRecord(RecordStore store, Path folder, Clock clock) throws IOException {
        this.store = store;
        this.key = SigningKey.in(folder);
        this.checkpointer = Checkpointer.start(
                store, key, new AnchorFile(folder.resolve(AnchorFile.NAME)), clock, Checkpointer.Rhythm.USUAL);
        this.appender = Appender.start(store, MOST_WAITING);
        this.clock = clock;
    }

    RecordStore store() {
        return store;
    }

    /** What whoever runs the service wants to see of it. */
    void addTo(Metrics metrics) {
        metrics.gauge("record.queue.length", "Entries that wait to be recorded", appender::queueLength);
        metrics.gauge("record.height", "Number of the last entry of the record", appender::height);
        metrics.counter("record.store.errors", "Transactions that the store failed", appender::storeErrors);
    }

    /** Throws what kept the last entries from being recorded, if that was just now. */
    void check() {
        appender.check();
    }

    /** Whose signatures these are, to be noted elsewhere; and whether the clock keeps anything from being recorded. */
    void tell(Terminal terminal, LanguageOption language) {
        terminal.err()
                .println(language.say("Sổ ghi được ký bằng khóa ", "The record is signed with the key ")
                        + key.fingerprint());
        store.ahead(clock.instant()).ifPresent(last -> terminal.err()
                .println(language.say(
                        "Đồng hồ chậm hơn bản ghi cuối (" + last + ") nên chưa ghi gì: hãy chỉnh giờ, hoặc dùng"
                                + " --accept-clock nếu khi đó đồng hồ chạy nhanh.",
                        "The clock is behind the last entry (" + last + "), so nothing is recorded: put it right,"
                                + " or use --accept-clock if the clock was ahead then.")));
        terminal.err().flush();
    }

    RecordParts parts(Rescoring rescoring) {
        Recorder recorder =
                new Recorder(appender::submit, clock, () -> UUID.randomUUID().toString());
        return new RecordParts(store, recorder, rescoring);
    }

    /** Writes what waits, then signs it. */
    @Override
    public void close() {
        appender.close();
        checkpointer.close();
    }
}
