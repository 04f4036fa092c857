package org.parindex.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder has it: {@code pk_<id>_<secret>}.
 *
 * @param id 12 hexadecimal digits
 * @param secret 256 random bits, in base64url
 */
record KeyText(String id, String secret) {
    private static final Pattern FORM = Pattern.compile("pk_(?<id>[0-9a-f]{12})_(?<secret>[A-Za-z0-9_-]{43})");

    static KeyText random(SecureRandom random) {
        byte[] id = new byte[6];
        random.nextBytes(id);
        return new KeyText(HexFormat.of().formatHex(id), token(random));
    }

    /** 256 random bits as text. */
    static String token(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Empty where the text is no key at all. */
    static Optional<KeyText> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new KeyText(matcher.group("id"), matcher.group("secret")))
                : Optional.empty();
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "pk_" + id + "_…";
    }

    String text() {
        return "pk_" + id + "_" + secret;
    }
}
