package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.document.Ticks;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The text that a mentee may paste into an appraisal: the own reflection and goals, and room for the domains to which they belong. What
 * the panel said is in it only if the mentee ticks that, and ratings never are.
 *
 * <p>Law: without the tick it hangs on the mentee's answer alone (I10), so two panels with any reports have the same text.
 */
public final class AppraisalText {

    private AppraisalText() {}

    /**
     * The text, with room for domains of any framework.
     *
     * @param view what the mentee may see
     * @param withPanelText whether the mentee ticked that the points of the report go with it
     * @param words the labels; their language, English or German, is that of the page, and the mentee's words keep their own
     * @throws IllegalArgumentException if the mentee has not answered, ticked points without a report, or the labels are of another
     *     language
     */
    public static Document of(CycleView.ForMentee view, boolean withPanelText, Vocabulary words) {
        return write(view, withPanelText, words, false);
    }

    /**
     * The text for doctors in the United Kingdom, with the four domains of Good medical practice (General Medical Council, in force since
     * 30 January 2024) to tick. Arguments and errors are those of {@link #of}.
     */
    public static Document forDoctors(CycleView.ForMentee view, boolean withPanelText, Vocabulary words) {
        return write(view, withPanelText, words, true);
    }

    private static Document write(CycleView.ForMentee view, boolean withPanelText, Vocabulary words, boolean doctors) {
        PageText text = Sheets.text(words, "appraisal-text");
        MenteeResponse response = view.response()
                .orElseThrow(() -> new IllegalArgumentException("appraisal text: the mentee must have answered first"));
        Document.Builder page = Sheets.sheet(text, Presentation.none(), "appraisal.title", Role.MENTEE)
                .addSections(
                        paragraphs(text, "about", "appraisal.about"),
                        paragraphs(text, "part", "appraisal.part"),
                        reflection(text, response),
                        goals(text, response, view.goals()),
                        domains(text, doctors));
        if (withPanelText) {
            FeedbackReport report = view.report()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "appraisal text: there must be a report whose points are ticked, but is none"));
            page.addSections(points(text, report));
        }
        return page.build();
    }

    private static Section paragraphs(PageText text, String anchor, String key) {
        return Section.of(anchor, text.say(key), List.of(Sheets.together(text.numbered(key))));
    }

    private static Section reflection(PageText text, MenteeResponse response) {
        return Section.of(
                "reflection",
                text.say("appraisal.reflection"),
                Block.Paragraph.each(response.reflection()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()));
    }

    /** A goal's status is that of the last follow-up, where there was one. */
    private static Section goals(PageText text, MenteeResponse response, List<GoalStatus> now) {
        List<DevelopmentGoal> goals = response.goals();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            GoalStatus status =
                    now.size() == goals.size() ? now.get(i) : goals.get(i).status();
            rows.add(List.of(
                    goals.get(i).action(), text.day(goals.get(i).reviewOn()), text.say("appraisal.status." + status)));
        }
        return Section.of(
                "goals",
                text.say("appraisal.goals"),
                List.of(
                        rows.isEmpty()
                                ? new Block.Paragraph(text.say("appraisal.goals.none"))
                                : new Block.Table(
                                        text.say("appraisal.goals.caption"),
                                        text.all(
                                                "appraisal.head.goal",
                                                "appraisal.head.review",
                                                "appraisal.head.status"),
                                        rows)));
    }

    private static Section domains(PageText text, boolean doctors) {
        Block room = doctors
                ? new Ticks(text.numbered("appraisal.domain"), Optional.of("en-GB"))
                : new Block.Field(text.say("appraisal.domains.room"));
        return Section.of(
                "domains",
                text.say("appraisal.domains"),
                List.of(
                        new Block.Paragraph(text.say(doctors ? "appraisal.domains.doctors" : "appraisal.domains.any")),
                        room));
    }

    private static Section points(PageText text, FeedbackReport report) {
        List<Block> blocks = new ArrayList<>(List.of(Sheets.together(text.numbered("appraisal.points"))));
        for (FindingKind kind : FindingKind.values()) {
            List<String> points =
                    report.findings(kind).stream().map(ReportedFinding::text).toList();
            if (!points.isEmpty()) {
                blocks.add(new Block.Paragraph(text.say("appraisal.kind." + kind)));
                blocks.add(new Block.Points(points, Optional.of(report.language())));
            }
        }
        if (report.findings().isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("appraisal.points.none")));
        }
        return Section.of("points", text.say("appraisal.points"), blocks);
    }
}
