package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parindex.pack.PackId;
import org.parindex.rules.ShippedPacks;

class ShippedPacksTest {

    @Test
    void no_shipped_pack_has_a_gap_or_an_overlap_and_nothing_is_left_undecided() {
        assertThat(ShippedPacks.all().ids()).hasSizeGreaterThanOrEqualTo(9).allSatisfy((PackId id) -> assertThat(
                        Gaps.check(ShippedPacks.get(id.toString())))
                .as(id.toString())
                .isEmpty());
    }
}
