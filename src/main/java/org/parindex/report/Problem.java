package org.parindex.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.facts.Fault;
import org.parindex.facts.RefusedException;
import org.parindex.finding.RuleFailure;
import org.parindex.finding.RulePlace;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.PackId;
import org.parindex.text.Language;
import org.parindex.text.Suggestion;
import org.parindex.text.Text;

/**
 * Why something was not done, as {@code application/problem+json} (RFC 9457).
 *
 * @param kind last part of the problem's {@code type}
 * @param errors all faults, each with a pointer into the request or a place in a pack; may be empty
 */
public record Problem(String kind, int status, Text title, Text detail, List<Cause> errors) {

    /** One fault; {@code pointer} is a JSON Pointer, or {@code file:line} of a pack. */
    public record Cause(
            String pointer, Text message, @Nullable String suggestion) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    /** What kept a submission from being scored. */
    public static Problem of(Exception failure) {
        if (failure instanceof RefusedException refused) {
            return of(refused);
        }
        if (failure instanceof UnknownPackException unknown) {
            return of(unknown);
        }
        if (failure instanceof PackException faulty) {
            return of(faulty);
        }
        if (failure instanceof RuleFailure ruleFailure) {
            return of(ruleFailure);
        }
        throw new IllegalArgumentException("No problem is known for " + failure.getClass(), failure);
    }

    /** A submission that is refused: 422. */
    public static Problem of(RefusedException refused) {
        List<Cause> errors = refused.faults().stream()
                .map((Fault fault) -> new Cause(fault.pointer(), fault.message(), fault.suggestion()))
                .toList();
        return new Problem(
                "refused-submission",
                422,
                new Text("Hồ sơ bị từ chối", "The submission is refused"),
                new Text(errors.size() + " lỗi; chưa chấm điểm.", faults(errors.size()) + "; nothing was scored."),
                errors);
    }

    /** A submission for a pack that is not there: 422, pointing at index or year. */
    public static Problem of(UnknownPackException unknown) {
        boolean knownIndex = unknown.known().stream()
                .anyMatch(id -> id.index().equals(unknown.pack().index()));
        List<String> names = unknown.known().stream().map(PackId::toString).toList();
        String list = String.join(", ", names);
        String near = Suggestion.closest(unknown.pack().toString(), names).orElse(null);
        return new Problem(
                "unknown-pack",
                422,
                new Text("Không có bộ quy tắc này", "There is no such pack"),
                new Text(
                        "Không có bộ quy tắc " + unknown.pack() + ". Có: " + list + ".",
                        String.valueOf(unknown.getMessage())),
                List.of(new Cause(
                        knownIndex ? "/year" : "/index",
                        new Text("Có: " + list + ".", "There are: " + list + "."),
                        near)));
    }

    /** A pack that cannot be used: 503, each error with file and line. */
    public static Problem of(PackException faulty) {
        return faultyPack(new Text("Bộ quy tắc", "The pack"), faulty);
    }

    /** The same, naming the pack. */
    public static Problem of(PackId pack, PackException faulty) {
        return faultyPack(new Text("Bộ quy tắc " + pack, "The pack " + pack), faulty);
    }

    private static Problem faultyPack(Text pack, PackException faulty) {
        List<Cause> errors = faulty.faults().stream()
                .map((PackFault fault) -> new Cause(fault.place(), fault.message(), null))
                .toList();
        return new Problem(
                "faulty-pack",
                503,
                new Text("Bộ quy tắc chưa dùng được", "The pack cannot be used"),
                new Text(
                        pack.vi() + " có " + errors.size() + " lỗi; các bộ khác vẫn chấm.",
                        pack.en() + " has " + faults(errors.size()) + "; other packs are served."),
                errors);
    }

    /** A rule that failed while it ran: 500, naming rule, file and line. */
    public static Problem of(RuleFailure failure) {
        RulePlace place = failure.place();
        String where = place == null ? "" : place.file() + ":" + place.line();
        String rule = place == null ? "?" : place.rule();
        return new Problem(
                "failed-rule",
                500,
                new Text("Một quy tắc bị lỗi khi chạy", "A rule failed while it ran"),
                new Text(
                        "Quy tắc \"" + rule + "\" bị lỗi: " + failure.problem().vi()
                                + ". Không có điểm nào được đưa ra.",
                        "The rule \"" + rule + "\" failed: " + failure.problem().en() + ". No score is given."),
                List.of(new Cause(where, new Text("Quy tắc \"" + rule + "\"", "Rule \"" + rule + "\""), null)));
    }

    /** The problem as JSON; {@code more} are further members, such as {@code instance} or {@code line}. */
    public Json.Content json(Language language, Map<String, Object> more) {
        return json -> json.object(it -> {
            it.text("type", "urn:parindex:problem:" + kind).text("title", title.in(language));
            it.number("status", status).text("detail", detail.in(language));
            for (Map.Entry<String, Object> member : more.entrySet()) {
                it.value(member.getKey(), member.getValue());
            }
            it.list(
                    "errors",
                    errors,
                    (list, error) -> list.item(e -> e.text("pointer", error.pointer())
                            .text("message", error.message().in(language))
                            .optional("suggestion", error.suggestion())));
        });
    }

    /** How many, in English: one fault, two faults. */
    public static String faults(int number) {
        return number == 1 ? "1 fault" : number + " faults";
    }
}
