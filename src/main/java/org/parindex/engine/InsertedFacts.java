package org.parindex.engine;

import java.util.Arrays;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;

/** The facts of a session by their handles, which Drools numbers from small to large. For one thread. */
final class InsertedFacts {
    private @Nullable Fact[] byNumber = new Fact[256];

    void put(InternalFactHandle handle, Fact fact) {
        int number = Math.toIntExact(handle.getId());
        if (number >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, 2 * byNumber.length));
        }
        byNumber[number] = fact;
    }

    /** The fact of a handle; null for what rules made themselves, as the result of an accumulate. */
    @Nullable Fact get(InternalFactHandle handle) {
        return get(handle.getId());
    }

    /** The same by the handle's number. */
    @Nullable Fact get(long number) {
        return number >= 0 && number < byNumber.length ? byNumber[(int) number] : null;
    }
}
