package org.parindex.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Fact;
import org.parindex.facts.FactField;
import org.parindex.facts.Origin;
import org.parindex.finding.Finding;
import org.parindex.finding.RulePlace;
import org.parindex.finding.SeenFact;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.CriterionScore;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;
import org.parindex.text.Text;

/** Why one criterion of one unit got its points, in words: findings, arithmetic, rule with its source, facts, basis. */
public final class Explanation {
    private static final String INDENT = "          ";

    private final Scorecard card;
    private final CriterionScore score;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Scorecard card, CriterionScore score, Language language) {
        this.card = card;
        this.score = score;
        this.language = language;
    }

    /** The explanation, ending with a line feed. */
    public static String render(Scorecard card, CriterionScore score, Language language) {
        return new Explanation(card, score, language).explain();
    }

    private String explain() {
        head();
        score.findings().forEach(this::finding);
        line(String.format("%8s", Shown.decimal(score.score(), language)) + "  "
                + new Text("cộng", "together").in(language));
        if (score.lost().signum() > 0 && score.criterion().remedy() != null) {
            line("");
            line(new Text("Để được điểm: ", "To earn the points: ").in(language)
                    + score.criterion().remedy());
        }
        return text.toString();
    }

    private void head() {
        line(card.unit().name() + " · " + card.evaluation().pack() + " · "
                + Headings.stage(card.evaluation().stage()).in(language));
        String illustrative = Headings.illustrative(card.pack(), language);
        if (illustrative != null) {
            line(illustrative);
        }
        line(score.criterion().code() + " " + score.criterion().name());
        String points = Shown.decimal(score.score(), language) + " / "
                + Shown.decimal(score.criterion().max(), language);
        String lost = score.lost().signum() == 0
                ? ""
                : new Text(", mất ", ", lost ").in(language) + Shown.decimal(score.lost(), language);
        line(Headings.status(score.status()).in(language) + ": " + points + lost);
        line(new Text("Căn cứ: ", "Basis: ").in(language) + score.criterion().basis());
        if (score.criterion().appliesWhen() != null) {
            line(new Text("Áp dụng khi: ", "Applies when: ").in(language)
                    + score.criterion().appliesWhen());
        }
        line("");
    }

    private void finding(Finding finding) {
        line(String.format("%8s", Shown.points(finding.points(), language)) + "  " + finding.kind() + "  "
                + finding.reason());
        if (finding.arithmetic() != null) {
            detail(new Text("tính", "sum").in(language), finding.arithmetic());
        }
        RulePlace place = finding.rule();
        if (place != null) {
            detail(new Text("quy tắc", "rule").in(language), place.file() + ":" + place.line());
            source(card.pack(), place).forEach(source -> line(INDENT + "  " + source));
        }
        finding.facts().forEach(seen -> {
            detail(new Text("dữ kiện", "fact").in(language), fact(seen));
            origin(seen.fact().origin());
        });
        finding.searched()
                .forEach(searched -> detail(
                        new Text("đã tìm", "looked for").in(language),
                        searched.pattern() + new Text(" trong ", " among ").in(language) + searched.among() + " "
                                + searched.type()));
        line("");
    }

    /** The lines of a rule, each with its number. */
    public static List<String> source(RulePack pack, RulePlace place) {
        List<String> numbered = new ArrayList<>();
        pack.files().stream().filter(file -> file.path().equals(place.file())).forEach(file -> {
            String[] lines = file.text().split("\n", -1);
            for (int number = place.line(); number <= Math.min(place.endLine(), lines.length); number++) {
                numbered.add(String.format("%4d │ %s", number, lines[number - 1]));
            }
        });
        return numbered;
    }

    /** Where a fact comes from that the unit did not send: through the other unit's finding to the cause. */
    private void origin(@Nullable Origin origin) {
        if (origin == null) {
            return;
        }
        String file = origin.published() == null ? "" : " · " + origin.published();
        String fact = origin.fact() == null ? "" : " · " + fact(origin.fact());
        detail(
                "  " + new Text("lấy từ", "taken from").in(language),
                origin.pack() + " · " + origin.unitName() + file + fact);
        Origin.Standing standing = origin.standing();
        if (standing != null) {
            detail(
                    "  " + new Text("ở đó", "there").in(language),
                    standing.code() + " " + standing.name() + ": " + Shown.decimal(standing.score(), language) + " / "
                            + Shown.decimal(standing.max(), language));
            standing.said()
                    .forEach(said -> line(INDENT + "    " + Shown.points(said.points(), language) + "  " + said.kind()
                            + "  " + said.reason()));
        }
    }

    private String fact(SeenFact seen) {
        String mark = seen.hit() == null ? "" : seen.hit() ? "✓ " : "✗ ";
        return mark + fact(seen.fact());
    }

    private String fact(Fact fact) {
        StringBuilder line = new StringBuilder();
        line.append(fact.type().label()).append(" ").append(fact.id());
        for (FactField field : fact.type().fields()) {
            Object value = fact.value(field.name());
            if (value != null && !field.name().equals("id")) {
                line.append("; ").append(field.label()).append(": ").append(Shown.value(value, language));
            }
        }
        fact.evidence().forEach(one -> line.append("; ")
                .append(new Text("tài liệu kiểm chứng", "evidence").in(language))
                .append(": ")
                .append(one.ref())
                .append(" ")
                .append(one.title()));
        return fact.note() == null
                ? line.toString()
                : line.append("; ").append(fact.note()).toString();
    }

    private void detail(String name, String value) {
        line(INDENT + name + ": " + value);
    }

    private void line(String content) {
        text.append(TerminalLine.of(content)).append('\n');
    }
}
