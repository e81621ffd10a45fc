package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.meeting.AgendaPhase;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The guide of the nominated mentor through the talk: what to say and for how long, each point in the words on which the panel agreed,
 * what to answer when asked who said it, what to do when somebody is upset, when to stop, whom to call and what to write down.
 *
 * <p>It repeats the report and the agenda and has nothing of the roster, of what the mentee wrote or of what either learned. Law: two
 * views with the same report, day and place have the same guide, but for the names that the host gives.
 */
public final class ConversationGuide {

    private final FeedbackReport report;
    private final Agenda agenda;
    private final Presentation names;
    private final PageText text;

    private ConversationGuide(FeedbackReport report, Agenda agenda, Presentation names, PageText text) {
        this.report = report;
        this.agenda = agenda;
        this.names = names;
        this.text = text;
    }

    /**
     * The guide.
     *
     * @param view what the nominated mentor may see
     * @param agenda the words of the meeting, in the language of the labels
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the guide
     * @throws IllegalArgumentException if the view has no report, or agenda or labels are of another language
     */
    public static Document of(CycleView.ForNominatedMentor view, Agenda agenda, Presentation names, Vocabulary words) {
        PageText text = Sheets.text(words, "conversation-guide");
        FeedbackReport report = view.report()
                .orElseThrow(() -> new IllegalArgumentException(
                        "conversation guide: a mentor must be nominated and the report signed off"));
        if (!text.isIn(agenda.language())) {
            throw new IllegalArgumentException("conversation guide: agenda and labels must be of one language");
        }
        ConversationGuide guide = new ConversationGuide(report, agenda, names, text);
        Document.Builder sheet = Sheets.sheet(text, names, "conversation.title", Role.NOMINATED_MENTOR)
                .layout(Layout.HANDOUT)
                .addSections(Meetings.when(text, names, Role.MENTEE, view.plan(), view.place()));
        for (AgendaPhase phase : AgendaPhase.values()) {
            sheet.addSections(guide.phase(agenda.part(phase)));
        }
        return sheet.addSections(guide.asked(), guide.upset(), guide.stop(), guide.call(), guide.log())
                .build();
    }

    private Section phase(Agenda.Part part) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(part.aim()), Sheets.points(part.say())));
        if (part.phase() == AgendaPhase.CONTENT) {
            boolean none = report.findings().isEmpty();
            blocks.add(new Block.Paragraph(text.say(none ? "conversation.points.none" : "conversation.points.only")));
            for (FindingKind kind : FindingKind.values()) {
                blocks.addAll(points(kind));
            }
            if (!report.ratings().isEmpty()) {
                blocks.add(new Block.Paragraph(text.say("conversation.ratings")));
            }
        }
        return Section.of(
                part.phase().name().toLowerCase(Locale.ROOT),
                text.say("conversation.phase." + part.phase(), part.minutes()),
                blocks);
    }

    private List<Block> points(FindingKind kind) {
        List<String> points =
                report.findings(kind).stream().map(ReportedFinding::text).toList();
        return points.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph(text.say("conversation.ask." + kind)),
                        new Block.Points(points, Optional.of(report.language())));
    }

    private Section asked() {
        return Section.of(
                "asked",
                text.say("conversation.asked"),
                List.of(
                        new Block.Note(List.of(agenda.whoSaidThat())),
                        new Block.Paragraph(text.say("conversation.asked.again"))));
    }

    private Section upset() {
        return Section.of("upset", text.say("conversation.upset"), List.of(Sheets.points(agenda.ifUpset())));
    }

    private Section stop() {
        return Section.of("stop", text.say("conversation.stop"), List.of(Sheets.points(agenda.whenToStop())));
    }

    private Section call() {
        return Section.of(
                "call",
                text.say("conversation.call"),
                List.of(new Facts(List.of(
                        Sheets.person(text, names, Role.MENTOR_SUPPORTER),
                        Sheets.person(text, names, Role.CONCERN_RECIPIENT)))));
    }

    private Section log() {
        List<String> happened = Arrays.stream(FidelityEvent.values())
                .map(event -> text.say("conversation.log." + event))
                .toList();
        return Section.of(
                "log",
                text.say("conversation.log"),
                List.of(
                        new Block.Paragraph(text.say("conversation.log.what")),
                        new Facts(List.of(Facts.Fact.room(text.say("conversation.log.minutes")))),
                        Sheets.boxes(happened),
                        new Block.Paragraph(text.say("conversation.log.not"))));
    }
}
