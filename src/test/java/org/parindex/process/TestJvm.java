package org.parindex.process;

import java.util.Arrays;
import java.util.List;

/**
 * How processes of tests are started: as {@code parindex.jvm} says, so that hundreds of short ones do not spend their time in
 * compiling for a long run. The long tests have none of it, and run as an operator's service does.
 */
public final class TestJvm {

    private TestJvm() {}

    /** Options of {@code java}; may be empty. */
    public static List<String> options() {
        return Arrays.stream(System.getProperty("parindex.jvm", "").split(" ", -1))
                .filter(option -> !option.isBlank())
                .toList();
    }
}
