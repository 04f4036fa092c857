package org.parindex.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for 127.0.0.1 and its key, made anew by the JDK's keytool, as the PEM files that the service takes. */
final class SelfSigned {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;
    private final KeyStore store;

    private SelfSigned(Path folder, KeyStore store) {
        this.folder = folder;
        this.store = store;
    }

    /** @param algorithm as {@code RSA} */
    static SelfSigned make(Path folder, String algorithm) throws Exception {
        Path made = Files.createTempFile(folder, "store", ".p12");
        Files.delete(made);
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        algorithm,
                        "-alias",
                        "x",
                        "-dname",
                        "CN=parindex",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        made.toString(),
                        "-storepass",
                        String.valueOf(PASSWORD))
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new AssertionError("keytool failed");
        }
        try (InputStream in = Files.newInputStream(made)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            SelfSigned signed = new SelfSigned(folder, store);
            signed.write();
            return signed;
        }
    }

    /** (Re)writes the files. */
    void write() throws IOException, GeneralSecurityException {
        Key key = store.getKey("x", PASSWORD);
        Files.writeString(certificate().key(), pem("PRIVATE KEY", key.getEncoded()));
        Files.writeString(certificate().chain(), pem("CERTIFICATE", own().getEncoded()));
    }

    Certificate certificate() {
        return new Certificate(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
    }

    X509Certificate own() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate("x");
    }

    /** A client that trusts this certificate and no other. */
    SSLContext trusting(String protocol) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("x", own());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance(protocol);
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    HttpClient client() throws GeneralSecurityException, IOException {
        return HttpClient.newBuilder().sslContext(trusting("TLS")).build();
    }

    private static String pem(String name, byte[] content) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
    }
}
