package org.parindex.engine.language;

import java.util.ArrayList;
import java.util.List;

/** A consequence in its statements: where one of them is known to be faulty, what follows from that fault is not told. */
final class Statements {
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> faulty = new ArrayList<>();

    Statements(List<DrlToken> consequence) {
        consequence.stream().filter(token -> token.is(";")).forEach(token -> ends.add(token.end()));
    }

    private int at(int offset) {
        return (int) ends.stream().filter(end -> end <= offset).count();
    }

    void spoil(int offset) {
        faulty.add(at(offset));
    }

    boolean isSpoilt(int offset) {
        return faulty.contains(at(offset));
    }
}
