package org.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** JSON is read strictly, and nothing that can be sent does anything but be read or refused. */
class JsonDocumentTest {
    private static final String GOOD = "{\"a\": [1, 2.50, \"đ\", true, null, {\"b\": -0.1e1}]}";

    @Property
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property
    void a_document_with_a_byte_changed_is_read_or_refused(@ForAll @IntRange(max = 50) int at, @ForAll byte changed) {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[at % bytes.length] = changed;

        readOrRefused(bytes);
    }

    @Property
    void a_document_cut_anywhere_is_refused(@ForAll @IntRange(max = 50) int length) {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length - 1));

        assertThat(refused(new String(cut, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1)))
                .isNotNull();
    }

    @Example
    void nothing_but_utf_8_is_read() {
        for (Charset other : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32"))) {
            assertThat(refused(GOOD.getBytes(other)).faults()).as(other.name()).hasSize(1);
        }
        // "/" and "|" in more bytes than they need
        for (String overlong : List.of("\u00c0\u00af", "\u00c1\u00bc", "\u00e0\u0081\u0081")) {
            assertThat(refused(("[\"" + overlong + "\"]").getBytes(StandardCharsets.ISO_8859_1)))
                    .as(overlong)
                    .isNotNull();
        }
    }

    @Example
    void numbers_keep_their_value_and_lose_only_trailing_zeros() throws RefusedException {
        JsonNode json = JsonDocument.read(GOOD.getBytes(StandardCharsets.UTF_8));

        assertThat(json.at("/a/1").decimalValue().toPlainString()).isEqualTo("2.5");
        assertThat(json.at("/a/5/b").decimalValue()).isEqualByComparingTo("-1");
    }

    @Example
    void every_duplicate_key_and_every_number_out_of_bounds_is_told_at_once() {
        RefusedException refused =
                refused("{\"a\": 1e20000000, \"b\": {\"c\": 1, \"c\": 2}, \"d\": 1234567890123456789012}"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/a", "/b/c", "/d");
    }

    @Example
    void a_name_with_a_slash_is_escaped_in_the_pointer() {
        assertThat(refused("{\"a/b~\": 1, \"a/b~\": 2}".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/a~1b~0");
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            assertThat(JsonDocument.read(bytes)).isNotNull();
        } catch (RefusedException refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }

    private static RefusedException refused(byte[] bytes) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> JsonDocument.read(bytes));
        assertThat(refused).isNotNull();
        return refused;
    }
}
