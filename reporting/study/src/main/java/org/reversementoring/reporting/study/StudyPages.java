package org.reversementoring.reporting.study;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.List;

/** The two forms of a study's text. */
final class StudyPages {

    private StudyPages() {}

    /** The generated method takes null where there is no interceptor. */
    @SuppressWarnings("NullAway")
    static String html(StudyText text) {
        StringOutput page = new StringOutput();
        JtestudyreportGenerated.render(new OwaspHtmlTemplateOutput(page), null, text);
        return page.toString();
    }

    static String markdown(StudyText text) {
        StringBuilder page = new StringBuilder("# " + escape(text.title()) + "\n");
        for (StudyText.Section section : text.sections()) {
            page.append("\n## ").append(escape(section.heading())).append('\n');
            section.tables().forEach(table -> table(page, table));
            requirements(page, section.requirements());
            section.sentences()
                    .forEach(sentence ->
                            page.append('\n').append(escape(sentence)).append('\n'));
        }
        return page.toString();
    }

    private static void requirements(StringBuilder page, List<StudyText.Requirement> requirements) {
        if (requirements.isEmpty()) {
            return;
        }
        page.append('\n');
        row(page, List.of("Item", "Topic", "Where"));
        row(page, List.of("---", "---", "---"));
        requirements.forEach(line -> row(page, List.of(cell(line.item()), cell(line.topic()), cell(where(line)))));
    }

    private static String where(StudyText.Requirement requirement) {
        return (requirement.anchor().isPresent() ? "section " : "") + requirement.where();
    }

    private static void table(StringBuilder page, StudyText.Table table) {
        page.append('\n').append(escape(table.caption())).append("\n\n");
        row(page, table.head());
        row(page, Collections.nCopies(table.head().size(), "---"));
        table.rows().forEach(row -> row(page, row.stream().map(StudyPages::cell).toList()));
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A line of its own could also begin a list or a heading. */
    private static String escape(String text) {
        return cell(text).replaceAll("^(\\s*)([-+#=])", "$1\\\\$2").replaceAll("^(\\s*\\d+)(?=[.)])", "$1\\\\");
    }

    /** What CommonMark or HTML could read as markup gets a backslash; line breaks become spaces. */
    private static String cell(String text) {
        return text.replaceAll("\\R", " ").replaceAll("([\\\\`*_\\[\\]<>&|~])", "\\\\$1");
    }
}
