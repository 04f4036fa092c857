package org.parindex.facts;

import org.jspecify.annotations.Nullable;
import org.parindex.text.Text;

/**
 * Something wrong with a submission.
 *
 * @param pointer JSON Pointer (RFC 6901) to the value at fault; empty for the whole
 * @param suggestion the word probably meant; null where there is none
 */
public record Fault(String pointer, Text message, @Nullable String suggestion) {

    public static Fault of(String pointer, String vi, String en) {
        return new Fault(pointer, new Text(vi, en), null);
    }

    /** A member name as one step of a JSON Pointer. */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
