package org.parindex.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.FaultCode;
import org.parindex.pack.Fix;
import org.parindex.pack.PackFault;
import org.parindex.pack.Severity;
import org.parindex.pack.Span;
import org.parindex.text.Language;

/**
 * Faults of packs as SARIF 2.1.0 (OASIS Standard, 2020): one run, a rule for each code that was found, a result for each
 * fault.
 */
public final class FaultsSarif {
    private final FaultPages pages;
    private final String program;
    private final Language language;

    /** @param program name and version, as {@code parindex 1.0.0} */
    public FaultsSarif(FaultPages pages, String program, Language language) {
        this.pages = pages;
        this.program = program;
        this.language = language;
    }

    public Json.Content of(List<FoundFaults> packs) {
        List<FaultCode> codes = Arrays.stream(FaultCode.values())
                .filter(code -> packs.stream()
                        .flatMap(found -> found.faults().stream())
                        .anyMatch(fault -> fault.code() == code))
                .toList();
        return json -> json.object(log -> {
            log.text(
                    "$schema",
                    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            log.text("version", "2.1.0");
            log.list("runs", List.of(packs), (list, all) -> list.item(run -> run(all, codes, run)));
        });
    }

    private void run(List<FoundFaults> packs, List<FaultCode> codes, Json run) throws IOException {
        run.object(
                "tool",
                tool -> tool.object("driver", driver -> {
                    driver.text("name", "parindex");
                    driver.text("fullName", program);
                    driver.list("rules", codes, (list, code) -> list.item(rule -> rule(code, rule)));
                }));
        run.text("language", language == Language.EN ? "en" : "vi");
        run.text("columnKind", "utf16CodeUnits");
        run.list(
                "results",
                packs.stream().flatMap(FaultsSarif::located).toList(),
                (list, one) -> list.item(
                        result -> result(one, codes.indexOf(one.fault().code()), result)));
    }

    private record Located(FoundFaults found, PackFault fault) {}

    private static java.util.stream.Stream<Located> located(FoundFaults found) {
        return found.faults().stream().map(fault -> new Located(found, fault));
    }

    private void rule(FaultCode code, Json rule) throws IOException {
        rule.text("id", code.text());
        rule.object("shortDescription", it -> it.text("text", pages.title(code)));
        rule.object("help", it -> it.text("text", pages.text(code)).text("markdown", pages.text(code)));
        rule.object("defaultConfiguration", it -> it.text("level", level(code.severity())));
    }

    private void result(Located one, int rule, Json result) throws IOException {
        PackFault fault = one.fault();
        result.text("ruleId", fault.code().text()).number("ruleIndex", rule);
        result.text("level", level(fault.severity()));
        String hint = fault.hint().in(language);
        result.object(
                "message", it -> it.text("text", fault.message().in(language) + (hint.isEmpty() ? "" : " " + hint)));
        result.list(
                "locations",
                List.of(one),
                (list, each) -> list.item(location -> location.object("physicalLocation", it -> {
                    artifact(each, it);
                    it.object("region", region -> region(each.found().sources().complete(fault), region));
                })));
        fix(one, fault.fix(), result);
    }

    private static void fix(Located one, @Nullable Fix fix, Json result) throws IOException {
        if (fix != null) {
            result.list(
                    "fixes",
                    List.of(fix),
                    (fixes, each) -> fixes.item(it -> it.list(
                            "artifactChanges",
                            List.of(each),
                            (changes, change) -> changes.item(file -> {
                                artifact(one, file);
                                replacement(change, file);
                            }))));
        }
    }

    private static void replacement(Fix fix, Json file) throws IOException {
        file.list(
                "replacements",
                List.of(fix),
                (list, each) -> list.item(it -> {
                    it.object("deletedRegion", region -> region(each.span(), region));
                    it.object("insertedContent", content -> content.text("text", each.replacement()));
                }));
    }

    private static void artifact(Located one, Json json) throws IOException {
        json.object(
                "artifactLocation",
                it -> it.text(
                        "uri",
                        FileUri.relative(one.found().folder(), one.fault().file())));
    }

    private static void region(Span span, Json region) throws IOException {
        region.number("startLine", span.line()).number("startColumn", span.column());
        region.number("endLine", span.endLine()).number("endColumn", span.endColumn());
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }
}
