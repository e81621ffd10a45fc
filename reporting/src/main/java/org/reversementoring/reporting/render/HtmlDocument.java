package org.reversementoring.reporting.render;

import static org.reversementoring.reporting.document.HtmlText.attribute;
import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.document.Ticks;

/**
 * The HTML page of a document: one file that loads nothing, runs nothing and sends nothing. It is written without a template
 * engine, because the engines that are kept and check their templates are no modules, and a runtime image takes modules only.
 */
final class HtmlDocument {

    private static final int SHORT = 11;

    private HtmlDocument() {}

    static String write(Document document, HtmlForm form) {
        HtmlLanguage language = new HtmlLanguage(document.language(), document.languageOfParts());
        String inner = inner(document, language, form);
        String kind = "rm-document rm-" + document.layout().name().toLowerCase(Locale.ROOT);
        if (form.isFragment()) {
            return "<div class=\"" + kind + "\"" + language.ofFragment() + ">\n" + inner + "</div>\n";
        }
        boolean publication = document.layout() == Layout.PUBLICATION;
        return "<!DOCTYPE html>\n<html" + language.ofPage() + ">\n<head>\n  <meta charset=\"utf-8\">\n"
                + "  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + (publication ? "" : "  <meta name=\"robots\" content=\"noindex\">\n") + "  <title>"
                + content(document.fullTitle()) + "</title>\n  <style>\n" + HtmlStyle.of(document) + "  </style>\n"
                + form.hostStyle()
                        .map(css -> "  <style>\n" + css + "\n  </style>\n")
                        .orElse("")
                + "</head>\n<body>\n<main class=\"" + kind + "\">\n" + inner + "</main>\n</body>\n</html>\n";
    }

    private static String inner(Document document, HtmlLanguage language, HtmlForm form) {
        String heading = form.heading(0);
        StringBuilder inner = new StringBuilder("  <" + heading + " class=\"rm-title\"")
                .append(direction(document.layout() == Layout.PUBLICATION))
                .append(">")
                .append(content(document.title()))
                .append("</" + heading + ">\n");
        document.subtitle()
                .ifPresent(subtitle -> inner.append("  <p class=\"rm-subtitle\">")
                        .append(content(subtitle))
                        .append("</p>\n"));
        List<Section> sections = document.sections();
        for (int at = 0; at < sections.size(); at++) {
            List<Section> later = sections.subList(at + 1, sections.size());
            inner.append(section(sections.get(at), later, document.layout(), language, form));
        }
        return inner.toString();
    }

    private static String section(
            Section section, List<Section> later, Layout layout, HtmlLanguage language, HtmlForm form) {
        boolean publication = layout == Layout.PUBLICATION;
        Optional<String> heading =
                section.anchor().map(anchor -> section.anchorsHeading() ? anchor : anchor + "-heading");
        return (section.opensPart() ? "\n" : "")
                + "  <section"
                + attribute("class", keeps(section, layout) ? "rm-section rm-keep" : "rm-section")
                + form.named("id", section.anchorsHeading() ? Optional.empty() : section.anchor())
                + form.named("aria-labelledby", heading)
                + ">\n    <" + form.heading(1) + " class=\"rm-heading\""
                + form.named("id", heading)
                + direction(publication)
                + ">"
                + content(section.heading())
                + "</" + form.heading(1) + ">\n"
                + new HtmlBlocks(publication, language, form).of(section.blocks())
                + section.contents().map(title -> contents(title, later, form)).orElse("")
                + "  </section>\n";
    }

    private static String contents(String title, List<Section> later, HtmlForm form) {
        return later.stream()
                .flatMap(section -> section.anchor().stream()
                        .map(anchor -> "        <li><a" + attribute("href", "#" + form.id(anchor)) + ">"
                                + content(section.heading()) + "</a></li>\n"))
                .collect(Collectors.joining(
                        "",
                        "    <nav class=\"rm-contents\"" + attribute("aria-label", title) + ">\n      <p>"
                                + content(title) + "</p>\n      <ul>\n",
                        "      </ul>\n    </nav>\n"));
    }

    /** A short section of a sheet stays whole in print; a long one would leave a hole before it. */
    private static boolean keeps(Section section, Layout layout) {
        return (layout == Layout.SHEET || layout == Layout.HANDOUT)
                && section.blocks().stream().mapToInt(HtmlDocument::parts).sum() <= SHORT;
    }

    private static int parts(Block block) {
        if (block instanceof Block.Points points) {
            return points.items().size();
        } else if (block instanceof Ticks ticks) {
            return ticks.items().size();
        } else if (block instanceof Facts facts) {
            return facts.facts().size();
        } else if (block instanceof Block.Table table) {
            return table.rows().size() + 2;
        } else if (block instanceof Block.AnswerTable table) {
            return 2 * table.rows().size() + 2;
        }
        return 1;
    }

    private static String direction(boolean publication) {
        return attribute("dir", publication ? Optional.of("auto") : Optional.empty());
    }
}
