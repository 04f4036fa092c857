package org.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.store.TestDatabase;

/** The benchmark of the record measures what its README says. */
class RecordWorkloadTest {
    @ParameterizedTest
    @EnumSource
    void entries_of_71_kilobytes_are_appended_and_proved(TestDatabase kind) {
        try (RecordWorkload record = new RecordWorkload(kind)) {
            record.append();
            record.fill(2);

            assertThat(record.audit().height()).isEqualTo(3);
            assertThat(record.bytes() / 1_000).isEqualTo(71);
        }
    }
}
