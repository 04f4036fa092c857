package org.parindex.app;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keys}: the keys of callers; works beside a running service. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = {
            "Khóa truy cập: tạo, xem, thu hồi; dùng được khi dịch vụ đang chạy.",
            "Access keys: makes, lists and revokes them, also while the service runs."
        },
        footer = {"", "Exit status: 0 good; 2 wrong usage, no such key, or the database cannot be used."})
final class KeysCommand implements Runnable {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    static CommandLine line(Terminal terminal, Clock clock) {
        return new CommandLine(new KeysCommand())
                .addSubcommand(new KeysAddCommand(terminal, clock))
                .addSubcommand(new KeysListCommand(terminal, clock))
                .addSubcommand(new KeysRevokeCommand(terminal, clock));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), language.say("Cần add, list hoặc revoke.", "It takes add, list or revoke."));
        }
    }
}
