package org.parindex.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks for a browser; decides what becomes of tests that need one. */
public final class BrowserCondition implements ExecutionCondition {
    /** Names the browser's program where it is not in one of the usual places. */
    static final String PROGRAM = "parindex.chromium";

    /** {@code required}: a missing browser is a failure. */
    static final String BROWSER = "parindex.browser";

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** The browser's program; empty if there is none. */
    static Optional<Path> program() {
        String named = System.getProperty(PROGRAM);
        Stream<String> places = named == null ? USUAL_PLACES.stream() : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result =
                evaluate(program(), System.getProperty(BROWSER, "optional"), context.getDisplayName());
        if (result.isDisabled()) {
            System.err.println("[NOT RUN] " + result.getReason().orElseThrow());
        }
        return result;
    }

    static ConditionEvaluationResult evaluate(Optional<Path> program, String browser, String tests) {
        if (program.isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is " + program.get());
        }
        String hint =
                "there is no Chromium. Install it (on Debian: apt-get install chromium), or name its program with -D"
                        + PROGRAM + "=PATH, and run the build again.";
        if (browser.equals("required")) {
            throw new IllegalStateException(tests + " must run (" + BROWSER + "=required), but " + hint);
        }
        return ConditionEvaluationResult.disabled(tests + " did not run: " + hint);
    }
}
