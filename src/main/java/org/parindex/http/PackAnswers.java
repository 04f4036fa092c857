package org.parindex.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.PackState;
import org.parindex.catalogue.Packs;
import org.parindex.catalogue.UnknownPackException;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.pack.RulePack;
import org.parindex.report.PackJson;
import org.parindex.report.PackJson.Life;
import org.parindex.report.PackJson.Listed;
import org.parindex.report.Problem;
import org.parindex.report.SubmissionSchema;
import org.parindex.text.Text;

/** {@code GET /api/v1/packs…}: the packs there are, one by name or by digest, and the schema of its submissions. */
final class PackAnswers {
    private final Packs packs;
    private final PackLives lives;

    PackAnswers(Packs packs, PackLives lives) {
        this.packs = packs;
        this.lives = lives;
    }

    void list(Context ctx) throws ProblemException {
        Query.of(ctx);
        Answers.json(ctx, PackJson.list(listed(), Answers.language(ctx)));
    }

    void one(Context ctx) throws ProblemException {
        Query.of(ctx);
        PackId id = Address.named(ctx);
        RulePack pack = found(id, () -> packs.pack(id));
        PackState state = found(id, () -> packs.state(id));
        @Nullable Life life = lives.of(id);
        if (life != null) {
            ctx.header("ETag", "\"" + life.publication().bundle() + "\"");
        }
        Answers.json(ctx, PackJson.of(pack, new Listed(state, pack, life), Answers.language(ctx)));
    }

    /** Of what is served now, or of any version that was ever published. */
    void byDigest(Context ctx) throws ProblemException {
        Query.of(ctx);
        String digest = ctx.pathParam("digest");
        Listed listed = current(digest);
        if (listed == null) {
            listed = lives.old(digest);
        }
        if (listed == null || listed.pack() == null) {
            throw new ProblemException(Problems.nothingHere(none(digest)));
        }
        Answers.json(ctx, PackJson.of(listed.pack(), listed, Answers.language(ctx)));
    }

    private @Nullable Listed current(String digest) throws ProblemException {
        for (Listed one : listed()) {
            if (one.pack() != null && one.pack().digest().equals(digest)) {
                return one;
            }
        }
        return null;
    }

    void schema(Context ctx) throws ProblemException {
        Query.of(ctx);
        PackId id = Address.named(ctx);
        Answers.json(ctx, SubmissionSchema.of(found(id, () -> packs.types(id))));
        ctx.contentType("application/schema+json");
    }

    /** A look into the catalogue. */
    @FunctionalInterface
    private interface Look<T> {
        T up() throws UnknownPackException, PackException;
    }

    private static <T> T found(PackId id, Look<T> look) throws ProblemException {
        try {
            return look.up();
        } catch (UnknownPackException unknown) {
            throw new ProblemException(Problems.noSuchPack(unknown));
        } catch (PackException faulty) {
            throw new ProblemException(Problem.of(id, faulty));
        }
    }

    private List<Listed> listed() throws ProblemException {
        List<Listed> listed = new ArrayList<>();
        for (PackId id : packs.ids()) {
            @Nullable RulePack pack = readable(id);
            listed.add(new Listed(found(id, () -> packs.state(id)), pack, lives.of(id)));
        }
        return listed;
    }

    /** Null for one whose state says why not. */
    private @Nullable RulePack readable(PackId id) {
        try {
            return packs.pack(id);
        } catch (UnknownPackException | PackException unreadable) {
            return null;
        }
    }

    private static Text none(String digest) {
        return new Text("Không có bộ quy tắc nào có mã băm " + digest + ".", "No pack has the digest " + digest + ".");
    }
}
