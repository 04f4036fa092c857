package org.parindex.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.parindex.cases.Outcome;
import org.parindex.catalogue.Publication;
import org.parindex.history.Blamed;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackFault;
import org.parindex.publication.CheckedBundle;
import org.parindex.publication.Draft;
import org.parindex.report.CaseReport;
import org.parindex.report.Json;
import org.parindex.text.Language;

/** Drafts, publications and lines of their files as JSON. */
final class PublicationJson {

    private PublicationJson() {}

    /** A draft; {@code checked} is empty while it is being checked. */
    static Json.Content draft(Draft draft, java.util.Optional<CheckedBundle> checked, Language language) {
        return json -> json.object(it -> {
            it.text("index", draft.bundle().id().index());
            it.number("year", draft.bundle().id().year());
            it.text("digest", draft.bundle().packDigest())
                    .text("bundle", draft.bundle().digest());
            it.text("author", draft.author()).text("at", draft.at().toString());
            it.text("state", checked.map(PublicationJson::state).orElse("checking"));
            it.list(
                    "faults",
                    checked.map(CheckedBundle::faults).orElse(List.of()),
                    (list, fault) -> list.item(one -> fault(fault, language, one)));
            it.object("cases", one -> cases(checked.map(CheckedBundle::outcomes).orElse(List.of()), language, one));
        });
    }

    private static String state(CheckedBundle checked) {
        return checked.isClean() ? "checked" : "faulty";
    }

    private static void fault(PackFault fault, Language language, Json json) throws IOException {
        json.text("file", fault.file()).number("line", fault.line()).number("column", fault.column());
        json.text("severity", fault.severity().name().toLowerCase(Locale.ROOT));
        json.text("code", fault.code().text());
        json.text("message", fault.message().in(language));
        json.text("hint", fault.hint().in(language));
    }

    private static void cases(List<Outcome> outcomes, Language language, Json json) throws IOException {
        List<Outcome> failed =
                outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        json.number("passed", outcomes.size() - failed.size());
        json.list(
                "failed",
                failed,
                (list, outcome) -> list.item(one -> one.text("file", outcome.path())
                        .text("message", CaseReport.render(List.of(outcome), language))));
    }

    /** {@code {"publications": […]}}, in the order given. */
    static Json.Content history(List<Blamed.Commit> commits) {
        return json -> json.object(
                it -> it.list("publications", commits, (list, commit) -> list.item(one -> commit(commit, one))));
    }

    private static void commit(Blamed.Commit commit, Json json) throws IOException {
        json.text("commit", commit.id());
        publication(commit.publication(), json);
    }

    static Json.Content publication(Publication publication) {
        return json -> json.object(it -> publication(publication, it));
    }

    private static void publication(Publication publication, Json json) throws IOException {
        json.number("entry", publication.number());
        json.text("digest", publication.packDigest()).text("bundle", publication.bundle());
        json.text("author", publication.author()).text("at", publication.at().toString());
        json.text("message", publication.message());
        json.text("action", publication.action().name().toLowerCase(Locale.ROOT));
    }

    /** A version with its files, as a draft of it would be sent. */
    static Json.Content files(PackBundle bundle) {
        return json -> json.object(it -> {
            it.text("index", bundle.id().index()).number("year", bundle.id().year());
            it.text("digest", bundle.packDigest()).text("bundle", bundle.digest());
            it.object("files", files -> {
                for (var file : bundle.files().entrySet()) {
                    files.text(file.getKey(), file.getValue());
                }
            });
        });
    }

    /** {@code {"file": …, "lines": […]}}. */
    static Json.Content blame(String file, List<Blamed> lines) {
        return json -> json.object(it -> it.text("file", file)
                .list(
                        "lines",
                        lines,
                        (list, line) -> list.item(one -> {
                            one.number("line", line.number()).text("text", line.text());
                            commit(line.commit(), one);
                        })));
    }
}
