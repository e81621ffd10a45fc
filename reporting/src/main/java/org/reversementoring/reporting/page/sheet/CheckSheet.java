package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The sheet on which a mentor checks the draft: each point with yes, soften or leave out, and what it means to say nothing.
 *
 * <p>It is filled in alone and handed to the custodian in person. Law: it hangs on the draft, the rule of silence and the custodian's name alone, so it is
 * the same for each mentor; the name of whoever holds it is not on it.
 */
public final class CheckSheet {

    private CheckSheet() {}

    /**
     * The sheet.
     *
     * @param view what the mentor may see while the panel checks the draft
     * @param silence what it means if a mentor says nothing, as settled beforehand
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the sheet, and points keep their own
     * @throws IllegalArgumentException if the view has no draft, or the labels are of another language
     */
    public static Document of(
            CycleView.ForMentor view, PanelReview.SilenceRule silence, Presentation names, Vocabulary words) {
        PageText text = Sheets.text(words, "check-sheet");
        FeedbackReport draft = view.draft()
                .orElseThrow(() -> new IllegalArgumentException("check sheet: there must be a draft, but is none"));
        Document.Builder sheet = Sheets.sheetFor(text, names, "check.title", Sheets.label(text, Role.MENTOR))
                .addSections(Section.of(
                        "how",
                        text.say("check.how"),
                        List.of(
                                Sheets.points(text.numbered("check.how")),
                                new Block.Paragraph(text.say("check.silence." + silence)))));
        List<Block> rest = new ArrayList<>();
        if (!draft.findings().isEmpty()) {
            sheet.addSections(points(text, draft));
        }
        if (draft.findings().isEmpty()) {
            rest.add(new Block.Paragraph(text.say("check.none")));
        } else {
            rest.add(new Block.Field(text.say("check.softer")));
        }
        if (!draft.ratings().isEmpty()) {
            rest.add(new Block.Paragraph(text.say("check.ratings")));
        }
        rest.add(new Block.Paragraph(text.say("check.hand", Sheets.named(text, names, Role.CUSTODIAN))));
        return sheet.addSections(Section.of("rest", text.say("check.rest"), rest))
                .build();
    }

    /** One table, so that each point has its number and no table has one row. */
    private static Section points(PageText text, FeedbackReport draft) {
        String boxes = text.all("check.yes", "check.soften", "check.leave").stream()
                .map(Sheets::box)
                .collect(Collectors.joining(" "));
        List<List<String>> rows = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            for (ReportedFinding point : draft.findings(kind)) {
                String title = text.say("check.point", rows.size() + 1, text.say("check.kind." + kind));
                rows.add(List.of(title, point.text(), boxes));
            }
        }
        return Section.of(
                "points",
                text.say("check.points"),
                List.of(new Block.AnswerTable(
                        text.say("check.caption"),
                        text.all("check.head.number", "check.head.point", "check.head.answer"),
                        rows,
                        draft.language())));
    }
}
