package org.parindex.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parindex.catalogue.PackCatalogue;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.pack.PublishedResult;
import org.parindex.pack.Register;
import org.parindex.pack.SeriesReader;
import org.parindex.ranking.IncomparablePointsException;
import org.parindex.ranking.Series;
import org.parindex.report.SeriesTable;
import org.parindex.text.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code series INDEX UNIT}: one unit over the years, from published results. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description = {
            "Kết quả đã công bố của một đơn vị qua các năm: chỉ số, hạng và thay đổi.",
            "A unit's published results over the years: index, rank and their changes."
        },
        footer = {"", "Exit status: 0 good; 2 wrong usage, nothing published, or points that do not compare."})
final class SeriesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "INDEX", description = "Bộ chỉ số / the index (bo).")
    private String index = "";

    @Parameters(index = "1", paramLabel = "UNIT", description = "Mã đơn vị / the unit's id.")
    private String unit = "";

    @Option(names = "--from", paramLabel = "YEAR", description = "Từ năm / from this year on.")
    private int from;

    @Option(
            names = "--points",
            description = "Thay đổi về điểm, chỉ giữa các năm có cùng điểm tối đa"
                    + " / changes of points, only between years of the same maxima.")
    private boolean points;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    SeriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException, IOException {
        Series series = series(published());
        String table = points ? points(series) : SeriesTable.render(series, language.language(), Terminal.WIDTH);
        terminal.out().print(name() + "\n" + table);
        terminal.out().flush();
        return Exit.GOOD;
    }

    private List<PublishedResult> published() throws UnusableException, IOException {
        if (!index.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UnusableException(language.say(
                    "\"" + index + "\" không phải tên bộ chỉ số như bo.",
                    "\"" + index + "\" is not an index such as bo."));
        }
        try {
            return SeriesReader.read(rules.folder(language), index);
        } catch (PackException faulty) {
            throw new UnusableException(faulty.faults().stream()
                    .map((PackFault fault) ->
                            fault.place() + ": " + fault.message().in(language.language()))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private Series series(List<PublishedResult> published) throws UnusableException {
        Series series = Series.of(
                unit, published.stream().filter(one -> one.year() >= from).toList());
        if (series.years().isEmpty()) {
            String near = Suggestion.closest(
                            unit, published.stream().map(PublishedResult::unit).toList())
                    .filter(other -> !other.equals(unit))
                    .map(other -> language.say(" Có phải \"" + other + "\"?", " Did you mean \"" + other + "\"?"))
                    .orElse("");
            throw new UnusableException(language.say(
                            "Không có kết quả đã công bố của \"" + unit + "\" trong " + index + "/series.yaml.",
                            "There is no published result of \"" + unit + "\" in " + index + "/series.yaml.")
                    + near);
        }
        return series;
    }

    /** As the register of the first pack that knows the unit has it; the id where none does. */
    private String name() throws UnusableException, IOException {
        try (PackCatalogue catalogue = rules.catalogue(language)) {
            return catalogue.ids().stream()
                    .filter(id -> id.index().equals(index))
                    .flatMap(id -> registered(catalogue, id).stream())
                    .map(Register.Unit::name)
                    .findFirst()
                    .orElse(unit);
        }
    }

    private Optional<Register.Unit> registered(PackCatalogue catalogue, PackId id) {
        try {
            return catalogue.pack(id).register().find(unit);
        } catch (UnknownPackException | PackException unusable) {
            return Optional.empty();
        }
    }

    private String points(Series series) throws UnusableException {
        if (series.years().size() < 2) {
            throw new UnusableException(
                    language.say("Cần ít nhất hai năm để so sánh.", "It takes two years to compare."));
        }
        try {
            return SeriesTable.renderPoints(series.pointChanges(), language.language(), Terminal.WIDTH);
        } catch (IncomparablePointsException incomparable) {
            throw new UnusableException(incomparable.reason().in(language.language()));
        }
    }
}
