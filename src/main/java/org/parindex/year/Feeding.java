package org.parindex.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parindex.facts.Fact;
import org.parindex.facts.GivenFacts;
import org.parindex.facts.Origin;
import org.parindex.facts.Stage;
import org.parindex.facts.UnitFacts;
import org.parindex.pack.PackId;
import org.parindex.pack.Register;
import org.parindex.scorecard.Evaluated;

/**
 * What the units of one pack are given in a run. A list is known, be it empty, as soon as one appraised submission of
 * the other pack states it; until then nothing is given.
 */
final class Feeding {
    private final PackId pack;
    private final Map<String, GivenFacts.Collector> byUnit = new HashMap<>();
    private final List<String> known = new ArrayList<>();
    private final List<YearResult.Fill> fills = new ArrayList<>();

    Feeding(PackId pack) {
        this.pack = pack;
    }

    /** Facts of another pack's appraised submissions. */
    void take(FeedLink link, PackId from, List<Evaluated> sources) {
        String type = link.source().name();
        int facts = -1;
        for (Evaluated source : sources) {
            if (source.submission().stage() == Stage.APPRAISAL
                    && source.submission().sent(type)) {
                facts = Math.max(0, facts);
                for (Fact fact : source.submission().of(type)) {
                    Given.add(
                            link,
                            source,
                            fact,
                            unit(String.valueOf(fact.value(link.feed().unitField()))));
                    facts++;
                }
            }
        }
        filled(link.target().name(), from, facts);
    }

    /** Results of the year before, computed in the run. */
    void takeResults(String type, PackId before, List<Evaluated> computed) {
        int facts = -1;
        for (Evaluated one : computed) {
            if (one.submission().stage() == Stage.APPRAISAL) {
                facts = Math.max(0, facts);
                UnitFacts unit = one.scorecard().unit();
                BigDecimal index = one.scorecard().indexPercent();
                if (index != null) {
                    Given.addResult(
                            type, index, new Origin(before, unit.id(), unit.name(), null, null, null), unit(unit.id()));
                    facts++;
                }
            }
        }
        filled(type, before, facts);
    }

    /** Results of the year before, as they were published. */
    void takePublished(String type, PackId before, PublishedResults published, Register register) {
        published.indexByUnit().forEach((id, index) -> {
            String name = register.find(id).map(Register.Unit::name).orElse(id);
            Given.addResult(type, index, new Origin(before, id, name, null, null, published.file()), unit(id));
        });
        filled(type, before, published.indexByUnit().size());
    }

    /** Nothing is known of a type: the other index has no pack of the year. */
    void leave(String type, PackId from) {
        filled(type, from, -1);
    }

    private void filled(String type, PackId from, int facts) {
        fills.add(new YearResult.Fill(pack, type, from, facts));
        if (facts >= 0) {
            known.add(type);
        }
    }

    private GivenFacts.Collector unit(String id) {
        return byUnit.computeIfAbsent(id, any -> new GivenFacts.Collector());
    }

    /** What one unit is given at a stage: at stage self nothing, a unit speaks for itself there. */
    GivenFacts of(String unit, boolean appraisal) {
        if (!appraisal) {
            return GivenFacts.NONE;
        }
        GivenFacts.Collector collector = unit(unit);
        known.forEach(collector::knows);
        return collector.given();
    }

    List<YearResult.Fill> fills() {
        return fills;
    }
}
