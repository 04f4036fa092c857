package org.parindex.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.PackBundle;

/**
 * One entry with all that proves it, away from the record: its bytes, the links from it to a signature, the signature, and
 * the version of the pack. Of other entries it holds hashes only: what they say cannot be told from them.
 *
 * @param previous hash of the entry before
 * @param contents content hashes of the entries behind it, up to the checkpoint's
 * @param bundle null for an entry that is no evaluation
 */
public record Receipt(
        long number,
        String previous,
        EntryBytes bytes,
        List<String> contents,
        Checkpoint checkpoint,
        @Nullable PackBundle bundle) {

    public Receipt {
        contents = List.copyOf(contents);
    }

    /**
     * The receipt of an entry.
     *
     * @throws ReceiptException if it is not signed yet, its links do not lead to the signature, or its pack is not kept
     *     as it was
     */
    public static Receipt of(Entry entry, RecordStore store, BundleStore bundles) throws ReceiptException {
        Checkpoint checkpoint = store.checkpoints().stream()
                .filter(each -> each.number() >= entry.number())
                .findFirst()
                .orElseThrow(() -> ReceiptException.notSigned(entry.number()));
        List<EntryBytes> own = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        store.rows(entry.number() - 1, row -> {
            if (own.isEmpty()) {
                own.add(row.bytes());
            } else if (row.number() <= checkpoint.number()) {
                contents.add(EntryHash.ofContent(row.bytes()));
            }
            return row.number() < checkpoint.number();
        });
        Receipt receipt =
                new Receipt(entry.number(), entry.previous(), own.get(0), contents, checkpoint, bundle(entry, bundles));
        if (!receipt.isSigned()) {
            throw ReceiptException.broken(entry.number());
        }
        return receipt;
    }

    private static @Nullable PackBundle bundle(Entry entry, BundleStore bundles) throws ReceiptException {
        if (entry.content().kind() != Kind.EVALUATION) {
            return null;
        }
        String digest = entry.content().details().getOrDefault(Replay.BUNDLE, "");
        try {
            Optional<PackBundle> bundle = bundles.bundle(digest);
            return bundle.orElseThrow(() -> ReceiptException.noBundle(digest));
        } catch (AlteredBundleException altered) {
            throw ReceiptException.altered(altered);
        }
    }

    /** Whether the links lead from the entry's own bytes to a genuine signature. Whose, the fingerprint tells. */
    public boolean isSigned() {
        List<String> all = new ArrayList<>(List.of(EntryHash.ofContent(bytes)));
        all.addAll(contents);
        return new Anchor(checkpoint, number - 1, previous, all).holds();
    }

    /**
     * What the entry says.
     *
     * @throws IllegalArgumentException if it is not one that this program writes
     */
    public NewEntry entry() {
        return bytes.content();
    }

    /** Whether the version of the pack is the one that the entry names. */
    public boolean hasItsBundle() {
        return bundle != null && bundle.digest().equals(entry().details().get(Replay.BUNDLE));
    }

    /**
     * Whether the file that this was read from has nothing beside it: a person may believe whatever stands there, checked or
     * not.
     */
    public boolean isAllOf(byte[] file) throws IOException {
        return ReceiptJson.isOnly(this, file);
    }

    /** As JSON, UTF-8. */
    public byte[] bytesOfFile() {
        return ReceiptJson.write(this);
    }

    /**
     * Reads a file that {@link #bytesOfFile} wrote, or somebody else.
     *
     * @throws IOException if it is no receipt
     */
    public static Receipt read(byte[] file) throws IOException {
        return ReceiptJson.read(file);
    }
}
