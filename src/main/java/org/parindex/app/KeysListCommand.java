package org.parindex.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.access.ApiKey;
import org.parindex.access.Keys;
import org.parindex.report.TerminalLine;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keys list}: one key a line, its fields parted by tabs, the oldest first; never the key itself. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Mỗi khóa một dòng, các cột cách nhau bằng tab; không in ra khóa.",
            "One key a line, its fields parted by tabs; never the key itself."
        })
final class KeysListCommand implements Callable<Integer> {
    private static final String HEADINGS = "ID\tROLE\tUNIT\tINDEX\tSTATE\tEXPIRES\tLAST USED\tNAME";

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    KeysListCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException {
        try (Database database = data.database(language)) {
            List<ApiKey> keys = new Keys(new KeyTable(database), new SecureRandom(), clock).all();
            terminal.out().println(HEADINGS);
            keys.forEach(key -> terminal.out().println(line(key, clock.instant())));
            terminal.out().flush();
        }
        return Exit.GOOD;
    }

    private static String line(ApiKey key, Instant now) {
        return String.join(
                "\t",
                key.id(),
                key.scope().role().code(),
                shown(key.scope().unit()),
                shown(key.scope().index()),
                state(key, now),
                shown(key.expires()),
                shown(key.lastUsed()),
                TerminalLine.of(key.name()));
    }

    private static String state(ApiKey key, Instant now) {
        if (key.revoked() != null) {
            return "revoked";
        }
        return key.isActive(now) ? "active" : "expired";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : TerminalLine.of(value.toString());
    }
}
