package org.parindex.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.parindex.catalogue.PackVersions;
import org.parindex.history.PackHistory;
import org.parindex.publication.BundleCheck;
import org.parindex.publication.CaseWarmUp;
import org.parindex.publication.Follower;
import org.parindex.publication.Publishing;
import org.parindex.publication.RulesFolder;
import org.parindex.record.RecordStore;
import org.parindex.scorecard.Evaluator;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.SqlDrafts;

/** The packs of a service: the versions that the record says are published, followed from when it starts until it is closed. */
final class ServedPacks implements AutoCloseable {
    private final PackVersions versions;
    private final PackHistory history;
    private final Publishing publishing;
    private final Follower follower;
    private final RulesFolder.Found found;

    /** Takes the first versions of packs that the record does not know from a folder of rules. */
    ServedPacks(Database database, RecordStore record, Path data, Path rules, Clock clock) throws IOException {
        Evaluator evaluator = RulesOption.evaluator(clock);
        SqlBundles bundles = new SqlBundles(database);
        this.versions = new PackVersions(bundles::bundle, new CaseWarmUp(evaluator));
        this.history = PackHistory.open(data.resolve("history.git"));
        this.publishing = new Publishing(
                new Publishing.Stores(record, bundles, new SqlDrafts(database)),
                versions,
                history,
                new BundleCheck(versions, evaluator),
                clock,
                () -> UUID.randomUUID().toString());
        publishing.published().start();
        this.found = new RulesFolder(rules).publishFirst(publishing);
        publishing.published().start();
        this.follower = new Follower(publishing);
    }

    PackVersions versions() {
        return versions;
    }

    Publishing publishing() {
        return publishing;
    }

    /** What became of the folder of rules when the service started. */
    void tell(Terminal terminal, LanguageOption language) {
        if (!found.first().isEmpty()) {
            terminal.err()
                    .println(language.say("Công bố lần đầu: ", "Published for the first time: ")
                            + found.first().size()
                            + language.say(" bộ quy tắc", " packs"));
        }
        found.changed().forEach(id -> terminal.err()
                .println(language.say(
                        id + " trong thư mục khác bản đang công bố; bản công bố vẫn dùng. Để công bố: parindex"
                                + " publish " + id + " --message \"…\"",
                        id + " in the folder differs from what is published, which goes on serving. To publish"
                                + " it: parindex publish " + id + " --message \"…\"")));
        found.unreadable().forEach(one -> terminal.err()
                .println(one.pack()
                        + language.say(" chưa công bố được, có lỗi: ", " cannot be published, it has faults: ")
                        + "parindex check " + one.pack()));
        terminal.err().flush();
    }

    @Override
    public void close() {
        follower.close();
        publishing.close();
        versions.close();
        history.close();
    }
}
