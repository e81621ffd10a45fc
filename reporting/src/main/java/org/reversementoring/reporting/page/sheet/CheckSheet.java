package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/**
 * The sheet on which a mentor checks the draft: each point with yes, soften or leave out, and what it means to say nothing.
 *
 * <p>It is filled in alone and handed to the custodian in person. Law: it hangs on the draft and the rule of silence alone, so it is the same for each mentor.
 */
public final class CheckSheet {

    private CheckSheet() {}

    /**
     * The sheet.
     *
     * @param view what the mentor may see while the panel checks the draft
     * @param silence what it means if a mentor says nothing, as settled beforehand
     * @param words the labels; their language, English or German, is that of the sheet, and points keep their own
     * @throws IllegalArgumentException if the view has no draft, or the labels are of another language
     */
    public static Document of(CycleView.ForMentor view, PanelReview.SilenceRule silence, Vocabulary words) {
        PageText text = Sheets.text(words, "check-sheet");
        FeedbackReport draft = view.draft()
                .orElseThrow(() -> new IllegalArgumentException("check sheet: there must be a draft, but is none"));
        Document.Builder sheet = Sheets.sheet(text, "check.title", "mentor")
                .addSections(Section.of(
                        "how",
                        text.say("check.how"),
                        List.of(
                                new Block.Note(text.numbered("check.how")),
                                new Block.Paragraph(text.say("check.silence." + silence)))));
        int number = 0;
        for (FindingKind kind : FindingKind.values()) {
            List<ReportedFinding> points = draft.findings(kind);
            if (!points.isEmpty()) {
                sheet.addSections(points(text, draft, kind, number));
                number += points.size();
            }
        }
        List<Block> rest = new ArrayList<>();
        if (number == 0) {
            rest.add(new Block.Paragraph(text.say("check.none")));
        } else {
            rest.add(new Block.Field(text.say("check.softer")));
        }
        if (!draft.ratings().isEmpty()) {
            rest.add(new Block.Paragraph(text.say("check.ratings")));
        }
        rest.add(new Block.Paragraph(text.say("check.hand", text.role("custodian"))));
        return sheet.addSections(Section.of("rest", text.say("check.rest"), rest))
                .build();
    }

    private static Section points(PageText text, FeedbackReport draft, FindingKind kind, int before) {
        String boxes = String.join(
                " ",
                text.all("check.yes", "check.soften", "check.leave").stream()
                        .map(Sheets::box)
                        .toList());
        List<ReportedFinding> points = draft.findings(kind);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            rows.add(List.of((before + i + 1) + ".", points.get(i).text(), boxes));
        }
        return Section.of(
                kind.name().toLowerCase(Locale.ROOT),
                text.say("check.kind." + kind),
                List.of(new Block.AnswerTable(
                        text.say("check.caption"),
                        text.all("check.head.number", "check.head.point", "check.head.answer"),
                        rows,
                        draft.language())));
    }
}
