package org.parindex.pack;

import java.util.Comparator;
import java.util.Locale;

/** Which pack: an index such as {@code don-vi-bo} and a year. Written {@code don-vi-bo/2022}. */
public record PackId(String index, int year) implements Comparable<PackId> {

    public PackId {
        if (!index.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("The index (" + index + ") must be lower-case words joined by hyphens.");
        }
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("The year (" + year + ") must have four digits.");
        }
    }

    /** Reads {@code don-vi-bo/2022}. */
    public static PackId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{4}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not an index and a year such as don-vi-bo/2022.");
        }
        return new PackId(parts[0], Integer.parseInt(parts[1]));
    }

    /** The package that every DRL file of the pack must name: {@code don_vi_bo.y2022}. */
    public String drlPackage() {
        return index.replace('-', '_').toLowerCase(Locale.ROOT) + ".y" + year;
    }

    @Override
    public int compareTo(PackId other) {
        return Comparator.comparing(PackId::index).thenComparing(PackId::year).compare(this, other);
    }

    @Override
    public String toString() {
        return index + "/" + year;
    }
}
