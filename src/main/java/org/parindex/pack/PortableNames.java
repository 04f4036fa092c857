package org.parindex.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parindex.text.Text;

/** Whether the files of a pack can lie side by side on every system that policy staff use, Windows included. */
final class PortableNames {
    /** Devices of Windows, with any extension, and what it strips from the end of a name. */
    private static final Pattern TAKEN_BY_WINDOWS =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|.*[. ]");

    private PortableNames() {}

    /** A fault for each path that Windows cannot hold, or cannot tell from one before it; in the order of the paths. */
    static List<PackFault> faults(Collection<String> paths) {
        List<PackFault> faults = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String other = spelledOtherwise(path, seen);
            if (!other.isEmpty()) {
                faults.add(PackPaths.unsafe(
                        path,
                        new Text(
                                "\"" + path + "\" chỉ khác \"" + other
                                        + "\" ở chữ hoa, chữ thường: Windows coi là một.",
                                "\"" + path + "\" differs from \"" + other
                                        + "\" in capitals only: on Windows they are one.")));
            } else if (isTaken(path)) {
                faults.add(PackPaths.unsafe(
                        path,
                        new Text(
                                "Windows không nhận tên \"" + path + "\".",
                                "Windows does not take the name \"" + path + "\".")));
            }
        }
        return faults;
    }

    private static boolean isTaken(String path) {
        for (String name : path.split("/", -1)) {
            if (TAKEN_BY_WINDOWS.matcher(name).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The path, or the first of its folders, that was seen in other letters; empty if none was. */
    private static String spelledOtherwise(String path, Map<String, String> seen) {
        for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            String part = end < 0 ? path : path.substring(0, end);
            String first = seen.putIfAbsent(part.toLowerCase(Locale.ROOT), part);
            if (first != null && !first.equals(part)) {
                return first;
            }
            if (end < 0) {
                return "";
            }
        }
    }
}
