package org.parindex.catalogue;

import org.parindex.engine.CompiledPack;
import org.parindex.pack.PackBundle;

/** Makes a version that was just compiled quick, before anyone is served by it. */
@FunctionalInterface
public interface WarmUp {
    void run(PackBundle bundle, CompiledPack pack);
}
