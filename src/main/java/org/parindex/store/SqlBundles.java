package org.parindex.store;

import java.util.Optional;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.PackBundle;
import org.parindex.record.BundleStore;

/** The versions of packs in a table. What comes out is what went in: a version whose bytes changed is refused. */
public final class SqlBundles implements BundleStore {
    private final Database database;

    public SqlBundles(Database database) {
        this.database = database;
    }

    @Override
    public void put(PackBundle bundle) {
        database.transact(handle -> handle.execute(
                "insert into bundle (digest, pack, content) values (?, ?, ?) on conflict do nothing",
                bundle.digest(),
                bundle.id().toString(),
                bundle.bytes()));
    }

    @Override
    public Optional<PackBundle> bundle(String digest) {
        return database.<Optional<byte[]>, RuntimeException>read(
                        handle -> handle.select("select content from bundle where digest = ?", digest)
                                .mapTo(byte[].class)
                                .findOne())
                .map(content -> verified(digest, content));
    }

    private static PackBundle verified(String digest, byte[] content) {
        try {
            PackBundle bundle = PackBundle.parse(content);
            if (bundle.digest().equals(digest)) {
                return bundle;
            }
            throw new IllegalArgumentException("They have the digest " + bundle.digest() + ".");
        } catch (IllegalArgumentException altered) {
            throw new AlteredBundleException(digest, altered);
        }
    }
}
