package org.parindex.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.parindex.access.Keys;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keys revoke}: every running service refuses the key within two seconds. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        description = {"Thu hồi một khóa, có hiệu lực trong hai giây.", "Revokes a key, within two seconds."})
final class KeysRevokeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(paramLabel = "ID", description = "Mã khóa, như keys list in ra / the key's id, as keys list has it.")
    private String id = "";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    KeysRevokeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException {
        try (Database database = data.database(language)) {
            if (!new Keys(new KeyTable(database), new SecureRandom(), clock).revoke(id)) {
                throw new UnusableException(language.say(
                        "Không có khóa \"" + id + "\"; xem parindex keys list.",
                        "There is no key \"" + id + "\"; see parindex keys list."));
            }
        }
        terminal.err().println(language.say("Đã thu hồi khóa " + id + ".", "The key " + id + " is revoked."));
        terminal.err().flush();
        return Exit.GOOD;
    }
}
