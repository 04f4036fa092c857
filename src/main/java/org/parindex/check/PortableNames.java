package org.parindex.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parindex.pack.FaultCode;
import org.parindex.pack.PackFault;

/** Finds names that cannot lie side by side on every system that policy staff use, Windows included. */
final class PortableNames {
    /** Devices of Windows, with any extension, and what it strips from the end of a name. */
    private static final Pattern TAKEN_BY_WINDOWS =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\\..*)?|.*[. ]");

    private PortableNames() {}

    /**
     * One fault for each folder or file that Windows cannot hold, or cannot tell from another; in the order of the paths.
     *
     * @param files below the pack's folder, folders too
     */
    static List<PackFault> check(Path folder, List<Path> files) {
        List<PackFault> faults = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            String other = first.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
            if (other != null && sameFolder(path, other)) {
                faults.add(twin(path, other));
            } else if (TAKEN_BY_WINDOWS.matcher(name(path)).matches()) {
                faults.add(taken(path));
            }
        }
        return faults;
    }

    /** What lies in twin folders is told at the folders. */
    private static boolean sameFolder(String path, String other) {
        return parent(path).equals(parent(other));
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static PackFault twin(String path, String other) {
        return PackFault.of(
                        path,
                        FaultCode.UNPORTABLE_NAME,
                        "\"" + path + "\" và \"" + other
                                + "\" chỉ khác nhau ở chữ hoa, chữ thường: trên Windows là một.",
                        "\"" + path + "\" and \"" + other + "\" differ in capitals only: on Windows they are one.")
                .withHint("Đổi tên một trong hai, hoặc gộp lại.", "Rename one of the two, or put them together.");
    }

    private static PackFault taken(String path) {
        return PackFault.of(
                        path,
                        FaultCode.UNPORTABLE_NAME,
                        "Windows không nhận tên \"" + name(path) + "\".",
                        "Windows does not take the name \"" + name(path) + "\".")
                .withHint(
                        "Đặt tên khác, không kết thúc bằng dấu chấm hay dấu cách.",
                        "Give it another name, that ends neither with a dot nor with a blank.");
    }
}
