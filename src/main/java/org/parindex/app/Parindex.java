package org.parindex.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which only knows its commands. */
@Command(
        name = "parindex",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Chấm điểm cơ quan hành chính theo quy tắc và giải thích từng điểm.",
            "Scores public bodies by rules and explains every point."
        })
final class Parindex implements Runnable {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    language.say("Thiếu tên lệnh; xem parindex --help.", "A command is missing; see parindex --help."));
        }
    }
}
