package org.parindex.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With what a process signs checkpoints: Ed25519, in a PEM file that only its owner may read. Thread-safe. */
public final class SigningKey {
    /** Its name in the data folder. */
    public static final String FILE = "signing-key.pem";

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /**
     * The key in a folder, made now if there is none.
     *
     * @throws IOException if the file cannot be read or written, or holds no key
     */
    public static SigningKey in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                write(file, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
            }
            return read(Files.readString(file));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IOException(file + " holds no usable Ed25519 key: " + unusable.getMessage(), unusable);
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                FILE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String text = block("PRIVATE", pair.getPrivate().getEncoded())
                + block("PUBLIC", pair.getPublic().getEncoded());
        Files.writeString(whole, text);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String block(String kind, byte[] bytes) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + kind + " KEY-----\n" + text + "\n-----END " + kind + " KEY-----\n";
    }

    private static SigningKey read(String pem) throws GeneralSecurityException {
        PrivateKey secret =
                KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes("PRIVATE", pem)));
        SigningKey key = new SigningKey(secret, Base64.getEncoder().encodeToString(bytes("PUBLIC", pem)));
        if (!key.sign(1, EntryHash.NONE, Instant.EPOCH).isGenuine()) {
            throw new GeneralSecurityException("its two halves do not belong together");
        }
        return key;
    }

    private static byte[] bytes(String kind, String pem) throws GeneralSecurityException {
        Matcher block = Pattern.compile("-----BEGIN " + kind + " KEY-----([^-]*)-----END " + kind + " KEY-----")
                .matcher(pem);
        if (!block.find()) {
            throw new GeneralSecurityException("there is no " + kind + " KEY in it");
        }
        return Base64.getMimeDecoder().decode(block.group(1).getBytes(StandardCharsets.US_ASCII));
    }

    /** Signs the state of the chain. */
    public Checkpoint sign(long number, String hash, Instant at) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(Checkpoint.signed(number, hash, at));
            return new Checkpoint(
                    number, hash, at, publicKey, Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key was tried when it was read", impossible);
        }
    }

    /** By which people know it: printed when the service starts, and noted down by auditors. */
    public String fingerprint() {
        return EntryHash.fingerprint(publicKey);
    }
}
