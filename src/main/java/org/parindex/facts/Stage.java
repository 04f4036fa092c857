package org.parindex.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who says what the facts are. Both are scored by the same rules. */
public enum Stage {
    /** Tự đánh giá: by the unit itself. */
    SELF,
    /** Thẩm định: by the appraisal council. */
    APPRAISAL;

    /** As written in JSON: {@code self}, {@code appraisal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(code))
                .findFirst();
    }
}
