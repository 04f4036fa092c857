package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the README gives to operators does what it says, with SQLite and with PostgreSQL. */
class ReadmeOperatorCommandsIT {
    @TempDir
    private Path folder;

    @Test
    void the_commands_for_operators_do_what_the_readme_says() throws Exception {
        assertThat(new ReadmeCommands(folder).runBesidePostgres(ReadmeCommands.ofOperators()))
                .isGreaterThanOrEqualTo(3);
    }
}
