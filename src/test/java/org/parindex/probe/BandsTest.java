package org.parindex.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Small packs of bands drawn by lot: whole partitions, one with a band left out, one with a band too wide. */
class BandsTest {
    private static final String FACTS = """
            declare Amount
                @label( "Số đo" )
                id        : String     @label( "Mã" )
                criterion : String     @label( "Tiêu chí" ) @criterion
                value     : BigDecimal @label( "Giá trị" ) @max( "100" ) @better( "more" )
            end
            """;
    private static final Pattern VALUE = Pattern.compile("value (\\d+(?:\\.\\d+)?)");

    /**
     * From a cut on, or from just above it.
     *
     * @param cut from 1 to 99, with one decimal
     */
    record Edge(BigDecimal cut, boolean included) {}

    /**
     * A partition of 0 to 100.
     *
     * @param edges where each band but the first begins
     * @param odd the band that is left out or widened
     */
    record Bands(List<Edge> edges, int odd) {
        int count() {
            return edges.size() + 1;
        }

        boolean holds(int band, BigDecimal value) {
            return (band == 0 || after(edges.get(band - 1), value))
                    && (band == edges.size() || !after(edges.get(band), value));
        }

        private static boolean after(Edge edge, BigDecimal value) {
            int order = value.compareTo(edge.cut());
            return order > 0 || (order == 0 && edge.included());
        }

        /** The rules of a criterion, each a point more than the one below. */
        String rules(String code, List<Integer> bands, BigDecimal widening) {
            StringBuilder rules = new StringBuilder();
            for (int band : bands) {
                String from = band == 0 ? "" : ", value " + sign(edges.get(band - 1), true);
                BigDecimal more = band == odd ? widening : BigDecimal.ZERO;
                String to = band == edges.size() ? "" : ", value " + sign(moved(edges.get(band), more), false);
                rules.append("rule \"" + code + " bậc " + band + "\"\nwhen\n    Amount( criterion == \"" + code + "\""
                        + from + to + " )\nthen\n    score.award( \"" + band + "\", \"bậc " + band + "\" );\nend\n\n");
            }
            return rules.toString();
        }

        private static Edge moved(Edge edge, BigDecimal by) {
            return new Edge(edge.cut().add(by), edge.included());
        }

        private static String sign(Edge edge, boolean above) {
            String operator = above ? (edge.included() ? ">= " : "> ") : (edge.included() ? "< " : "<= ");
            return operator + edge.cut() + "B";
        }

        List<Integer> all() {
            List<Integer> all = new ArrayList<>();
            for (int band = 0; band < count(); band++) {
                all.add(band);
            }
            return all;
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void bands_that_meet_have_no_fault_and_a_missing_or_a_wide_one_is_told_where_it_is(
            @ForAll("severalBands") List<Bands> several) {
        SmallPack pack = new SmallPack(FACTS);
        for (int i = 0; i < several.size(); i++) {
            Bands bands = several.get(i);
            BigDecimal max = BigDecimal.valueOf(bands.edges().size());
            List<Integer> fewer = new ArrayList<>(bands.all());
            fewer.remove(bands.odd());
            pack.leaf("1." + i, max, "Amount", bands.rules("1." + i, bands.all(), BigDecimal.ZERO));
            pack.leaf("2." + i, max, "Amount", bands.rules("2." + i, fewer, BigDecimal.ZERO));
            pack.leaf("3." + i, max, "Amount", bands.rules("3." + i, bands.all(), new BigDecimal("0.3")));
        }

        List<PackFault> faults = pack.faults();

        for (int i = 0; i < several.size(); i++) {
            assertThat(of(faults, "1." + i)).as(several.get(i).toString()).isEmpty();
            assertGap(several.get(i), of(faults, "2." + i));
            assertOverlap(several.get(i), of(faults, "3." + i));
        }
    }

    private static void assertGap(Bands bands, List<PackFault> faults) {
        assertThat(faults).as(bands.toString()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.GAP);
            assertThat(bands.holds(bands.odd(), value(fault))).isTrue();
            assertThat(fault.message().en())
                    .satisfies(names(bands.odd() - 1, bands))
                    .satisfies(names(bands.odd() + 1, bands));
        });
    }

    private static void assertOverlap(Bands bands, List<PackFault> faults) {
        if (bands.odd() == bands.edges().size()) {
            assertThat(faults).as("the highest band has nothing above it").isEmpty();
            return;
        }
        assertThat(faults).as(bands.toString()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.OVERLAP);
            assertThat(bands.holds(bands.odd() + 1, value(fault))).isTrue();
            assertThat(fault.message().en())
                    .satisfies(names(bands.odd(), bands))
                    .satisfies(names(bands.odd() + 1, bands));
        });
    }

    private static java.util.function.Consumer<String> names(int band, Bands bands) {
        return message -> {
            if (band >= 0 && band < bands.count()) {
                assertThat(message).contains("bậc " + band + "\"");
            }
        };
    }

    private static List<PackFault> of(List<PackFault> faults, String code) {
        return faults.stream()
                .filter(fault -> fault.file().contains("/" + code + "-"))
                .toList();
    }

    private static BigDecimal value(PackFault fault) {
        Matcher value = VALUE.matcher(fault.message().en());
        assertThat(value.find()).as(fault.message().en()).isTrue();
        return new BigDecimal(value.group(1));
    }

    @Provide
    Arbitrary<List<Bands>> severalBands() {
        Arbitrary<Edge> edge = Combinators.combine(
                        Arbitraries.integers().between(2, 198).map(half -> new BigDecimal(half)
                                .multiply(new BigDecimal("0.5"))),
                        Arbitraries.of(true, false))
                .as(Edge::new);
        return edge.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(Edge::cut)
                .map(edges -> edges.stream()
                        .sorted(java.util.Comparator.comparing(Edge::cut))
                        .toList())
                .flatMap(
                        edges -> Arbitraries.integers().between(0, edges.size()).map(odd -> new Bands(edges, odd)))
                .list()
                .ofSize(4);
    }
}
