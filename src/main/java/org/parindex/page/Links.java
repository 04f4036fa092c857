package org.parindex.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parindex.facts.Stage;
import org.parindex.finding.RulePlace;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;

/** Addresses of the pages, relative to the service, in one language. */
public record Links(Language language) {

    public String home() {
        return language == Language.EN ? "/?lang=en" : "/";
    }

    public String signIn() {
        return "/sign-in" + (language == Language.EN ? "?lang=en" : "");
    }

    public String keys() {
        return "/keys" + (language == Language.EN ? "?lang=en" : "");
    }

    public String ranking(PackId pack, Stage stage) {
        return "/rankings/" + pack + query(stage);
    }

    public String scorecard(Scorecard card) {
        return "/scorecards/" + card.evaluation().pack() + "/"
                + encoded(card.unit().id()) + query(card.evaluation().stage());
    }

    /** The lines of a rule with who changed them, as they stood in the version that scored. */
    public String changes(RulePack pack, RulePlace rule) {
        return "/packs/" + pack.id() + "/blame?file=" + encoded(pack.id().year() + "/" + rule.file()) + "&version="
                + encoded(pack.digest()) + (language == Language.EN ? "&lang=en" : "") + "#L" + rule.line();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String query(Stage stage) {
        return "?stage=" + stage.code() + (language == Language.EN ? "&lang=en" : "");
    }
}
