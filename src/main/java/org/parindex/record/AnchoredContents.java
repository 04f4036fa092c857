package org.parindex.record;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Content hashes of entries by number, as anchors tell them: 32 bytes an entry. */
final class AnchoredContents {
    private static final int HASH = 32;

    private byte[] hashes = new byte[0];
    private boolean[] known = new boolean[0];

    /** Those behind {@code after}; what is known already stays. */
    void add(long after, List<String> contents) {
        int end = Math.toIntExact(after + contents.size());
        if (known.length < end) {
            int room = Math.max(end, known.length + known.length / 2);
            known = Arrays.copyOf(known, room);
            hashes = Arrays.copyOf(hashes, Math.multiplyExact(room, HASH));
        }
        int place = Math.toIntExact(after);
        for (String content : contents) {
            if (!known[place]) {
                known[place] = true;
                System.arraycopy(HexFormat.of().parseHex(content), 0, hashes, place * HASH, HASH);
            }
            place++;
        }
    }

    boolean knows(long number) {
        return number >= 1 && number <= known.length && known[(int) number - 1];
    }

    boolean matches(long number, String content) {
        int from = (int) (number - 1) * HASH;
        return Arrays.equals(hashes, from, from + HASH, HexFormat.of().parseHex(content), 0, HASH);
    }

    /** The number of the entry with this content; 0 where there is none. */
    long numberOf(String content) {
        for (int i = 0; i < known.length; i++) {
            if (known[i] && matches(i + 1L, content)) {
                return i + 1L;
            }
        }
        return 0;
    }
}
