package org.reversementoring.reporting.opendata.format;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.List;
import org.reversementoring.reporting.opendata.description.PlainText;

/** The two forms of a page. */
public final class PageForms {

    private PageForms() {}

    /** The generated method takes null where there is no interceptor. */
    @SuppressWarnings("NullAway")
    public static String html(Page page) {
        StringOutput text = new StringOutput();
        JtedatapageGenerated.render(new OwaspHtmlTemplateOutput(text), null, page);
        return text.toString();
    }

    public static String markdown(Page page) {
        StringBuilder text = new StringBuilder("# " + cell(page.title()) + "\n");
        for (Page.Section section : page.sections()) {
            text.append("\n## ").append(cell(section.heading())).append('\n');
            section.sentences()
                    .forEach(sentence ->
                            text.append('\n').append(sentence(sentence)).append('\n'));
            section.tables().forEach(table -> table(text, table));
        }
        return text.toString();
    }

    private static void table(StringBuilder text, Page.Table table) {
        text.append('\n').append(sentence(table.caption())).append("\n\n");
        row(text, table.head());
        row(text, Collections.nCopies(table.head().size(), "---"));
        table.rows().forEach(row -> row(text, row));
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ")
                .append(String.join(" | ", cells.stream().map(PageForms::cell).toList()))
                .append(" |\n");
    }

    /** A line of its own could also begin a list or a heading. */
    private static String sentence(String text) {
        return cell(text).replaceAll("^([-+#=])", "\\\\$1").replaceAll("^(\\d+)(?=[.)])", "$1\\\\");
    }

    /** What CommonMark or HTML could read as markup gets a backslash; line breaks become blanks. */
    private static String cell(String text) {
        return PlainText.oneLine(text).replaceAll("([\\\\`*_\\[\\]<>&|~$])", "\\\\$1");
    }
}
