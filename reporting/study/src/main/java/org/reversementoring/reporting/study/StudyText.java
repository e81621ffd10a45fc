package org.reversementoring.reporting.study;

import java.util.List;
import java.util.Optional;

/** A study report's words in their order, before they become Markdown or HTML. */
record StudyText(String title, List<Section> sections) {

    /**
     * A part under a heading: drawings as SVG, which Markdown leaves out, then tables, then sentences, then what a checklist asks
     * for.
     */
    record Section(
            String id,
            String heading,
            List<Drawing> drawings,
            List<Table> tables,
            List<String> sentences,
            List<Requirement> requirements) {

        Section(String id, String heading, List<Drawing> drawings, List<Table> tables, List<String> sentences) {
            this(id, heading, drawings, tables, sentences, List.of());
        }

        /** Whether it tells anything of the study; the limits always do. */
        boolean hasData() {
            return !tables.isEmpty() || id.equals("limits");
        }
    }

    /** A drawing and what it is called; its description is within. */
    record Drawing(String title, String svg) {}

    /** A table whose rows have as many cells as its head. */
    record Table(String caption, List<String> head, List<List<String>> rows) {}

    /**
     * A line of a checklist.
     *
     * @param item its number there
     * @param topic what it asks for, in our words
     * @param where words: a heading of this report, or why it is not in it
     * @param anchor id of the section, if it is in this report
     */
    record Requirement(String item, String topic, String where, Optional<String> anchor) {}
}
