package org.parindex.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.pack.PackReader;
import org.parindex.pack.RulePack;

/**
 * Each published pack keeps the digest of what was published. Where a pack had to be mended before its release, {@code mvn
 * test -Dtest='Golden*' -Dgolden=update} writes the digests anew.
 */
class GoldenDigestsTest {

    @Test
    void every_published_pack_is_what_its_digest_says() throws Exception {
        for (PackId id : PackFolder.list(ShippedPacks.RULES)) {
            RulePack pack =
                    requireNonNull(PackReader.inspect(ShippedPacks.RULES, id).pack());
            Path digest = PackFolder.of(ShippedPacks.RULES, id).resolve("digest.txt");
            if (System.getProperty("golden", "").equals("update")) {
                Files.writeString(digest, pack.digest() + "\n");
            }
            assertThat(Files.readString(digest).trim()).as(id.toString()).isEqualTo(pack.digest());
        }
    }
}
