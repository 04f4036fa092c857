package org.parindex.text;

/** A language that texts for people come in. Vietnamese is the default everywhere. */
public enum Language {
    VI,
    EN;

    /** The language named by a tag such as {@code en} or {@code en-GB}; Vietnamese for any other, and for none. */
    public static Language of(@org.jspecify.annotations.Nullable String tag) {
        return tag != null && tag.trim().toLowerCase(java.util.Locale.ROOT).startsWith("en") ? EN : VI;
    }
}
