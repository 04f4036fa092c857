package org.parindex.engine;

import java.util.Optional;

/** What the names on the left of a pattern's comparisons stand for. */
interface Operands {

    /** The value that a name or path stands for; empty for one that is not understood. */
    Optional<Subject> subject(String path);

    /** The fields of one fact of a type. */
    static Operands ofFact(String type) {
        return path -> Optional.of(new Subject(type, path, Subject.Over.ONE));
    }
}
