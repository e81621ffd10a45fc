package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
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
    private final CyclePolicy policy;
    private final Presentation names;
    private final PageText text;

    private RunSheet(InterviewGuide guide, CyclePolicy policy, Presentation names, PageText text) {
        this.guide = guide;
        this.policy = policy;
        this.names = names;
        this.text = text;
    }

    /** The sheet under the rules that are the default. Arguments and errors are those of the other one. */
    public static Document of(InterviewGuide guide, Presentation names, Vocabulary words) {
        return of(guide, CyclePolicy.defaults(), names, words);
    }

    /**
     * The sheet.
     *
     * @param guide what is asked
     * @param policy what is promised: how many mentors it takes, and whether they give marks
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels, in the language of the guide
     * @throws IllegalArgumentException if guide and labels are of different languages, or the sheet is not written in theirs
     */
    public static Document of(InterviewGuide guide, CyclePolicy policy, Presentation names, Vocabulary words) {
        PageText text = Sheets.text(words, "run-sheet");
        if (!text.isIn(guide.language())) {
            throw new IllegalArgumentException("run sheet: guide and labels must be of one language");
        }
        RunSheet sheet = new RunSheet(guide, policy, names, text);
        Document.Builder page = Sheets.sheet(text, names, "run.title", Role.FACILITATOR)
                .layout(Layout.HANDOUT)
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
        int least = conduct.mode() == InterviewMode.GROUP
                ? Math.min(Math.max(attendance.minimum(), policy.floor()), attendance.maximum())
                : attendance.minimum();
        checks.add(
                least == attendance.maximum()
                        ? text.count("run.mentors", least)
                        : text.say("run.mentors.between", least, attendance.maximum()));
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
        String must = guide.topics().stream()
                .filter(topic -> !topic.mayBeSkipped())
                .map(Topic::title)
                .collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("run.total", total));
        sentences.add(text.say("run.rest", total - topics));
        sentences.add(text.say("run.cover." + guide.conduct().coverage()));
        if (!must.isEmpty() && guide.conduct().coverage() == Coverage.EVERY_TOPIC_ASKED_OR_SKIPPED_WITH_REASON) {
            sentences.add(text.say("run.must", must));
        }
        sentences.add(text.say(guide.conduct().hardStop() ? "run.stop" : "run.stop.none"));
        return Section.of("times", text.say("run.times"), List.of(Sheets.points(sentences)));
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
        if (policy.release().colluders().isPresent() && !guide.ratedTopics().isEmpty()) {
            blocks.add(new Block.Paragraph(text.say("run.marks")));
        }
        blocks.add(new Block.Paragraph(text.say("run.thanks")));
        return Section.of("close", text.say("run.close"), blocks);
    }

    private Section after() {
        List<String> steps = new ArrayList<>();
        Recording recording = guide.conduct().recording();
        if (recording.kind() != Recording.Kind.NONE) {
            steps.add(text.say("run.after.hand", Sheets.named(text, names, Role.CUSTODIAN)));
        }
        recording.destroyAfterDays().ifPresent(days -> steps.add(text.count("run.after.gone", days)));
        steps.addAll(text.numbered("run.after"));
        steps.add(text.say("run.after.concern", Sheets.named(text, names, Role.CONCERN_RECIPIENT)));
        Facts room = new Facts(text.all("run.note.minutes", "run.note.came", "run.note.skipped").stream()
                .map(Facts.Fact::room)
                .toList());
        return Section.of("after", text.say("run.after"), List.of(room, Sheets.boxes(steps)));
    }
}
