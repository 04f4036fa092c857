package org.parindex.app;

import picocli.CommandLine.Option;

/** {@code --format table|json}, where a command writes nothing else. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = "table (mặc định / default), json")
    private String format = "table";

    /** Whether JSON is asked for. */
    boolean json(LanguageOption language) throws UnusableException {
        if (!format.equals("table") && !format.equals("json")) {
            throw new UnusableException(language.say(
                    "--format là \"" + format + "\"; chỉ nhận table, json.",
                    "--format is \"" + format + "\"; it must be table or json."));
        }
        return format.equals("json");
    }
}
