package org.parindex.facts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8 and nothing else. A JSON reader by itself also takes UTF-16 and UTF-32, which begin with zeros or a
 * mark, and longer forms of a character than UTF-8 allows (RFC 3629): the same text would then have several byte forms.
 */
final class StrictUtf8 {
    private static final int AT_ONCE = 1 << 13;
    /** UTF-16 and UTF-32 show themselves in so many bytes, since JSON begins with an ASCII character (RFC 4627, 3). */
    private static final int SHOWN_IN = 4;

    private StrictUtf8() {}

    static boolean is(byte[] bytes) {
        for (int i = 0; i < Math.min(SHOWN_IN, bytes.length); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer bin = CharBuffer.allocate(AT_ONCE);
        CoderResult result = decoder.decode(in, bin, true);
        while (result.isOverflow()) {
            bin.clear();
            result = decoder.decode(in, bin, true);
        }
        return result.isUnderflow();
    }
}
