package org.reversementoring.reporting.document;

import java.util.List;

/**
 * A table of what was answered to statements, with a {@link Strip} for each. The sentence beside a strip says the same, so Markdown
 * leaves strips and their legend out, and a screen reader passes over the strips.
 *
 * @param caption what the table shows
 * @param legend what the marks of a strip mean; not blank
 * @param head titles of three columns: area, strip, sentence
 * @param rows one for each statement
 * @param language of titles and statements as a BCP 47 tag
 */
public record StripTable(String caption, String legend, List<String> head, List<Row> rows, String language)
        implements Block {

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "StripTable[***]";
    }

    private static final int COLUMNS = 3;

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if the head has not three cells
     */
    public StripTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        if (head.size() != COLUMNS) {
            throw new IllegalArgumentException("table of strips: head must have three cells");
        }
    }

    /**
     * One statement and what was released of the answers to it.
     *
     * @param title what the statement is about
     * @param statement what was answered
     * @param strip the drawing
     * @param sentence what it says
     */
    public record Row(String title, String statement, Strip strip, String sentence) {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Row[***]";
        }
    }
}
