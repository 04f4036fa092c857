package org.parindex.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.access.Scope;
import org.parindex.comparison.FactDifference;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;
import org.parindex.record.Entry;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.RecordJson;
import org.parindex.record.RecordStore;
import org.parindex.record.Rescoring;
import org.parindex.report.EvaluationDiffJson;
import org.parindex.scorecard.Evaluated;

/** {@code GET /api/v1/evaluations…}: what was recorded, as it was given; a unit sees its own only. */
final class RecordedEvaluations {
    private static final int PAGE = 50;

    private final RecordStore store;
    private final Rescoring rescoring;

    RecordedEvaluations(RecordStore store, Rescoring rescoring) {
        this.store = store;
        this.rescoring = rescoring;
    }

    /** The newest first; {@code next} is the cursor of the page behind. */
    void list(Context ctx) throws ProblemException {
        Query query = Query.of(ctx, "index", "year", "unit", "stage", "cursor");
        RecordStore.Filter filter = within(
                Gate.caller(ctx).scope(), new RecordStore.Filter(null, pack(query), query.text("unit"), stage(query)));
        List<Entry> found = store.evaluations(filter, query.number("cursor", Long.MAX_VALUE), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Entry> page = more ? found.subList(0, PAGE) : found;
        Answers.json(
                ctx,
                RecordJson.page(page, more ? String.valueOf(page.get(PAGE - 1).number()) : null));
    }

    /** The same, narrowed to what the caller may see. */
    private static RecordStore.Filter within(Scope scope, RecordStore.Filter asked) throws ProblemException {
        PackId pack = asked.pack();
        if (pack != null && !scope.coversIndex(pack.index())) {
            throw new ProblemException(AccessProblems.otherIndex("?index"));
        }
        if (asked.unit() != null && !scope.coversUnit(asked.unit())) {
            throw new ProblemException(AccessProblems.otherUnit("?unit"));
        }
        return new RecordStore.Filter(
                scope.index(), pack, scope.unit() == null ? asked.unit() : scope.unit(), asked.stage());
    }

    private static @Nullable PackId pack(Query query) throws ProblemException {
        String index = query.text("index");
        String year = query.text("year");
        if (index == null && year == null) {
            return null;
        }
        try {
            return PackId.parse(index + "/" + year);
        } catch (IllegalArgumentException neither) {
            throw new ProblemException(Problems.indexAndYear());
        }
    }

    private static @Nullable Stage stage(Query query) throws ProblemException {
        String code = query.oneOf("stage", List.of(Stage.APPRAISAL.code(), Stage.SELF.code()));
        return code == null ? null : Stage.of(code).orElseThrow();
    }

    /** The bytes that were given then. */
    void one(Context ctx) throws ProblemException {
        Query.of(ctx);
        Entry entry = entry(ctx, ctx.pathParam("id"));
        ctx.header("Parindex-Entry", entry.number() + " " + entry.hash());
        ctx.contentType(Answers.JSON).result(entry.content().result().getBytes(StandardCharsets.UTF_8));
    }

    /** The later less the earlier, whichever is named first. */
    void diff(Context ctx) throws ProblemException {
        Query.of(ctx);
        Entry one = entry(ctx, ctx.pathParam("id"));
        Entry other = entry(ctx, ctx.pathParam("other"));
        if (!sameSubject(one.content(), other.content())) {
            throw new ProblemException(RecordProblems.notComparable(one, other));
        }
        boolean inOrder = one.number() < other.number();
        Evaluated earlier = rescoring.again(inOrder ? one : other);
        Evaluated later = rescoring.again(inOrder ? other : one);
        Answers.json(
                ctx,
                EvaluationDiffJson.of(
                        earlier.scorecard(),
                        later.scorecard(),
                        FactDifference.betweenVersions(earlier.submission(), later.submission())));
    }

    private Entry entry(Context ctx, String id) throws ProblemException {
        return find(store, ctx, id);
    }

    /** An evaluation that the caller may see; one that it may not is not there for it. */
    static Entry find(RecordStore store, Context ctx, String id) throws ProblemException {
        return store.find(id)
                .filter(entry -> entry.content().kind() == Kind.EVALUATION)
                .filter(entry -> covers(Gate.caller(ctx).scope(), entry.content()))
                .orElseThrow(() -> new ProblemException(RecordProblems.noSuchEvaluation(id)));
    }

    private static boolean covers(Scope scope, NewEntry content) {
        return scope.coversIndex(content.pack().index()) && scope.coversUnit(String.valueOf(content.unit()));
    }

    /** Whether two evaluations are of the same unit, index, year and stage. */
    static boolean sameSubject(NewEntry one, NewEntry other) {
        return one.pack().equals(other.pack())
                && java.util.Objects.equals(one.unit(), other.unit())
                && one.stage() == other.stage();
    }
}
