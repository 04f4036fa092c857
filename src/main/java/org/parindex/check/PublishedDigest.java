package org.parindex.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;
import org.parindex.pack.RulePack;

/** Compares a published pack with the digest that was kept when it was published: last year stays what it was. */
final class PublishedDigest {
    /** One line, {@code sha256:…}; not part of the digest itself. */
    static final String FILE = "digest.txt";

    private PublishedDigest() {}

    /** Nothing for a draft that was never published. */
    static List<PackFault> check(Path folder, RulePack pack, @Nullable String state) throws IOException {
        String kept = kept(folder);
        if (kept != null && !kept.equals(pack.digest())) {
            return List.of(PackFault.of(
                            "pack.yaml",
                            FaultCode.PUBLISHED_CHANGED,
                            "Bộ quy tắc đã công bố nhưng nội dung không còn như lúc công bố (" + FILE + ": "
                                    + brief(kept) + ").",
                            "The pack is published, but its content is no longer what was published (" + FILE + ": "
                                    + brief(kept) + ").")
                    .withHint(
                            "Khôi phục các tệp như lúc công bố; thay đổi thì làm ở bộ quy tắc của năm sau.",
                            "Restore the files as they were published; make changes in the pack of the next year."));
        }
        return kept == null && isPublished(state) ? List.of(unsealed(pack)) : List.of();
    }

    /** Null where none was kept. */
    static @Nullable String kept(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).trim()
                : null;
    }

    static boolean isPublished(@Nullable String state) {
        return "published".equals(state) || "closed".equals(state);
    }

    private static PackFault unsealed(RulePack pack) {
        return PackFault.of(
                        "pack.yaml",
                        FaultCode.PUBLISHED_UNSEALED,
                        "Bộ quy tắc đã công bố nhưng chưa có " + FILE + ": nội dung bị sửa sẽ không ai biết.",
                        "The pack is published but has no " + FILE + ": a change would go unnoticed.")
                .withHint(
                        "Ghi vào " + FILE + " một dòng: " + pack.digest(),
                        "Write one line into " + FILE + ": " + pack.digest());
    }

    private static String brief(String digest) {
        return digest.length() > 19 ? digest.substring(0, 19) + "…" : digest;
    }
}
