package org.parindex.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.http.Certificate;
import picocli.CommandLine.Option;

/** How {@code serve} is heard and reached: TLS and the log. */
final class OperationOptions {
    /** Read by {@code logback.xml} when the first line is logged, so to be set before. */
    static final String FORMAT_PROPERTY = "parindex.log.format";

    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of("text", JSON);

    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE.pem",
            description =
                    "Chứng chỉ TLS, cùng --tls-key; đọc lại khi tệp đổi / serve HTTPS with this certificate, and those that vouch for it after it; read again when it changes.")
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE.pem",
            description = "Khóa riêng của chứng chỉ, PKCS #8 không mật khẩu / its private key, without a password.")
    private @Nullable Path key;

    @Option(
            names = "--log",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Dạng nhật ký ở lỗi chuẩn / log lines on standard error (${DEFAULT-VALUE}).")
    private String log = "text";

    /** Null for plain HTTP. */
    @Nullable Certificate certificate(LanguageOption language) throws UnusableException {
        if (certificate == null && key == null) {
            return null;
        }
        if (certificate == null || key == null) {
            throw new UnusableException(language.say(
                    "--tls-certificate và --tls-key phải đi cùng nhau.",
                    "--tls-certificate and --tls-key go together."));
        }
        Certificate given = new Certificate(certificate, key);
        try {
            given.read();
        } catch (Certificate.UnusableException unusable) {
            throw new UnusableException(unusable.text().in(language.language()));
        }
        return given;
    }

    /** Sets the log up, and gives the terminal that goes with it: with JSON, what was to be told there is logged. */
    Terminal logged(Terminal terminal, LanguageOption language) throws UnusableException {
        if (!FORMATS.contains(log)) {
            throw new UnusableException(language.say("--log chỉ nhận text hoặc json.", "--log must be text or json.")
                    + language.near(log, FORMATS));
        }
        System.setProperty(FORMAT_PROPERTY, log);
        if (!log.equals(JSON)) {
            return terminal;
        }
        PrintWriter lines = new PrintWriter(new LoggedLines());
        return new Terminal(terminal.in(), terminal.out(), terminal.bytes(), lines, stream -> false);
    }
}
