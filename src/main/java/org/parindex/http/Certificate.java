package org.parindex.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parindex.text.Text;

/**
 * The two PEM files that prove the service's name: the certificate with those that vouch for it after it, and its private key
 * in PKCS #8 without a password. Read by the JDK alone.
 */
public record Certificate(Path chain, Path key) {
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----(?<base64>[^-]*)-----END PRIVATE KEY-----");
    private static final char[] NO_PASSWORD = {};

    /** Files that cannot be used; says what to do. */
    public static final class UnusableException extends Exception {
        private final transient Text text;

        private UnusableException(Text text) {
            super(text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }

    /**
     * Reads both anew.
     *
     * @throws UnusableException if one is missing or not what it should be, or they do not belong together
     */
    public KeyStore read() throws UnusableException {
        X509Certificate[] certificates = certificates();
        PrivateKey secret = secret();
        requirePair(certificates[0], secret);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("service", secret, NO_PASSWORD, certificates);
            return store;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("A key store in memory cannot be made", impossible);
        }
    }

    private X509Certificate[] certificates() throws UnusableException {
        try (var in = Files.newInputStream(chain)) {
            X509Certificate[] read = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toArray(X509Certificate[]::new);
            if (read.length > 0) {
                return read;
            }
        } catch (IOException unreadable) {
            throw unreadable(chain);
        } catch (GeneralSecurityException notOne) {
            // told below
        }
        throw new UnusableException(new Text(
                chain + " không chứa chứng chỉ PEM (-----BEGIN CERTIFICATE-----).",
                chain + " holds no certificate in PEM (-----BEGIN CERTIFICATE-----)."));
    }

    private PrivateKey secret() throws UnusableException {
        Matcher pem = KEY.matcher(text());
        if (pem.find()) {
            try {
                return secret(Base64.getMimeDecoder().decode(pem.group("base64")));
            } catch (GeneralSecurityException | IllegalArgumentException notOne) {
                // told below
            }
        }
        String command = "openssl pkcs8 -topk8 -nodes -in " + key + " -out NEW.pem";
        throw new UnusableException(new Text(
                key
                        + " không chứa khóa riêng PKCS #8 không mật khẩu (-----BEGIN PRIVATE KEY-----), RSA, EC hoặc Ed25519."
                        + " Đổi bằng: " + command,
                key + " holds no private key in PKCS #8 without a password (-----BEGIN PRIVATE KEY-----), RSA, EC or"
                        + " Ed25519. Convert it: " + command));
    }

    private String text() throws UnusableException {
        try {
            return Files.readString(key, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw unreadable(key);
        }
    }

    private static PrivateKey secret(byte[] encoded) throws GeneralSecurityException {
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            } catch (InvalidKeySpecException another) {
                // the next one
            }
        }
        throw new InvalidKeySpecException("neither of " + ALGORITHMS);
    }

    /** What the key signs, the certificate must confirm. */
    private void requirePair(X509Certificate certificate, PrivateKey secret) throws UnusableException {
        byte[] content = chain.toString().getBytes(StandardCharsets.UTF_8);
        try {
            String name = secret.getAlgorithm().equals("RSA")
                    ? "SHA256withRSA"
                    : secret.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "Ed25519";
            Signature signature = Signature.getInstance(name);
            signature.initSign(secret);
            signature.update(content);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(content);
            if (signature.verify(signed)) {
                return;
            }
        } catch (GeneralSecurityException anotherKind) {
            // told below
        }
        throw new UnusableException(new Text(
                key + " không phải khóa của chứng chỉ đầu tiên trong " + chain + ".",
                key + " is not the key of the first certificate in " + chain + "."));
    }

    private static UnusableException unreadable(Path file) {
        return new UnusableException(
                new Text("Không đọc được tệp " + file + ".", "The file " + file + " cannot be read."));
    }
}
