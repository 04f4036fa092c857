package org.parindex.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.parindex.pack.PackId;

/** A pack that is not there; the message lists the packs that are. */
public final class UnknownPackException extends Exception {
    private final transient PackId pack;
    private final transient List<PackId> known;

    public UnknownPackException(PackId pack, List<PackId> known) {
        super("There is no pack " + pack + ". There are: "
                + known.stream().map(PackId::toString).collect(Collectors.joining(", ")));
        this.pack = pack;
        this.known = List.copyOf(known);
    }

    public PackId pack() {
        return pack;
    }

    /** In order. */
    public List<PackId> known() {
        return known;
    }
}
