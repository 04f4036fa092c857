package org.parindex.year;

import java.util.ArrayList;
import java.util.List;
import org.parindex.facts.FactField;
import org.parindex.facts.FactType;
import org.parindex.facts.FactTypes;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Feed;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.Span;
import org.parindex.text.Text;

/** A feed with the two types it joins: the fields of the one are found in the other. */
record FeedLink(Feed feed, FactType source, FactType target) {

    /** @throws PackException if the other pack has no such type or fields */
    static FeedLink of(Feed feed, FactTypes sources, FactTypes targets) throws PackException {
        FactType target = targets.find(feed.as()).orElseThrow();
        FactType source = sources.find(feed.fact()).orElse(null);
        List<PackFault> faults = new ArrayList<>();
        if (source == null) {
            faults.add(fault(feed, sources, "không khai báo loại " + feed.fact(), "declares no type " + feed.fact()));
            throw new PackException(faults);
        }
        require(feed, sources, source, feed.unitField(), FactField.Kind.TEXT, faults);
        if (feed.lost() != null) {
            require(feed, sources, source, feed.lost(), FactField.Kind.DECIMAL, faults);
            require(feed, sources, source, "criterion", FactField.Kind.TEXT, faults);
        }
        for (FactField field : target.sentFields()) {
            if (!field.optional()) {
                require(feed, sources, source, field.name(), field.kind(), faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return new FeedLink(feed, source, target);
    }

    private static void require(
            Feed feed, FactTypes sources, FactType source, String name, FactField.Kind kind, List<PackFault> faults) {
        if (source.field(name).filter(field -> field.kind() == kind).isEmpty()) {
            faults.add(fault(
                    feed,
                    sources,
                    "không có trường " + name + " đúng kiểu ở loại " + source.name(),
                    "has no field " + name + " of the right type in " + source.name()));
        }
    }

    private static PackFault fault(Feed feed, FactTypes sources, String vi, String en) {
        String pack = sources.pack().id().toString();
        return new PackFault(
                "pack.yaml",
                Span.ofLine(feed.line()),
                FaultCode.FEED_MISMATCH,
                new Text(pack + " " + vi + ".", pack + " " + en + "."));
    }
}
