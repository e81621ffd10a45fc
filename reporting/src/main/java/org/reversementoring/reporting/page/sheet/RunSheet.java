package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/**
 * The run sheet of whoever leads the interview: what to prepare, what to read out, each topic with its minutes, question, probes and
 * prompts, what to do when somebody tells of danger, and how to close.
 *
 * <p>Law: each text of the guide that is spoken stands on the sheet, in the order in which it is spoken; the limits of confidentiality
 * come before the first topic (I11). Nothing on it is about a mentee or a mentor.
 */
public final class RunSheet {

    private final InterviewGuide guide;
    private final PageText text;

    private RunSheet(InterviewGuide guide, PageText text) {
        this.guide = guide;
        this.text = text;
    }

    /**
     * The sheet.
     *
     * @param guide what is asked
     * @param words the labels, in the language of the guide
     * @throws IllegalArgumentException if guide and labels are of different languages, or the sheet is not written in theirs
     */
    public static Document of(InterviewGuide guide, Vocabulary words) {
        PageText text = Sheets.text(words, "run-sheet");
        if (!text.isIn(guide.language())) {
            throw new IllegalArgumentException("run sheet: guide and labels must be of one language");
        }
        RunSheet sheet = new RunSheet(guide, text);
        Document.Builder page = Sheets.sheet(text, "run.title", "facilitator")
                .addSections(sheet.before(), sheet.readOut(), sheet.times());
        for (int i = 0; i < guide.topics().size(); i++) {
            page.addSections(sheet.topic(i + 1, guide.topics().get(i)));
        }
        guide.script()
                .safetyScript()
                .ifPresent(safety -> page.addSections(Section.of(
                        "safety",
                        text.say("run.safety"),
                        List.of(new Block.Note(List.of(safety)), new Block.Paragraph(text.say("run.safety.more"))))));
        return page.addSections(sheet.close(), sheet.after()).build();
    }

    private Section before() {
        Conduct conduct = guide.conduct();
        Attendance attendance = conduct.attendance();
        List<String> checks = new ArrayList<>();
        checks.add(
                attendance.minimum() == attendance.maximum()
                        ? text.count("run.mentors", attendance.minimum())
                        : text.say("run.mentors.between", attendance.minimum(), attendance.maximum()));
        checks.add(text.say(
                "run.room",
                new TreeSet<>(conduct.roles()).stream().map(this::label).collect(Collectors.joining(", "))));
        checks.addAll(text.numbered("run.before"));
        checks.add(text.say("run.record." + conduct.recording().kind()));
        return Section.of("before", text.say("run.before"), List.of(Sheets.boxes(checks)));
    }

    private String label(InterviewRole role) {
        return switch (role) {
            case FACILITATOR -> text.role("facilitator");
            case NOTE_TAKER -> text.role("note-taker");
            case OBSERVER -> text.say("run.observer");
        };
    }

    private Section readOut() {
        Script script = guide.script();
        List<Block> blocks = new ArrayList<>();
        script.opening().ifPresent(opening -> blocks.add(new Block.Paragraph(opening)));
        script.limitsOfConfidentiality().ifPresent(limits -> {
            blocks.add(new Block.Paragraph(text.say("run.limits")));
            blocks.add(new Block.Note(List.of(limits)));
        });
        if (!script.groundRules().isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("run.rules")));
            blocks.add(Sheets.points(script.groundRules()));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("run.read.none")));
        }
        return Section.of("read-out", text.say("run.read"), blocks);
    }

    private Section times() {
        long topics = guide.topics().stream()
                .mapToLong(topic -> topic.timeBudget().toMinutes())
                .sum();
        long total = guide.totalTime().toMinutes();
        List<List<String>> rows = new ArrayList<>();
        for (Topic topic : guide.topics()) {
            rows.add(List.of(
                    topic.title(),
                    Long.toString(topic.timeBudget().toMinutes()),
                    text.say(topic.mayBeSkipped() ? "run.skip.yes" : "run.skip.no")));
        }
        rows.add(List.of(text.say("run.rest"), Long.toString(total - topics), ""));
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("run.total", total));
        sentences.add(text.say("run.cover." + guide.conduct().coverage()));
        sentences.add(text.say(guide.conduct().hardStop() ? "run.stop" : "run.stop.none"));
        List<Block> blocks = new ArrayList<>(Block.Paragraph.each(sentences));
        blocks.add(new Block.Table(
                text.say("run.times.caption"), text.all("run.head.topic", "run.head.minutes", "run.head.skip"), rows));
        return Section.of("times", text.say("run.times"), blocks);
    }

    private Section topic(int number, Topic topic) {
        List<Block> blocks = new ArrayList<>();
        if (topic.sensitive()) {
            blocks.add(new Block.Paragraph(text.say("run.sensitive")));
        }
        blocks.add(new Block.Note(List.of(topic.coreQuestion())));
        if (!topic.probes().isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("run.probes")));
            blocks.add(Sheets.points(topic.probes()));
        }
        if (!topic.prompts().isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("run.prompts", String.join("; ", topic.prompts()))));
        }
        return Section.of(
                "topic-" + number,
                text.say("run.topic", number, topic.title(), topic.timeBudget().toMinutes()),
                blocks);
    }

    private Section close() {
        List<Block> blocks = new ArrayList<>();
        if (!guide.script().closing().isEmpty()) {
            blocks.add(Sheets.points(guide.script().closing()));
        }
        if (!guide.ratedTopics().isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("run.marks")));
        }
        blocks.add(new Block.Paragraph(text.say("run.thanks")));
        return Section.of("close", text.say("run.close"), blocks);
    }

    private Section after() {
        List<String> steps = new ArrayList<>();
        Recording recording = guide.conduct().recording();
        steps.add(text.say("run.after.skipped"));
        if (recording.kind() != Recording.Kind.NONE) {
            steps.add(text.say("run.after.hand", text.role("custodian")));
        }
        recording.destroyAfterDays().ifPresent(days -> steps.add(text.count("run.after.gone", days)));
        steps.addAll(text.numbered("run.after"));
        steps.add(text.say("run.after.concern", text.role("concern-recipient")));
        return Section.of("after", text.say("run.after"), List.of(Sheets.boxes(steps)));
    }
}
