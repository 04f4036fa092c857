package org.parindex.engine;

/**
 * What a rule compares: a field of one fact, or what a list of facts comes to.
 *
 * @param path the field, or a part of it, as {@code ratio.percent}; empty where only facts are counted
 */
public record Subject(String type, String path, Over over) {

    /** How many facts a comparison is about. */
    public enum Over {
        /** One fact. */
        ONE,
        /** How many in a hundred of a list have the field true. */
        SHARE,
        /** How many facts there are. */
        COUNT,
        /** The sum, the mean or an extreme of the field over a list. */
        TOTAL
    }

    /** The field of the type, without the part of it that is asked for; empty where facts are counted. */
    public String field() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The part of the field that is asked for; empty for the field itself. */
    public String part() {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }

    @Override
    public String toString() {
        return over == Over.ONE ? type + "." + path : over + " " + type + "." + path;
    }
}
