package org.reversementoring.reporting.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of a {@link Section}. Texts are plain: each writer escapes them for its own format. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Note,
                Block.Points,
                Block.Table,
                Block.AnswerTable,
                Block.Drawing,
                Block.Field,
                Block.Code,
                Cards,
                Checklist,
                Facts,
                StripTable,
                Ticks {

    /**
     * A paragraph.
     *
     * @param text one or more sentences
     */
    record Paragraph(String text) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Paragraph[***]";
        }

        /** A paragraph for each text, in their order. */
        public static List<Paragraph> each(List<String> texts) {
            return texts.stream().map(Paragraph::new).toList();
        }
    }

    /**
     * Paragraphs that are set off from the text around them, because no reader should miss them.
     *
     * @param paragraphs in reading order
     */
    record Note(List<String> paragraphs) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Note[***]";
        }

        /** Copies the paragraphs. */
        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A list of points.
     *
     * @param items in reading order
     * @param language of the items as a BCP 47 tag, if it may differ from the document's
     */
    record Points(List<String> items, Optional<String> language) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Points[***]";
        }

        /** Copies the items. */
        public Points {
            items = List.copyOf(items);
        }
    }

    /**
     * A table. The first cell of a row says what the row is about.
     *
     * @param caption what the table shows
     * @param head titles of the columns, one or more
     * @param rows each with as many cells as the head
     */
    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Table[***]";
        }

        /**
         * Copies the cells.
         *
         * @throws IllegalArgumentException if there is no column, or a row has another number of cells than the head
         */
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = head.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException(
                        "table: columns must be 1 or more, and each row must have as many cells as the head");
            }
        }
    }

    /**
     * A table of what was answered to statements. On a page the title and the statement share a cell; in Markdown each has its own.
     *
     * @param caption what the table shows
     * @param head titles of three columns: title, statement, answer
     * @param rows title, statement and answer each
     * @param language of the statements as a BCP 47 tag; titles are in the document's
     */
    record AnswerTable(String caption, List<String> head, List<List<String>> rows, String language) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "AnswerTable[***]";
        }

        private static final int COLUMNS = 3;

        /**
         * Copies the cells.
         *
         * @throws IllegalArgumentException if the head or a row has not three cells
         */
        public AnswerTable {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            if (head.size() != COLUMNS || rows.stream().anyMatch(row -> row.size() != COLUMNS)) {
                throw new IllegalArgumentException("table of answers: head and rows must have three cells each");
            }
        }
    }

    /**
     * A drawing. Markdown leaves it out, so a table beside it should say the same.
     *
     * @param title what it shows
     * @param svg one SVG element with a title and a description within; goes into the page as it is, so whoever draws it escapes
     *     the texts in it
     */
    record Drawing(String title, String svg) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Drawing[***]";
        }

        /**
         * Checks that the drawing is an SVG element that runs and loads nothing.
         *
         * @throws IllegalArgumentException if it is not, or has elements and attributes that no drawing needs; the message repeats none
         */
        public Drawing {
            if (!SvgGrammar.isDrawing(svg)) {
                throw new IllegalArgumentException(
                        "drawing: must be one SVG element of shapes and words, without scripts, handlers, styles and links");
            }
        }
    }

    /**
     * A question with room for the reader's own answer.
     *
     * @param prompt the question
     */
    record Field(String prompt) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Field[***]";
        }
    }

    /**
     * A text followed by something to copy letter by letter, for instance a digest.
     *
     * @param text what it is
     * @param code letters, digits and signs without blanks and backticks
     */
    record Code(String text, String code) implements Block {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Code[***]";
        }

        private static final Pattern ONE_WORD = Pattern.compile("[!-_a-~]+");

        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException if it has a blank, a backtick or a sign that is not ASCII
         */
        public Code {
            if (!ONE_WORD.matcher(code).matches()) {
                throw new IllegalArgumentException("code: must be ASCII without blanks and backticks");
            }
        }
    }
}
