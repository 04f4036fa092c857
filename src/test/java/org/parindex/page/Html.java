package org.parindex.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a page says, for tests that need no browser. */
final class Html {

    private Html() {}

    /** The text between tags with entities resolved, each run of white space as one blank. */
    static String text(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00A0]+", " ")
                .trim();
    }

    /** Everything that a pattern's first group matches, in order. */
    static List<String> all(String html, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The part of a scorecard page that opens to one criterion. */
    static String criterion(String html, String code) {
        return all(html, "<details class=\"criterion[^\"]*\" id=\"tc-" + Pattern.quote(code) + "\">(.*?)</details>")
                .get(0);
    }
}
