package org.reversementoring.reporting.page.sheet;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.text.PageText;

/** What the sheets share: for whom one is, boxes to tick, and lines to fill in on paper. */
final class Sheets {

    /** A line does not break between a box and its text. */
    private static final String BOX = "☐\u00a0";

    private Sheets() {}

    /** The sentences of a sheet, with those that all sheets share. */
    static PageText text(Vocabulary words, String page, String... more) {
        String[] files = new String[more.length + 1];
        System.arraycopy(more, 0, files, 0, more.length);
        files[more.length] = "sheet";
        return PageText.of(words, page, files);
    }

    /** A sheet that says for whom it is. */
    static Document.Builder sheet(PageText text, String title, String role) {
        return sheetFor(text, title, text.role(role));
    }

    /** A sheet for somebody who has no role in a cycle. */
    static Document.Builder sheetFor(PageText text, String title, String reader) {
        return Document.builder()
                .title(text.say(title))
                .subtitle(text.say("sheet.for", reader))
                .layout(Layout.LETTER)
                .language(text.language());
    }

    /** Something to tick. */
    static String box(String text) {
        return BOX + text;
    }

    /** Things to tick. */
    static Block.Points boxes(List<String> texts) {
        return new Block.Points(texts.stream().map(Sheets::box).toList(), Optional.empty());
    }

    /** Texts of the page's own language. */
    static Block.Points points(List<String> texts) {
        return new Block.Points(texts, Optional.empty());
    }

    /** Lines to fill in on paper. */
    static Block.Table lines(PageText text, String caption, List<String> names) {
        return new Block.Table(
                caption,
                text.all("sheet.line", "sheet.room"),
                names.stream().map(name -> List.of(name, "")).toList());
    }

    /** Name, day and signature, to be written on paper. */
    static Block.Table signature(PageText text) {
        return lines(text, text.say("sheet.signature"), text.all("sheet.name", "sheet.day", "sheet.signed"));
    }

    /** Facts, each with its name. */
    static Block.Table facts(PageText text, String caption, List<List<String>> rows) {
        return new Block.Table(caption, text.all("sheet.line", "sheet.fact"), rows);
    }
}
