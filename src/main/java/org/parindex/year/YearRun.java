package org.parindex.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.Scoring;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.Fault;
import org.parindex.facts.RefusedException;
import org.parindex.facts.Stage;
import org.parindex.facts.SubmissionHead;
import org.parindex.finding.RuleFailure;
import org.parindex.pack.Feed;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.Register;
import org.parindex.scorecard.Evaluated;

/** Scores a year pack by pack, feeders first, and gives each unit what the run knows of it. For one thread. */
public final class YearRun {
    private final Scoring scoring;
    private final List<PackId> order;
    private final @Nullable PublishedResults published;
    private final Map<PackId, List<Sent>> sent = new LinkedHashMap<>();
    private final Map<PackId, Map<String, Evaluated>> evaluated = new LinkedHashMap<>();
    private final List<YearResult.Refused> refused = new ArrayList<>();
    private final List<YearResult.Fill> fills = new ArrayList<>();

    /**
     * A run that ends with one pack.
     *
     * @param published indexes of the year before that pack's; null: those computed from submissions of that year
     * @throws PackException if a pack of the run cannot be read
     */
    public YearRun(Scoring scoring, PackId pack, @Nullable PublishedResults published)
            throws UnknownPackException, PackException {
        this.scoring = scoring;
        this.published = published;
        this.order = YearOrder.of(scoring.packs(), pack);
        order.forEach(id -> {
            sent.put(id, new ArrayList<>());
            evaluated.put(id, new LinkedHashMap<>());
        });
    }

    /** The packs of the run, feeders first. */
    public List<PackId> order() {
        return order;
    }

    /**
     * Adds a submission; of two for the same unit, pack and stage the later one counts.
     *
     * @throws RefusedException if it is for no pack of the run
     */
    public void add(Sent submission) throws RefusedException {
        PackId pack = SubmissionHead.packOf(submission.root());
        List<Sent> list = sent.get(pack);
        if (list == null) {
            throw submission
                    .named()
                    .apply(new RefusedException(List.of(Fault.of(
                            "/index",
                            pack + " không thuộc lượt chấm này: " + order + ".",
                            pack + " is no part of this run: " + order + "."))));
        }
        list.add(submission);
    }

    /** A submission that could not even be added. */
    public void refuse(String source, Exception failure) {
        refused.add(new YearResult.Refused(source, failure));
    }

    /**
     * Scores everything that was added.
     *
     * @throws PackException if a pack cannot be compiled, or a feed does not fit the pack it comes from
     */
    public YearResult run() throws UnknownPackException, PackException {
        for (PackId pack : order) {
            Feeding feeding = feeding(pack);
            for (Sent one : sent.getOrDefault(pack, List.of())) {
                score(pack, one, feeding);
            }
            fills.addAll(feeding.fills());
        }
        List<Evaluated> all = new ArrayList<>();
        evaluated.values().forEach(byUnit -> all.addAll(byUnit.values()));
        return new YearResult(order, all, refused, fills);
    }

    private Feeding feeding(PackId pack) throws UnknownPackException, PackException {
        Feeding feeding = new Feeding(pack);
        Packs packs = scoring.packs();
        for (Feed feed : packs.pack(pack).description().feeds()) {
            PackId from = YearOrder.from(pack, feed);
            if (evaluated.containsKey(from)) {
                FeedLink link = FeedLink.of(feed, packs.types(from), packs.types(pack));
                feeding.take(link, from, results(from));
            } else {
                feeding.leave(feed.as(), from);
            }
        }
        String result = packs.pack(pack).description().previousResult();
        if (result != null) {
            PackId before = YearOrder.before(pack);
            if (published != null && pack.equals(order.get(order.size() - 1))) {
                refuseUnknownUnits(published, units(pack));
                feeding.takePublished(
                        result, before, published, packs.pack(pack).register());
            } else {
                feeding.takeResults(result, before, results(before));
            }
        }
        return feeding;
    }

    private List<Evaluated> results(PackId pack) {
        return List.copyOf(evaluated.getOrDefault(pack, Map.of()).values());
    }

    private void score(PackId pack, Sent one, Feeding feeding) throws UnknownPackException, PackException {
        try {
            boolean appraisal = one.root().path("stage").asText("").equals(Stage.APPRAISAL.code());
            Evaluated result = scoring.evaluate(one.root(), feeding.of(one.unit(), appraisal));
            refuseUnsound(pack, result);
            Map<String, Evaluated> byUnit = evaluated.computeIfAbsent(pack, any -> new LinkedHashMap<>());
            String key = result.submission().stage() + " " + one.unit();
            byUnit.remove(key);
            byUnit.put(key, result);
        } catch (RefusedException failed) {
            refused.add(new YearResult.Refused(one.source(), one.named().apply(failed)));
        } catch (RuleFailure failed) {
            refused.add(new YearResult.Refused(one.source(), failed));
        }
    }

    /** What a submission says of units of a later pack must name what there is, and no more points than were lost. */
    private void refuseUnsound(PackId from, Evaluated result)
            throws RefusedException, UnknownPackException, PackException {
        List<Fault> faults = new ArrayList<>();
        for (PackId pack : order) {
            for (Feed feed : scoring.packs().pack(pack).description().feeds()) {
                if (YearOrder.from(pack, feed).equals(from)) {
                    faults.addAll(FedNames.unknown(feed, result, units(pack)));
                    faults.addAll(FedLosses.beyond(feed, result));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }

    /** A published result of a unit that there is not may be a mistyped one of a unit that there is. */
    private void refuseUnknownUnits(PublishedResults results, Collection<String> known) {
        List<Fault> faults = FedNames.unknown(results, known);
        if (!faults.isEmpty()) {
            refused.add(new YearResult.Refused(results.file(), new RefusedException(faults)));
        }
    }

    /** Those registered, and those that sent something. */
    private Set<String> units(PackId pack) throws UnknownPackException, PackException {
        Set<String> units = new TreeSet<>();
        scoring.packs().pack(pack).register().units().stream()
                .map(Register.Unit::id)
                .forEach(units::add);
        sent.getOrDefault(pack, List.of()).forEach(one -> units.add(one.unit()));
        return units;
    }
}
