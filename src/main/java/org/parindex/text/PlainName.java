package org.parindex.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name in letters without diacritics, digits and {@code _}, beginning with a letter. */
public final class PlainName {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_]+");

    private PlainName() {}

    public static boolean is(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** The same name as nearly as plain letters allow: {@code DoiThoai} for {@code ĐốiThoại}. */
    public static String of(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        String joined = OTHERS.matcher(letters.trim()).replaceAll("_");
        return is(joined) ? joined : "x" + joined;
    }
}
