package org.parindex.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parindex.process.TestJvm;

/** Vietnamese rules run and print the same wherever the program is started. */
class LocaleIT {
    private static final Path JAR = Path.of(System.getProperty("parindex.jar", "target/parindex.jar"));

    @ParameterizedTest
    @ValueSource(strings = {"C.UTF-8", "C", "vi_VN"})
    void a_unit_is_scored_whatever_the_locale_of_the_environment(String locale) throws Exception {
        assertThat(evaluated(locale)).contains("Tỉnh Đắk Lắk", "65,49 / 100 = 65,49%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "US-ASCII"})
    void a_unit_is_scored_whatever_the_charset_of_the_platform(String charset) throws Exception {
        assertThat(evaluated("C.UTF-8", "-Dfile.encoding=" + charset)).contains("65,49 / 100 = 65,49%");
    }

    private static String evaluated(String locale, String... options) throws Exception {
        List<String> command = Stream.of(
                        Stream.of("java"),
                        TestJvm.options().stream(),
                        Arrays.stream(options),
                        Stream.of("-jar", JAR.toString(), "evaluate", "fixtures/phuc-vu/2026/dak-lak.json"))
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
