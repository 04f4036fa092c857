package org.parindex.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parindex.access.ApiKey;
import org.parindex.access.Caller;
import org.parindex.access.Keys;
import org.parindex.history.Blamed;
import org.parindex.pack.PackId;
import org.parindex.ranking.LowReasons;
import org.parindex.ranking.Ranking;
import org.parindex.ranking.Results;
import org.parindex.report.Problem;
import org.parindex.scorecard.Scorecard;
import org.parindex.text.Language;
import org.parindex.text.Text;

/**
 * The pages as HTML documents that fetch nothing, neither from outside nor from the service. They hold one inline style
 * and one inline script, without which everything can be read too. Thread-safe.
 */
public final class Pages {
    /** The only script there is, as a source for {@code Content-Security-Policy: script-src '…'}; without the quotes. */
    public static final String SCRIPT_HASH = Assets.hash(Assets.SCRIPT);

    private final TemplateEngine templates;
    private final @Nullable Caller caller;

    private final boolean history;

    /** As nobody in particular sees them, of a service that keeps no history of its rules. */
    public Pages() {
        this(false);
    }

    /**
     * As nobody in particular sees them.
     *
     * @param history whether scorecards link to {@link #blame}
     */
    public Pages(boolean history) {
        this(
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.parindex.page.template"),
                null,
                history);
    }

    private Pages(TemplateEngine templates, @Nullable Caller caller, boolean history) {
        this.templates = templates;
        this.caller = caller;
        this.history = history;
    }

    /** The pages with the links that this caller may follow, and the way out. */
    public Pages seenBy(Caller who) {
        return new Pages(templates, who, history);
    }

    /** The rankings there are, the largest one shown; says so if there is none. A unit sees its own scorecards. */
    public String home(Results results, Language language) {
        if (caller != null && caller.unit() != null) {
            return own(results, caller.unit(), language);
        }
        Ranking largest = results.largest().orElse(null);
        if (largest != null) {
            return ranking(results, largest, new Links(other(language)).home(), language);
        }
        Voice voice = new Voice(language);
        return message(results, voice, voice.say(Texts.NO_RESULTS), voice.say(Texts.NO_RESULTS_HINT));
    }

    /** One ranking by bloc. */
    public String ranking(Results results, Ranking ranking, Language language) {
        String otherLanguage = new Links(other(language)).ranking(ranking.pack().id(), ranking.stage());
        return ranking(results, ranking, otherLanguage, language);
    }

    private String ranking(Results results, Ranking ranking, String otherLanguage, Language language) {
        Voice voice = new Voice(language);
        String title =
                voice.say(Texts.RANKING) + " " + ranking.pack().id() + " – " + voice.say(Texts.of(ranking.stage()));
        Layout layout = layout(results, voice, title, otherLanguage, ranking);
        return render("ranking.jte", new RankingView(layout, ranking, LowReasons.of(ranking)));
    }

    /** One scorecard that opens to criteria, findings, facts, arithmetic and source lines. */
    public String scorecard(Results results, Scorecard scorecard, Language language) {
        Voice voice = new Voice(language);
        String title = scorecard.unit().name() + " – " + scorecard.evaluation().pack();
        String otherLanguage = new Links(other(language)).scorecard(scorecard);
        Layout layout = layout(results, voice, title, otherLanguage, null);
        return render(
                "scorecard.jte", new ScorecardView(layout, scorecard, new FactTypeNames(scorecard.pack()), history));
    }

    /** A file of a pack, with who changed each line, when and why. */
    public String blame(Results results, PackId pack, String file, List<Blamed> lines, Language language) {
        Voice voice = new Voice(language);
        String title = voice.say(Texts.CHANGES) + " – " + pack;
        Layout layout = layout(results, voice, title, new Links(other(language)).home(), null);
        return render("blame.jte", new BlameView(layout, pack, file, lines));
    }

    /** Nothing there: says so, and what there is. */
    public String notFound(Results results, Language language) {
        Voice voice = new Voice(language);
        return message(results, voice, voice.say(Texts.NOT_FOUND), voice.say(Texts.NOT_FOUND_HINT));
    }

    private String own(Results results, String unit, Language language) {
        Voice voice = new Voice(language);
        List<Scorecard> cards = results.rankings().stream()
                .flatMap(ranking -> results.scorecard(ranking.pack().id(), ranking.stage(), unit).stream())
                .toList();
        Layout layout =
                layout(results, voice, voice.say(AccessTexts.OWN_CARDS), new Links(other(language)).home(), null);
        return render("own.jte", new OwnView(layout, cards));
    }

    /** Why something was not done. */
    public String problem(Problem problem, Language language) {
        Voice voice = new Voice(language);
        String text = Stream.concat(
                        Stream.of(problem.detail()), problem.errors().stream().map(Problem.Cause::message))
                .map(voice::say)
                .distinct()
                .collect(Collectors.joining(" "));
        return message(new Results(List.of()), voice, voice.say(problem.title()), text);
    }

    /** The page to sign in; {@code fault} is why it did not work before, null at first. */
    public String signIn(@Nullable Text fault, Language language) {
        Voice voice = new Voice(language);
        String otherLanguage = new Links(other(language)).signIn();
        Layout layout = layout(new Results(List.of()), voice, voice.say(AccessTexts.SIGN_IN), otherLanguage, null);
        return render("sign-in.jte", new SignInView(layout, fault));
    }

    /** The keys there are; {@code made} is the one just made, null where there is none. */
    public String keys(List<ApiKey> keys, Keys.@Nullable Issued made, Language language) {
        Voice voice = new Voice(language);
        String otherLanguage = new Links(other(language)).keys();
        Layout layout = layout(new Results(List.of()), voice, voice.say(AccessTexts.KEYS), otherLanguage, null);
        return render("keys.jte", new KeysView(layout, keys, made == null ? null : made.text()));
    }

    private String message(Results results, Voice voice, String heading, String text) {
        String otherLanguage = new Links(other(voice.language())).home();
        return render(
                "message.jte", new MessageView(layout(results, voice, heading, otherLanguage, null), heading, text));
    }

    private Layout layout(Results results, Voice voice, String title, String otherLanguage, @Nullable Ranking current) {
        return new Layout(voice, new Links(voice.language()), title, otherLanguage, results, current, caller);
    }

    private static Language other(Language language) {
        return language == Language.EN ? Language.VI : Language.EN;
    }

    private String render(String template, Object view) {
        StringOutput output = new StringOutput();
        templates.render(template, view, output);
        return output.toString();
    }
}
