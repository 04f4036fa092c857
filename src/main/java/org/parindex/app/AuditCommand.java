package org.parindex.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code audit}: knows its own commands only. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {"Kiểm toán sổ ghi.", "Audits the record."})
final class AuditCommand implements Runnable {
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), language.say("Dùng: parindex audit verify", "Use: parindex audit verify"));
        }
    }
}
