package org.parindex.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;
import org.parindex.rules.ShippedPacks;

/**
 * Three faults of every kind, put into shipped packs at places drawn by lot, are each told at the right line. Another seed:
 * {@code -Dplanted.seed=…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedKindsTest {
    private static final long SEED = Long.getLong("planted.seed", 20_221_231);
    private static final int EACH = 3;
    private static final int DRAWS = 10_000;

    @TempDir
    private static Path rules;

    private final List<ShippedCopy> packs = new ArrayList<>();

    @BeforeAll
    void copy_the_shipped_packs() throws IOException {
        for (PackId id : PackFolder.list(ShippedPacks.RULES)) {
            packs.add(new ShippedCopy(rules, id));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_of_the_kind_is_told_at_its_line(PlantedKind kind) throws IOException {
        Random random = random(kind.name());
        Set<String> places = new HashSet<>();
        for (int draw = 0; draw < DRAWS && places.size() < EACH; draw++) {
            ShippedCopy pack = packs.get(random.nextInt(packs.size()));
            Optional<PlantedPack> planted = kind.planter.in(pack.texts(), random);
            if (planted.isPresent()
                    && places.add(pack.id() + "/" + planted.get().places())) {
                List<PackFault> faults = pack.faultsWith(planted.get());

                assertThat(faults)
                        .as(
                                "seed %d: %s in %s %s",
                                SEED, kind, pack.id(), planted.get().places())
                        .filteredOn(fault -> fault.code() == kind.code)
                        .extracting(fault -> fault.file() + ":" + fault.line())
                        .containsAll(planted.get().places());
            }
        }
        assertThat(places).as("seed %d: places for %s", SEED, kind).hasSize(EACH);
    }

    @Test
    void a_published_pack_that_says_something_else_is_told_of() throws IOException {
        List<ShippedCopy> shuffled = new ArrayList<>(packs);
        Collections.shuffle(shuffled, random("published"));
        for (ShippedCopy pack : shuffled.subList(0, EACH)) {
            String file = pack.texts().keySet().stream()
                    .filter(path -> path.contains("/"))
                    .toList()
                    .get(0);
            String text = pack.texts().get(file) + "// thêm một dòng\n";

            List<PackFault> faults =
                    pack.faultsWith(new PlantedPack(Map.of(file, Optional.of(text)), List.of("pack.yaml:0")));

            assertThat(faults)
                    .as("seed %d: %s", SEED, pack.id())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.code()).isEqualTo(FaultCode.PUBLISHED_CHANGED));
        }
    }

    private static Random random(String name) {
        return new Random(SEED + name.hashCode());
    }
}
