package org.reversementoring.reporting.opendata.format;

import java.util.List;

/** A page's words in their order, before they become Markdown or HTML. */
public record Page(String title, List<Section> sections) {

    /** A part under a heading: sentences, then tables. */
    public record Section(String heading, List<String> sentences, List<Table> tables) {

        Section(String heading, String... sentences) {
            this(heading, List.of(sentences), List.of());
        }
    }

    /** A table whose rows have as many cells as its head. */
    public record Table(String caption, List<String> head, List<List<String>> rows) {}
}
