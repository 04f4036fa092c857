package org.parindex.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parindex.engine.language.Planting.Planted;

/**
 * One fault in the texts of a pack.
 *
 * @param texts the files that differ, by path; empty for one that is gone
 * @param places where it should be told: {@code file:line}
 */
record PlantedPack(Map<String, Optional<String>> texts, List<String> places) {

    static PlantedPack of(String file, Planted planted) {
        return new PlantedPack(Map.of(file, Optional.of(planted.text())), List.of(file + ":" + planted.line()));
    }
}
