package org.reversementoring.core.exchange.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.FormSection;
import org.reversementoring.core.exchange.form.SurveyForm;

/** A survey structure that was read by cutting it at tabs and line feeds, and what a form says that it must hold. */
record Structure(List<Map<String, String>> rows) {

    static Structure of(String text) {
        List<List<String>> lines = lines(text);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(lines.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return new Structure(rows);
    }

    static List<List<String>> lines(String text) {
        return text.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    List<Map<String, String>> of(String kind, String language) {
        return rows.stream()
                .filter(row -> kind.equals(row.get("class")) && language.equals(row.get("language")))
                .toList();
    }

    String setting(String name) {
        return rows.stream()
                .filter(row -> "S".equals(row.get("class")) && name.equals(row.get("name")))
                .map(row -> row.get("text"))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** What a person reads of a group, question or answer. */
    record Seen(String kind, String type, String code, String text, String help, String mandatory) {}

    List<Seen> seen(String language) {
        return rows.stream()
                .filter(row ->
                        List.of("G", "Q", "A").contains(row.get("class")) && language.equals(row.get("language")))
                .map(row -> {
                    boolean group = "G".equals(row.get("class"));
                    return new Seen(
                            cell(row, "class"),
                            group ? "" : cell(row, "type/scale"),
                            group ? "" : cell(row, "name"),
                            plain(cell(row, group ? "name" : "text")),
                            plain(cell(row, "help")),
                            cell(row, "mandatory"));
                })
                .toList();
    }

    /** The same as the form has it. An opening brace is seen with a space behind it, a Unicode line separator as a line end. */
    static List<Seen> of(SurveyForm form, String tag) {
        List<Seen> seen = new ArrayList<>();
        for (FormSection section : form.sections()) {
            seen.add(new Seen("G", "", "", shown(section.title().in(tag)), "", ""));
            for (FormItem item : section.items()) {
                seen.add(new Seen(
                        "Q",
                        item.isChoice() ? "L" : item.isText() ? "T" : item.isNote() ? "X" : "S",
                        item.code().value(),
                        shown(item.text().in(tag)),
                        shown(item.help().in(tag)),
                        item.isRespondent() ? "Y" : "N"));
                for (FormOption option : item.options()) {
                    seen.add(new Seen(
                            "A", "0", option.code(), shown(option.label().in(tag)), "", ""));
                }
            }
        }
        return seen;
    }

    private static String shown(String text) {
        return text.replaceAll("\\{(?! )", "{ ").replaceAll("[\u2028\u2029]", "\n");
    }

    /** The text of a piece of HTML that has no tag besides line breaks. */
    static String plain(String html) {
        return html.replace("<br />", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#92;", "\\")
                .replace("&amp;", "&");
    }
}
