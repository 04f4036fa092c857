package org.parindex.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parindex.app.RemotePacks.Answer;
import org.parindex.check.PackChecker;
import org.parindex.impact.Policy;
import org.parindex.pack.FaultCode;
import org.parindex.pack.MaterialisedPack;
import org.parindex.pack.PackBundle;
import org.parindex.pack.PackException;
import org.parindex.pack.PackFault;
import org.parindex.pack.Severity;
import org.parindex.report.FaultsText;
import org.parindex.report.PolicyText;
import org.parindex.report.SourceLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish PACK}: makes a pack of the folder the version that a service scores by. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Công bố bộ quy tắc trên dịch vụ: kiểm tra, nêu thay đổi chính sách, rồi thay bản đang dùng.",
            "Publishes a pack on a service: checks it, tells what changes, then replaces the version in use."
        },
        footer = {
            "",
            "Exit status: 0 published; 1 the pack is at fault or the service refuses it; 2 wrong usage, no such pack,",
            "or the service does not answer."
        })
final class PublishCommand implements Callable<Integer> {
    private static final long POLL_MILLIS = 500;
    private static final int MOST_POLLS = 600;

    private final Terminal terminal;

    @Parameters(paramLabel = "PACK", description = "Bộ quy tắc, như don-vi-bo/2022 / a pack or its folder")
    private String pack = "";

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Dịch vụ / the service (${DEFAULT-VALUE}).")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:PARINDEX_KEY}",
            description = "Khóa API; nên đặt ở biến môi trường PARINDEX_KEY / API key, better in PARINDEX_KEY.")
    private @Nullable String key;

    @Option(
            names = "--message",
            required = true,
            paramLabel = "TEXT",
            description = "Vì sao công bố: căn cứ, người quyết định / why: the basis, who decided.")
    private String message = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UnusableException, InterruptedException {
        PackPlace place = PackPlace.of(pack, rules, language);
        try {
            return publish(place, PackBundle.read(place.rules(), place.id()));
        } catch (PackException faulty) {
            show(faulty.faults(), place);
            return Exit.AT_FAULT;
        } catch (IOException unanswered) {
            throw new UnusableException(language.say(
                    "Dịch vụ " + server + " không trả lời. Chạy serve trước, hoặc nêu địa chỉ đúng bằng --server URL.",
                    "The service " + server
                            + " does not answer. Run serve first, or give its address by --server URL."));
        }
    }

    private int publish(PackPlace place, PackBundle bundle)
            throws IOException, InterruptedException, UnusableException, PackException {
        List<PackFault> faults = faults(bundle);
        show(faults, place);
        if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            return Exit.AT_FAULT;
        }
        RemotePacks packs = new RemotePacks(server, key == null || key.isBlank() ? null : key, language);
        Optional<PackBundle> before = packs.published(bundle.id());
        if (before.filter(bundle::equals).isPresent()) {
            say(
                    bundle.id() + " đã là bản đang công bố: không có gì để ghi thêm.",
                    bundle.id() + " is what is published already: nothing is recorded.");
            return Exit.GOOD;
        }
        if (before.isPresent()) {
            tellChange(before.get(), bundle);
        }
        packs.requireGood(packs.sendDraft(bundle));
        return published(packs, bundle) ? Exit.GOOD : Exit.AT_FAULT;
    }

    /** As {@code check} finds them, but for the seal of the folder, which an edited pack must break. */
    private static List<PackFault> faults(PackBundle bundle) throws IOException {
        try (MaterialisedPack written = MaterialisedPack.of(bundle)) {
            return new PackChecker()
                    .check(written.rules(), bundle.id()).stream()
                            .filter(fault -> fault.code() != FaultCode.PUBLISHED_UNSEALED)
                            .toList();
        }
    }

    private void show(List<PackFault> faults, PackPlace place) {
        terminal.out()
                .print(new FaultsText(new SourceLines(place.folder()), place.shown(), language.language())
                        .render(faults));
        terminal.out().flush();
    }

    private void tellChange(PackBundle before, PackBundle after) throws IOException, PackException {
        Policy changes = Policy.between(MaterialisedPack.read(before), MaterialisedPack.read(after));
        if (changes.isSame()) {
            say(
                    "Quy định không đổi; chỉ đổi trạng thái, lời ghi chú, ca hay cách viết.",
                    "The policy is the same; only the state, comments, cases or the way of writing change.");
            return;
        }
        terminal.out().println(PolicyText.render(changes, language.language()));
        terminal.out().flush();
    }

    private boolean published(RemotePacks packs, PackBundle bundle)
            throws IOException, InterruptedException, UnusableException {
        JsonNode draft = checked(packs, bundle);
        if (!draft.path("state").asText().equals("checked")) {
            draft.at("/faults").forEach(fault -> terminal.out()
                    .println(fault.path("file").asText() + ": "
                            + fault.path("message").asText()));
            draft.at("/cases/failed").forEach(failed -> terminal.out()
                    .print(failed.path("message").asText()));
            say("Chưa công bố: bản dự thảo có lỗi.", "Not published: the draft is at fault.");
            return false;
        }
        Answer answer = packs.publish(bundle.id(), bundle.digest(), message);
        if (!answer.isGood()) {
            say(
                    "Chưa công bố: " + answer.json().path("detail").asText(),
                    "Not published: " + answer.json().path("detail").asText());
            return false;
        }
        say(
                "Đã công bố " + bundle.id() + ", " + bundle.packDigest(),
                "Published " + bundle.id() + ", " + bundle.packDigest());
        return true;
    }

    /** The draft as it is once its check has ended. */
    private JsonNode checked(RemotePacks packs, PackBundle bundle)
            throws IOException, InterruptedException, UnusableException {
        for (int i = 0; i < MOST_POLLS; i++) {
            Answer answer = packs.draft(bundle.id());
            packs.requireGood(answer);
            if (!answer.json().path("state").asText().equals("checking")) {
                return answer.json();
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new UnusableException(
                language.say("Việc kiểm tra quá lâu; hãy thử lại.", "The check takes too long; try again."));
    }

    private void say(String vi, String en) {
        terminal.out().println(language.say(vi, en));
        terminal.out().flush();
    }
}
