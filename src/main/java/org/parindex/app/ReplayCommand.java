package org.parindex.app;

import java.util.concurrent.Callable;
import org.parindex.pack.AlteredBundleException;
import org.parindex.pack.PackBundle;
import org.parindex.record.Entry;
import org.parindex.record.Kind;
import org.parindex.record.NewEntry;
import org.parindex.record.Replay;
import org.parindex.record.ReplayException;
import org.parindex.store.Database;
import org.parindex.store.SqlBundles;
import org.parindex.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code replay ID}: scores what was recorded again, and compares. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Chấm lại một đánh giá đã ghi, theo đúng bộ quy tắc khi đó, và so từng byte.",
            "Scores a recorded evaluation again, under the rules of then, and compares every byte."
        },
        footer = {
            "",
            "Exit status: 0 the same but for id, time and program; 1 not the same, and where; 2 wrong usage, or the"
                    + " record cannot be read."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "Mã đánh giá / the id of the evaluation.")
    private String id = "";

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException {
        try (Database database = data.databaseToRead(language)) {
            NewEntry evaluation = evaluation(RecordedEntry.find(id, database, language));
            String digest = evaluation.details().getOrDefault(Replay.BUNDLE, "");
            PackBundle bundle = new SqlBundles(database)
                    .bundle(digest)
                    .orElseThrow(() -> new UnusableException(language.say(
                            "Không còn bộ quy tắc \"" + digest + "\" mà bản ghi nêu.",
                            "The version of the pack \"" + digest + "\" that the entry names is not kept.")));
            return ReplayWords.show(Replay.of(evaluation, bundle), evaluation, terminal, language);
        } catch (ReplayException changed) {
            terminal.out()
                    .println(language.say("Không chấm lại được. ", "It cannot be scored again. ")
                            + changed.getMessage());
            terminal.out().flush();
            return Exit.AT_FAULT;
        } catch (AlteredBundleException altered) {
            throw new UnusableException(altered.text().in(language.language()));
        } catch (StoreException failed) {
            throw DataOption.unreadable(failed, language);
        }
    }

    private NewEntry evaluation(Entry entry) throws UnusableException {
        if (entry.content().kind() != Kind.EVALUATION) {
            throw new UnusableException(
                    language.say("\"" + id + "\" không phải một đánh giá.", "\"" + id + "\" is not an evaluation."));
        }
        return entry.content();
    }
}
