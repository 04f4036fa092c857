package org.parindex.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parindex.facts.Stage;
import org.parindex.pack.PackId;

/** What an address names. */
final class Address {

    private Address() {}

    /** The {@code {index}/{year}} of an address; empty where no pack can have such a name. */
    static Optional<PackId> pack(Context ctx) {
        try {
            return Optional.of(PackId.parse(ctx.pathParam("index") + "/" + ctx.pathParam("year")));
        } catch (IllegalArgumentException neverAPack) {
            return Optional.empty();
        }
    }

    /** The same; nothing is at the address of any other. */
    static PackId named(Context ctx) throws ProblemException {
        return pack(ctx).orElseThrow(() -> new ProblemException(Problems.notFound(ctx.path())));
    }

    /** {@code ?stage=}, the appraisal where absent. */
    static Stage stage(Query query) throws ProblemException {
        @Nullable String code = query.oneOf("stage", List.of(Stage.APPRAISAL.code(), Stage.SELF.code()));
        return code == null ? Stage.APPRAISAL : Stage.of(code).orElseThrow();
    }
}
