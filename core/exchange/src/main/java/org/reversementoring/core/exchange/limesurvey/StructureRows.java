package org.reversementoring.core.exchange.limesurvey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a survey structure: tab-separated, none of whose cells needs quotation marks. */
final class StructureRows {

    /** The columns that LimeSurvey writes before those of the attributes of questions. */
    static final List<String> COLUMNS = List.of(
            "id",
            "related_id",
            "class",
            "type/scale",
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "other",
            "default",
            "same_default");

    private final StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');

    /** A setting of the survey. */
    void setting(String name, String value) {
        row(Map.of("class", "S", "name", name, "text", value));
    }

    /** A setting of the survey in one language. */
    void setting(String name, String value, String language) {
        row(Map.of("class", "SL", "name", name, "text", value, "language", language));
    }

    /** A group; the same number stands for the same group in each language. */
    void group(int number, String title, String language) {
        String id = Integer.toString(number);
        row(Map.of("id", id, "class", "G", "type/scale", id, "name", title, "relevance", "1", "language", language));
    }

    /** A question. */
    void question(int id, char type, String code, String question, String help, boolean mandatory, String language) {
        Map<String, String> cells = new TreeMap<>(Map.of(
                "id",
                Integer.toString(id),
                "class",
                "Q",
                "type/scale",
                String.valueOf(type),
                "name",
                code,
                "relevance",
                "1",
                "text",
                question,
                "help",
                help,
                "language",
                language,
                "mandatory",
                mandatory ? "Y" : "N",
                "other",
                "N"));
        cells.put("same_default", "0");
        row(cells);
    }

    /** An answer of the question before. */
    void answer(int id, String code, String label, String language) {
        row(Map.of(
                "id",
                Integer.toString(id),
                "class",
                "A",
                "type/scale",
                "0",
                "name",
                code,
                "text",
                label,
                "language",
                language));
    }

    private void row(Map<String, String> cells) {
        text.append(String.join(
                        "\t",
                        COLUMNS.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList()))
                .append('\n');
    }

    /** The whole text. */
    String text() {
        return text.toString();
    }
}
