package org.parindex.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.record.BundleStore;

class BundlesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void every_shipped_pack_comes_back_by_its_digest(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            BundleStore bundles = new SqlBundles(database);
            List<PackId> ids = PackFolder.list(Path.of("rules"));
            assertThat(ids).isNotEmpty();
            for (PackId id : ids) {
                PackBundle bundle = PackBundle.read(Path.of("rules"), id);
                bundles.put(bundle);
                assertThat(bundles.bundle(bundle.digest())).contains(bundle);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_is_there_when_the_store_is_opened_again(TestDatabase kind) throws Exception {
        String url = kind.freshUrl(folder);
        PackBundle bundle = bundle("a");
        try (Database database = Database.open(url)) {
            new SqlBundles(database).put(bundle);
        }
        try (Database database = Database.open(url)) {
            assertThat(new SqlBundles(database).bundle(bundle.digest())).contains(bundle);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_version_may_be_kept_by_many_at_once(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            BundleStore bundles = new SqlBundles(database);
            PackBundle bundle = bundle("a");
            IntStream.range(0, 20).parallel().forEach(i -> bundles.put(bundle));
            assertThat(bundles.bundle(bundle.digest())).contains(bundle);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_was_never_kept_is_not_there(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            BundleStore bundles = new SqlBundles(database);
            bundles.put(bundle("a"));
            assertThat(bundles.bundle(bundle("b").digest())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_whose_bytes_were_altered_is_refused(TestDatabase kind) throws Exception {
        try (Database database = kind.fresh(folder)) {
            BundleStore bundles = new SqlBundles(database);
            PackBundle bundle = bundle("a");
            bundles.put(bundle);
            byte[] altered = bundle("b").bytes();
            database.transact(handle -> handle.execute("update bundle set content = ?", altered));
            assertThatThrownBy(() -> bundles.bundle(bundle.digest()))
                    .isInstanceOf(AlteredBundleException.class)
                    .hasMessageContaining(bundle.digest())
                    .hasMessageContaining("altered");
            database.transact(
                    handle -> handle.execute("update bundle set content = ?", "x".getBytes(StandardCharsets.UTF_8)));
            assertThatThrownBy(() -> bundles.bundle(bundle.digest())).isInstanceOf(AlteredBundleException.class);
        }
    }

    private static PackBundle bundle(String title) throws Exception {
        return PackBundle.of(new PackId("mau", 2024), Map.of("2024/pack.yaml", "title: " + title + "\u0000\n"));
    }
}
