package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parindex.catalogue.Publication;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackId;
import org.parindex.publication.Draft;
import org.parindex.publication.PublicationRefusedException;
import org.parindex.publication.Publishing;

/** {@code …/draft} and {@code …/publication} of a pack: what a policy officer sends. */
final class PackDrafts {
    private final Publishing publishing;
    private final Body body;
    private final Room room;
    private final SmallBody small;

    PackDrafts(Publishing publishing, ServiceSettings.Limits limits, SmallBody small) {
        this.publishing = publishing;
        this.body = new Body(limits);
        this.room = new Room(limits.inHand());
        this.small = small;
    }

    void put(Context ctx) throws ProblemException {
        Query.of(ctx);
        PackId pack = own(ctx);
        JsonBody sent = JsonBody.read(ctx, body, room, List.of("files"));
        Map<String, String> files = sent.texts("files");
        sent.requireSound();
        try {
            answer(
                    ctx,
                    publishing.put(PackBundle.of(pack, files), Gate.caller(ctx).id()));
        } catch (PackException refused) {
            throw new ProblemException(PublicationProblems.refused(refused));
        }
    }

    void get(Context ctx) throws ProblemException {
        Query.of(ctx);
        answer(ctx, found(own(ctx)));
    }

    void delete(Context ctx) throws ProblemException {
        Query.of(ctx);
        PackId pack = own(ctx);
        if (!publishing.delete(pack)) {
            throw new ProblemException(PublicationProblems.noDraft(pack));
        }
        ctx.status(204);
    }

    /** The pack of the address, of an index that the caller's key is for. */
    private static PackId own(Context ctx) throws ProblemException {
        PackId pack = Address.named(ctx);
        if (!Gate.caller(ctx).scope().coversIndex(pack.index())) {
            throw new ProblemException(AccessProblems.otherIndex(""));
        }
        return pack;
    }

    private Draft found(PackId pack) throws ProblemException {
        return publishing.draft(pack).orElseThrow(() -> new ProblemException(PublicationProblems.noDraft(pack)));
    }

    private void answer(Context ctx, Draft draft) {
        ctx.header("ETag", "\"" + draft.bundle().digest() + "\"");
        Answers.json(ctx, PublicationJson.draft(draft, publishing.found(draft), Answers.language(ctx)));
    }

    /** Publishes the draft that If-Match names; with {@code digest} a version that was published before. */
    void publish(Context ctx) throws ProblemException, InterruptedException {
        Query.of(ctx);
        PackId pack = own(ctx);
        JsonBody sent = JsonBody.read(ctx, small, List.of("message", "digest"));
        String message = sent.text("message");
        @Nullable String digest = sent.optionalText("digest");
        sent.requireSound();
        try {
            Publication done = digest == null
                    ? publishing.publish(
                            pack, ifMatch(ctx), message, Gate.caller(ctx).id())
                    : publishing.publishAgain(
                            pack, digest, message, Gate.caller(ctx).id());
            ctx.status(201);
            Answers.json(ctx, PublicationJson.publication(done));
        } catch (PublicationRefusedException refused) {
            throw new ProblemException(PublicationProblems.of(pack, refused));
        }
    }

    private static String ifMatch(Context ctx) throws ProblemException {
        String sent = ctx.header("If-Match");
        if (sent == null || sent.isBlank()) {
            throw new ProblemException(PublicationProblems.preconditionRequired());
        }
        return sent.strip().replaceFirst("^\"(.*)\"$", "$1");
    }
}
