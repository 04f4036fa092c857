package org.parindex.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The digest kept in the folder of a published pack: last year stays what it was, and a change to it is refused. */
public final class PublishedDigest {
    /** One line, {@code sha256:…}; not part of the digest itself. */
    public static final String FILE = "digest.txt";

    private PublishedDigest() {}

    /** Keeps the digest of a pack as it is now; one that is kept already stays. */
    public static void keep(Path folder, RulePack pack) throws IOException {
        if (kept(folder) == null) {
            Path written = Files.createTempFile(folder, ".digest-", ".txt");
            Files.writeString(written, pack.digest() + "\n");
            Files.move(written, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A pack that is no longer what it was when its digest was kept; nothing where none was kept. */
    static List<PackFault> changed(Path folder, RulePack pack) throws IOException {
        String kept = kept(folder);
        if (kept == null || kept.equals(pack.digest())) {
            return List.of();
        }
        return List.of(PackFault.of(
                        DescriptionReader.FILE,
                        FaultCode.PUBLISHED_CHANGED,
                        "Bộ quy tắc đã công bố nhưng nội dung không còn như lúc công bố (" + FILE + ": " + brief(kept)
                                + ").",
                        "The pack is published, but its content is no longer what was published (" + FILE + ": "
                                + brief(kept) + ").")
                .withHint(
                        "Khôi phục các tệp như lúc công bố; thay đổi thì làm ở bộ quy tắc của năm sau.",
                        "Restore the files as they were published; make changes in the pack of the next year."));
    }

    /** A published pack whose digest was not kept: a warning. */
    public static List<PackFault> unsealed(Path folder, RulePack pack, @Nullable String state) throws IOException {
        if (!isPublished(state) || kept(folder) != null) {
            return List.of();
        }
        return List.of(PackFault.of(
                        DescriptionReader.FILE,
                        FaultCode.PUBLISHED_UNSEALED,
                        "Bộ quy tắc đã công bố nhưng chưa có " + FILE + ": nội dung bị sửa sẽ không ai biết.",
                        "The pack is published but has no " + FILE + ": a change would go unnoticed.")
                .withHint(
                        "Ghi vào " + FILE + " một dòng: " + pack.digest(),
                        "Write one line into " + FILE + ": " + pack.digest()));
    }

    /** Null where none was kept. */
    public static @Nullable String kept(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).trim()
                : null;
    }

    /** Whether a pack in this state may no longer change. */
    public static boolean isPublished(@Nullable String state) {
        return "published".equals(state) || "closed".equals(state);
    }

    private static String brief(String digest) {
        return digest.length() > 19 ? digest.substring(0, 19) + "…" : digest;
    }
}
