package org.reversementoring.reporting.page.sheet;

import java.util.List;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/**
 * The certificate that a mentor took part, for a portfolio. It has no content, no mentee and no outcome, and the mentor's name is the
 * host's and is written by hand.
 *
 * <p>Law: it hangs on the programme, the guide, the day of the interview and whether the mentor fed the report back.
 */
public final class ParticipationSheet {

    private ParticipationSheet() {}

    /**
     * The sheet.
     *
     * @param certificate what is certified
     * @param words the labels; their language, English or German, is that of the sheet
     * @throws IllegalArgumentException if the labels are of another language
     */
    public static Document of(ParticipationCertificate certificate, Vocabulary words) {
        PageText text = Sheets.text(words, "participation-sheet");
        List<List<String>> facts = List.of(
                List.of(text.say("participation.programme"), words.label("programme")),
                List.of(text.say("participation.guide"), certificate.guide().value()),
                List.of(text.say("participation.interview"), text.day(certificate.interviewedOn())),
                List.of(
                        text.say("participation.part"),
                        text.say(certificate.fedBack() ? "participation.fed-back" : "participation.answered")));
        return Sheets.sheet(text, "participation.title", "mentor")
                .addSections(
                        Section.of(
                                "who",
                                text.say("participation.who"),
                                List.of(
                                        Sheets.lines(
                                                text, text.say("participation.who.caption"), text.all("sheet.name")),
                                        new Block.Paragraph(text.say("participation.took")),
                                        new Block.Table(
                                                text.say("participation.facts"),
                                                text.all("sheet.line", "participation.which"),
                                                facts))),
                        Section.of(
                                "says",
                                text.say("participation.says"),
                                Block.Paragraph.each(text.numbered("participation.says"))),
                        Section.of("issued", text.say("participation.issued"), List.of(Sheets.signature(text))))
                .build();
    }
}
