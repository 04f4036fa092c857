package org.parindex.pack;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a pack's folder, however faulty.
 *
 * @param pack with harmless stand-ins for what could not be read; null where there is nothing to go on with
 * @param state as pack.yaml writes it; null where it does not, or cannot be read
 * @param texts pack.yaml, criteria.yaml and every rule file, by path; UTF-8, NFC, line feeds
 * @param faults of the files and of the tree; empty if the pack could be read
 */
public record PackReading(
        @Nullable RulePack pack, @Nullable String state, SortedMap<String, String> texts, List<PackFault> faults) {

    public PackReading {
        faults = List.copyOf(faults);
    }

    /** Whether a file of the pack is there and was understood. */
    public boolean sound(String file) {
        return texts.containsKey(file)
                && faults.stream()
                        .noneMatch(fault ->
                                fault.file().equals(file) && fault.code().hidesFile());
    }
}
