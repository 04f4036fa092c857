package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README does what it says, up to those of an operator. */
class ReadmeCommandsIT {
    @TempDir
    private Path folder;

    @Test
    void the_commands_of_the_readme_do_what_it_says() throws Exception {
        assertThat(new ReadmeCommands(folder).runBesideService(ReadmeCommands.beforeOperators()))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void the_readme_names_the_commands_that_build_start_and_test() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("mvn -q -DskipTests package && java -jar target/parindex.jar serve\n", "\nmvn verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify -Dparindex.browser=required");
    }
}
