package org.parindex.text;

/** One text for people in both languages. Immutable. */
public record Text(String vi, String en) {

    /** The text in the language asked for. */
    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }

    @Override
    public String toString() {
        return vi;
    }
}
