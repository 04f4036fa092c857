package org.parindex.year;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.Feed;
import org.parindex.pack.PackDescription;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;

/** Which packs a year's run needs: those that feed the one asked for, however far, before it. */
final class YearOrder {
    private final Packs packs;
    private final Set<PackId> order = new LinkedHashSet<>();

    private YearOrder(Packs packs) {
        this.packs = packs;
    }

    /**
     * The packs in order, the one asked for last; a feeder that has no pack is left out.
     *
     * @throws PackException if one of them cannot be read, as where they feed each other in a circle
     */
    static List<PackId> of(Packs packs, PackId last) throws UnknownPackException, PackException {
        YearOrder order = new YearOrder(packs);
        order.add(last);
        return List.copyOf(order.order);
    }

    private void add(PackId id) throws UnknownPackException, PackException {
        for (PackId source : sources(id, packs.pack(id).description())) {
            if (packs.ids().contains(source) && !order.contains(source)) {
                add(source);
            }
        }
        order.add(id);
    }

    private static List<PackId> sources(PackId id, PackDescription description) {
        List<PackId> sources = new ArrayList<>();
        if (description.previousResult() != null) {
            sources.add(before(id));
        }
        for (Feed feed : description.feeds()) {
            sources.add(from(id, feed));
        }
        return sources;
    }

    /** The same index in the year before. */
    static PackId before(PackId id) {
        return new PackId(id.index(), id.year() - 1);
    }

    /** The pack that feeds another. */
    static PackId from(PackId id, Feed feed) {
        return new PackId(feed.from(), id.year());
    }
}
