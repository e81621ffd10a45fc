package org.reversementoring.reporting.page.sheet;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The certificate that a mentor took part, for a portfolio. It has no content, no mentee and no outcome, and the mentor's name is the
 * host's.
 *
 * <p>Law: it hangs on the programme, the guide, the day of the interview and whether the mentor fed the report back.
 */
public final class ParticipationSheet {

    private ParticipationSheet() {}

    /**
     * The sheet.
     *
     * @param certificate what is certified
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the sheet
     * @throws IllegalArgumentException if the labels are of another language
     */
    public static Document of(ParticipationCertificate certificate, Presentation names, Vocabulary words) {
        PageText text = Sheets.text(words, "participation-sheet");
        List<Facts.Fact> facts = List.of(
                new Facts.Fact(text.say("sheet.name"), names.participant()),
                Facts.Fact.of(
                        text.say("participation.programme"),
                        names.programme().orElseGet(() -> text.capital(words.label("programme")))),
                Facts.Fact.of(
                        text.say("participation.guide"), certificate.guide().value()),
                Facts.Fact.of(text.say("participation.interview"), text.day(certificate.interviewedOn())),
                Facts.Fact.of(
                        text.say("participation.part"),
                        text.say(certificate.fedBack() ? "participation.fed-back" : "participation.answered")));
        return Sheets.sheetFor(text, Presentation.none(), "participation.title", Sheets.label(text, Role.MENTOR))
                .addSections(
                        Section.of(
                                "who",
                                text.say("participation.who"),
                                List.of(new Block.Paragraph(text.say("participation.took")), new Facts(facts))),
                        Section.of(
                                "says",
                                text.say("participation.says"),
                                List.of(Sheets.together(text.numbered("participation.says")))),
                        Section.of(
                                "issued",
                                text.say("participation.issued"),
                                List.of(
                                        new Facts(List.of(
                                                new Facts.Fact(text.say("sheet.organisation"), names.organisation()))),
                                        Sheets.signature(text, Optional.empty()))))
                .build();
    }
}
