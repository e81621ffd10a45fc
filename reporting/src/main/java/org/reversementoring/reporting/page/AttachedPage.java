package org.reversementoring.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/**
 * The page of a report that another tool printed: its figures by group of raters, what was left out, how it was checked, against whom,
 * and who may read it. It repeats figures and computes none. Where people of the panel may have been raters, it repeats no number of
 * answers, because nothing on a page counts them.
 *
 * <p>Show it to the mentee from the meeting on, to the nominated mentor and to the custodian, as the views of a cycle do, and to nobody
 * else.
 */
public final class AttachedPage {

    /** Readers as {@code Viewer} has them. */
    private static final List<String> READERS = List.of("mentee", "nominated-mentor", "custodian");

    private final AttachedReport attached;
    private final PageText text;

    private AttachedPage(AttachedReport attached, PageText text) {
        this.attached = attached;
        this.text = text;
    }

    /**
     * The page.
     *
     * @param attached the audited report, as a view of a cycle has it
     * @param words the labels; their language, English or German, is that of the page
     * @throws IllegalArgumentException if the report does not lie beside that of a cycle yet, or the labels are of another language
     */
    public static Document of(AttachedReport attached, Vocabulary words) {
        return new AttachedPage(attached, PageText.of(words, "attached")).write();
    }

    private Document write() {
        return Document.builder()
                .title(text.say("attached.title"))
                .subtitle(attached.report().source())
                .layout(Layout.LETTER)
                .language(text.language())
                .addSections(about(), checked(), readers(), figures(), leftOut())
                .build();
    }

    private Section about() {
        String digest = attached.beside()
                .orElseThrow(() -> new IllegalArgumentException(
                        "page of another tool's report: it must lie beside the report of a cycle"));
        List<Block> blocks = new ArrayList<>(
                Block.Paragraph.each(text.all("attached.about.1", "attached.about.2", "attached.about.3")));
        blocks.add(new Block.Paragraph(text.say(
                "attached.period",
                text.day(attached.report().firstDay()),
                text.day(attached.report().lastDay()))));
        blocks.add(new Block.Code(text.say("attached.beside"), digest));
        return Section.of("about", text.say("attached.about"), blocks);
    }

    private Section checked() {
        int colluders = attached.evidence().colluders();
        List<String> promise = List.of(
                text.say("attached.checked.1"),
                text.count("attached.checked", colluders),
                text.say("attached.checked.2"),
                text.say("attached.checked.3"),
                text.say("attached.checked.4"));
        return Section.of(
                "checked",
                text.say("attached.checked"),
                List.of(
                        new Block.Note(promise),
                        new Block.Paragraph(
                                text.say("attached.overlap." + attached.report().overlap())),
                        new Block.Paragraph(
                                text.say(attached.report().uncheckedText() ? "attached.text" : "attached.text.none"))));
    }

    private Section readers() {
        List<String> readers = READERS.stream()
                .map(role -> text.say("attached.reader." + role, text.role(role)))
                .toList();
        return Section.of(
                "readers",
                text.say("attached.readers"),
                List.of(
                        new Block.Points(readers, Optional.empty()),
                        new Block.Paragraph(text.say("attached.readers.more"))));
    }

    private Section figures() {
        List<List<String>> rows = new ArrayList<>();
        for (ExternalQuestion question : attached.report().questions()) {
            String name = text.say("attached.question", question.id(), question.lowest(), question.highest());
            for (FigureRow row : question.rows()) {
                rows.add(List.of(name, String.join(", ", row.groups()), figures(row, question.lowest())));
            }
        }
        return Section.of(
                "figures",
                text.say("attached.figures"),
                List.of(new Block.Table(
                        text.say("attached.figures.caption"),
                        text.all("attached.head.question", "attached.head.groups", "attached.head.figures"),
                        rows)));
    }

    private String figures(FigureRow row, int lowest) {
        String figures = row.figures().stream()
                .filter(figure -> !attached.mentorsMayHaveRated() || !countsPeople(figure))
                .map(figure -> figure(figure, lowest))
                .collect(Collectors.joining(" "));
        return figures.isEmpty() ? text.say("figure.left") : figures;
    }

    private static boolean countsPeople(PrintedFigure figure) {
        return figure instanceof PrintedFigure.Answered || figure instanceof PrintedFigure.Counts;
    }

    private String figure(PrintedFigure figure, int lowest) {
        if (figure instanceof PrintedFigure.Answered answered) {
            return text.say("figure.answered", answered.answers());
        } else if (figure instanceof PrintedFigure.Mean mean) {
            return text.say("figure.mean", text.decimal(mean.shown()));
        } else if (figure instanceof PrintedFigure.Lowest low) {
            return text.say("figure.lowest", low.mark());
        } else if (figure instanceof PrintedFigure.Highest high) {
            return text.say("figure.highest", high.mark());
        } else if (figure instanceof PrintedFigure.Counts counts) {
            List<String> each = new ArrayList<>();
            for (int i = 0; i < counts.counts().size(); i++) {
                each.add(text.say("figure.count", lowest + i, counts.counts().get(i)));
            }
            return text.say("figure.counts", String.join(", ", each));
        } else if (figure instanceof PrintedFigure.Trimmed trimmed) {
            return text.say(
                    "figure.trimmed",
                    trimmed.dropped(),
                    trimmed.marks().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return text.say("figure.withheld");
    }

    private Section leftOut() {
        List<String> sentences = new ArrayList<>(text.all("attached.left.1", "attached.left.2"));
        if (attached.mentorsMayHaveRated()) {
            sentences.add(text.say("attached.left.3"));
        }
        return Section.of("left-out", text.say("attached.left"), Block.Paragraph.each(sentences));
    }
}
