package org.reversementoring.reporting.study;

import java.util.List;

/** A study report's words in their order, before they become Markdown or HTML. */
record StudyText(String title, List<Section> sections) {

    /** A part under a heading: drawings as SVG, which Markdown leaves out, then tables, then sentences. */
    record Section(String heading, List<String> drawings, List<Table> tables, List<String> sentences) {

        Section(String heading, List<Table> tables, List<String> sentences) {
            this(heading, List.of(), tables, sentences);
        }
    }

    /** A table whose rows have as many cells as its head. */
    record Table(String caption, List<String> head, List<List<String>> rows) {}
}
