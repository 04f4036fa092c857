package org.parindex.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** {@code --key}: whose signatures are trusted. */
final class TrustedKeyOption {
    @Option(
            names = "--key",
            paramLabel = "FINGERPRINT",
            description = "Dấu của khóa ký được tin (sha256:…), ghi lại khi serve khởi động; lặp lại được /"
                    + " fingerprint of a trusted signing key, as noted when serve started; repeatable.")
    private List<String> fingerprints = List.of();

    /** Fingerprints; empty where none was named. */
    Set<String> trusted(LanguageOption language) throws UnusableException {
        for (String each : fingerprints) {
            if (!each.matches("sha256:[0-9a-f]{64}")) {
                throw new UnusableException(language.say(
                        "\"" + each + "\" không phải dấu của khóa, dạng sha256: và 64 chữ số thập lục phân.",
                        "\"" + each + "\" is no fingerprint, which is sha256: and 64 hexadecimal digits."));
            }
        }
        return new HashSet<>(fingerprints);
    }
}
