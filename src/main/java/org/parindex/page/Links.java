package org.parindex.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
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
        String unit =
                URLEncoder.encode(card.unit().id(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/scorecards/" + card.evaluation().pack() + "/" + unit
                + query(card.evaluation().stage());
    }

    private String query(Stage stage) {
        return "?stage=" + stage.code() + (language == Language.EN ? "&lang=en" : "");
    }
}
