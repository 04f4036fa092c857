package org.parindex.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parindex.annual.AnnualReport;
import org.parindex.pack.RulePack;
import org.parindex.ranking.Results;
import org.parindex.scorecard.Scorecard;

/** The shipped year of the units of a ministry, and years made up from it. */
public final class YearOfUnits {
    public static final Path FOLDER = ShippedPacks.FIXTURES.resolve("don-vi-bo/2022");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Results SHIPPED = new Results(shippedCards());

    private YearOfUnits() {}

    private static List<Scorecard> shippedCards() {
        List<Scorecard> cards = new ArrayList<>(Fixtures.score("don-vi-bo/2022/appraisal"));
        cards.addAll(Fixtures.score("don-vi-bo/2022/self"));
        return cards;
    }

    /** Both stages of all 19 units. */
    public static Results shipped() {
        return SHIPPED;
    }

    /** Both stages of the units and of the 17 ministries. */
    public static Results withTheMinistry() {
        List<Scorecard> cards = new ArrayList<>(shippedCards());
        cards.addAll(Fixtures.score("bo/2022"));
        return new Results(cards);
    }

    public static AnnualReport report(Results results) {
        RulePack pack = ShippedPacks.get("don-vi-bo/2022").types().pack();
        return AnnualReport.of(pack, results).orElseThrow();
    }

    /**
     * One bloc in which nobody rose, two are first, and one is incomplete.
     *
     * @param last name of the incomplete unit
     */
    public static Results odd(String last) {
        return new Results(List.of(
                made("mot", "Đơn vị Một", facts -> {}),
                made("hai", "Đơn vị Hai", facts -> {}),
                made("ba", last, facts -> facts.remove("Budget"))));
    }

    /** A unit that is not registered, with the facts of a shipped one and 99 % the year before. */
    private static Scorecard made(String id, String name, Consumer<ObjectNode> change) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(
                    FOLDER.resolve("appraisal/cuc-thong-tin-co-so.json").toFile());
            ((ObjectNode) root.get("unit")).put("id", id).put("name", name);
            ObjectNode facts = (ObjectNode) root.get("facts");
            ((ObjectNode) facts.get("PreviousResult").get(0)).put("index", 99);
            facts.putArray("MinistryLoss");
            change.accept(facts);
            return Fixtures.score(root.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
