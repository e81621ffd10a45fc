package org.reversementoring.reporting.page.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Ticks;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/** What the sheets share: for whom one is, whom to turn to, boxes to tick, and room to write on paper. */
final class Sheets {

    private Sheets() {}

    /** The sentences of a sheet, with those that all sheets share. */
    static PageText text(Vocabulary words, String page, String... more) {
        String[] files = Arrays.copyOf(more, more.length + 1);
        files[more.length] = "sheet";
        return PageText.of(words, page, files);
    }

    /** A sheet that says for whom it is: the role, and the name and the programme if the host gave them. */
    static Document.Builder sheet(PageText text, Presentation names, String title, Role role) {
        return sheetFor(text, names, title, named(text, names, role));
    }

    /** A sheet for whoever this is. */
    static Document.Builder sheetFor(PageText text, Presentation names, String title, String reader) {
        String facts = Stream.concat(Stream.of(text.say("sheet.for", reader)), names.programme().stream())
                .collect(Collectors.joining(" · "));
        return Document.builder()
                .title(text.say(title))
                .subtitle(facts)
                .layout(Layout.SHEET)
                .language(text.language());
    }

    /** The label of a role. */
    static String label(PageText text, Role role) {
        return text.role(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A role, and who has it if the host says so. */
    static String named(PageText text, Presentation names, Role role) {
        String label = label(text, role);
        return names.person(role).map(name -> label + ", " + name).orElse(label);
    }

    /** Who has a role, or room for it. */
    static Facts.Fact person(PageText text, Presentation names, Role role) {
        return new Facts.Fact(text.capital(label(text, role)), names.person(role));
    }

    /** Something to tick, within a cell. */
    static String box(String text) {
        return Ticks.BOX + text;
    }

    /** Things to tick. */
    static Ticks boxes(List<String> texts) {
        return new Ticks(texts, Optional.empty());
    }

    /** Texts of the page's own language. */
    static Block.Points points(List<String> texts) {
        return new Block.Points(texts, Optional.empty());
    }

    /** Sentences that are read one after the other. */
    static Block.Paragraph together(List<String> sentences) {
        return new Block.Paragraph(String.join(" ", sentences));
    }

    /** Name, day and signature; the name may be known. */
    static Facts signature(PageText text, Optional<String> name) {
        return new Facts(List.of(
                new Facts.Fact(text.say("sheet.name"), name),
                Facts.Fact.room(text.say("sheet.day")),
                Facts.Fact.room(text.say("sheet.signed"))));
    }
}
