package org.parindex.report;

import java.util.List;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;

/**
 * The faults found in one pack.
 *
 * @param folder the pack's, with forward slashes, as a reader of the output can open it
 */
public record FoundFaults(PackId pack, String folder, SourceLines sources, List<PackFault> faults) {}
