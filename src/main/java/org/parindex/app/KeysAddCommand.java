package org.parindex.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parindex.access.KeyOrder;
import org.parindex.access.Keys;
import org.parindex.access.NewKey;
import org.parindex.facts.RefusedException;
import org.parindex.store.Database;
import org.parindex.store.KeyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keys add}: makes a key and prints it, once, alone on standard output. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Tạo khóa và in ra một lần duy nhất: KEY=$(parindex keys add --role system).",
            "Makes a key and prints it this once: KEY=$(parindex keys add --role system)."
        })
final class KeysAddCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "Vai trò / admin, policy, auditor, system, unit.")
    private String role = "";

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "Mã đơn vị, với vai trò unit / the unit, with role unit.")
    private String unit = "";

    @Option(names = "--index", paramLabel = "INDEX", description = "Chỉ một bộ chỉ số / for one index only.")
    private String index = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Tên để nhận ra khóa / a name to know the key by.")
    private String name = "";

    @Option(
            names = "--expires",
            paramLabel = "90d|DATE",
            defaultValue = "365d",
            description = "Hạn dùng / how long it is good (${DEFAULT-VALUE}).")
    private String expires = "365d";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    KeysAddCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableException {
        NewKey asked = asked();
        try (Database database = data.database(language)) {
            Keys.Issued issued = new Keys(new KeyTable(database), new SecureRandom(), clock).issue(asked);
            terminal.err()
                    .println(language.say("Khóa ", "Key ")
                            + issued.key().id()
                            + language.say(", hạn dùng đến ", ", good until ")
                            + issued.key().expires()
                            + language.say(". Chỉ hiện một lần:", ". Shown this once:"));
            terminal.err().flush();
            terminal.out().println(issued.text());
            terminal.out().flush();
        }
        return Exit.GOOD;
    }

    private NewKey asked() throws UnusableException {
        try {
            Map<String, String> words =
                    Map.of("role", role, "unit", unit, "index", index, "name", name, "expires", expires);
            return KeyOrder.read(words, clock.instant());
        } catch (RefusedException refused) {
            throw new UnusableException(refused.faults().stream()
                    .map(fault -> "--" + fault.pointer().substring(1) + ": "
                            + fault.message().in(language.language()))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
