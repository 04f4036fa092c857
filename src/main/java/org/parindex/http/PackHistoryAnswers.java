package org.parindex.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parindex.history.Blamed;
import org.parindex.history.PackHistory;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackId;
import org.parindex.text.Text;

/** {@code …/history} and {@code …/blame} of a pack: who published what, and who is behind a line. */
final class PackHistoryAnswers {
    private static final String DIFF = "text/x-diff; charset=utf-8";

    private final PackHistory history;
    private final Function<String, Optional<PackBundle>> bundles;
    private final PageAnswers pages;

    PackHistoryAnswers(PackHistory history, Function<String, Optional<PackBundle>> bundles, PageAnswers pages) {
        this.history = history;
        this.bundles = bundles;
        this.pages = pages;
    }

    void list(Context ctx) throws ProblemException {
        Query.of(ctx);
        PackId pack = Address.named(ctx);
        Answers.json(ctx, PublicationJson.history(published(pack)));
    }

    private List<Blamed.Commit> published(PackId pack) throws ProblemException {
        List<Blamed.Commit> commits = history.commits(pack);
        if (commits.isEmpty()) {
            throw new ProblemException(Problems.nothingHere(new Text(
                    "Bộ quy tắc " + pack + " chưa công bố phiên bản nào.",
                    "No version of the pack " + pack + " was published.")));
        }
        return commits;
    }

    /** Against the version before it; with {@code from} against that one. */
    void diff(Context ctx) throws ProblemException, IOException {
        Query query = Query.of(ctx, "from");
        PackId pack = Address.named(ctx);
        Blamed.Commit to = named(pack, ctx.pathParam("commit"));
        @Nullable String from = query.text("from");
        Blamed.@Nullable Commit before = from == null ? before(pack, to).orElse(null) : named(pack, from);
        ctx.contentType(DIFF).result(history.diff(pack, before, to));
    }

    private Optional<Blamed.Commit> before(PackId pack, Blamed.Commit commit) {
        return history.commits(pack).stream()
                .filter(one -> one.publication().number() < commit.publication().number())
                .findFirst();
    }

    private Blamed.Commit named(PackId pack, String name) throws ProblemException {
        return history.find(pack, name)
                .orElseThrow(() -> new ProblemException(Problems.nothingHere(new Text(
                        "Bộ quy tắc " + pack + " không có phiên bản \"" + name + "\" trong lịch sử.",
                        "The history of the pack " + pack + " has no version \"" + name + "\"."))));
    }

    /** Every file of the published version; with {@code version} of that one. */
    void files(Context ctx) throws ProblemException {
        Query query = Query.of(ctx, "version");
        PackId pack = Address.named(ctx);
        @Nullable String version = query.text("version");
        Blamed.Commit commit = version == null ? published(pack).get(0) : named(pack, version);
        PackBundle bundle = bundles.apply(commit.publication().bundle())
                .orElseThrow(() -> new ProblemException(Problems.notFound(ctx.path())));
        Answers.json(ctx, PublicationJson.files(bundle));
    }

    void blame(Context ctx) throws ProblemException, IOException {
        BlamedFile found = blamed(ctx, Query.of(ctx, "file", "version"));
        Answers.json(ctx, PublicationJson.blame(found.name(), found.lines()));
    }

    /** The same for people. */
    void blamePage(Context ctx) throws IOException {
        try {
            BlamedFile found = blamed(ctx, Query.of(ctx, "file", "version"));
            pages.blame(ctx, found.pack(), found.name(), found.lines());
        } catch (ProblemException nothing) {
            pages.notFound(ctx);
        }
    }

    private record BlamedFile(PackId pack, String name, List<Blamed> lines) {}

    /** Of the published version; with {@code version} of that one. */
    private BlamedFile blamed(Context ctx, Query query) throws ProblemException, IOException {
        PackId pack = Address.named(ctx);
        @Nullable String version = query.text("version");
        @Nullable String file = query.text("file");
        Blamed.Commit commit = version == null ? published(pack).get(0) : named(pack, version);
        List<Blamed> lines = file == null ? List.of() : history.blame(pack, commit, file);
        if (file == null || lines.isEmpty()) {
            throw new ProblemException(Problems.nothingHere(new Text(
                    "Phiên bản này không có tệp \"" + file + "\"; ghi như ?file=" + pack.year() + "/criteria.yaml.",
                    "This version has no file \"" + file + "\"; write it as ?file=" + pack.year()
                            + "/criteria.yaml.")));
        }
        return new BlamedFile(pack, file, lines);
    }
}
