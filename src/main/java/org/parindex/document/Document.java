package org.parindex.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parindex.pack.Reporting.Letterhead;

/**
 * A document in Vietnamese, free of any format: what every writer writes.
 *
 * @param subject what it is about (trích yếu)
 * @param caution what must be read first, as that figures are illustrative; null: nothing
 * @param letterhead null: the places for it stay blank
 */
public record Document(
        String subject, @Nullable String caution, @Nullable Letterhead letterhead, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** One part of the text. */
    public sealed interface Block permits Heading, Paragraph, Items, Table {}

    /**
     * A heading.
     *
     * @param level 1 or 2
     */
    public record Heading(int level, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** A list; at least one item. */
    public record Items(List<String> items) implements Block {}

    /**
     * A table.
     *
     * @param rows each as long as {@code columns}
     */
    public record Table(List<Column> columns, List<List<String>> rows) implements Block {}

    /**
     * A column.
     *
     * @param weight its width against the others'
     * @param number whether it is set to the right
     */
    public record Column(String title, int weight, boolean number) {
        static Column text(String title, int weight) {
            return new Column(title, weight, false);
        }

        static Column number(String title, int weight) {
            return new Column(title, weight, true);
        }
    }
}
