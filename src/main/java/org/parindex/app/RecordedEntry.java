package org.parindex.app;

import org.parindex.record.Entry;
import org.parindex.store.Database;
import org.parindex.store.SqlRecordStore;

/** An entry that somebody named. */
final class RecordedEntry {

    private RecordedEntry() {}

    static Entry find(String id, Database database, LanguageOption language) throws UnusableException {
        return new SqlRecordStore(database)
                .find(id)
                .orElseThrow(() -> new UnusableException(
                        language.say("Sổ ghi không có \"" + id + "\".", "The record holds no \"" + id + "\".")));
    }
}
