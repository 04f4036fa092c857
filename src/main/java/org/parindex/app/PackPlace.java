package org.parindex.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parindex.pack.PackFolder;
import org.parindex.pack.PackId;

/**
 * A pack named on the command line, as {@code INDEX/YEAR} within {@code --rules} or as the path of its folder.
 *
 * @param rules the folder that holds the indexes
 */
record PackPlace(Path rules, PackId id) {

    /** The pack's folder, which is there. */
    static PackPlace of(String text, RulesOption rules, LanguageOption language) throws UnusableException {
        PackPlace place = isId(text) ? new PackPlace(rules.folder(language), PackId.parse(text)) : null;
        if (place != null && Files.isDirectory(place.folder())) {
            return place;
        }
        Path folder = Path.of(text);
        if (Files.isDirectory(folder)) {
            return inFolder(folder.toAbsolutePath().normalize(), text, language);
        }
        throw new UnusableException(language.say(
                        "Không có bộ quy tắc \"" + text + "\" trong " + rules.folder(language) + ".",
                        "There is no pack \"" + text + "\" in " + rules.folder(language) + ".")
                + near(text, rules.folder(language), language));
    }

    private static boolean isId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*/(19|[2-9]\\d)\\d\\d");
    }

    private static PackPlace inFolder(Path folder, String text, LanguageOption language) throws UnusableException {
        String name = folder.getNameCount() < 2
                ? ""
                : folder.getName(folder.getNameCount() - 2) + "/" + folder.getName(folder.getNameCount() - 1);
        Path index = folder.getParent();
        if (!isId(name) || index == null || index.getParent() == null) {
            throw new UnusableException(language.say(
                    "\"" + text + "\" không phải thư mục của một bộ quy tắc: phải như rules/don-vi-bo/2022.",
                    "\"" + text + "\" is not the folder of a pack: it must be such as rules/don-vi-bo/2022."));
        }
        return new PackPlace(index.getParent(), PackId.parse(name));
    }

    private static String near(String text, Path rules, LanguageOption language) {
        try {
            return language.near(
                    text, PackFolder.list(rules).stream().map(PackId::toString).toList());
        } catch (IOException unreadable) {
            return "";
        }
    }

    Path folder() {
        return PackFolder.of(rules, id);
    }

    /** Below the folder the program was started in, if it is; with forward slashes. */
    String shown() {
        Path here = Path.of("").toAbsolutePath();
        Path folder = folder().toAbsolutePath().normalize();
        Path shown = folder.startsWith(here) ? here.relativize(folder) : folder;
        return shown.toString().replace('\\', '/');
    }
}
