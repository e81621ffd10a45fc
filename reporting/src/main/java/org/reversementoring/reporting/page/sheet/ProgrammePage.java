package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.programme.GoalFigures;
import org.reversementoring.core.programme.LearningFigures;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * How a programme stands, for its lead: sentences first, then how many cycles are at which step, what can be done where a report did not
 * pass its check, and what became of goals and of learning.
 *
 * <p>Law: of each view it reads the state and nothing else, and the lead sees that of each cycle anyway. Goals and learning are figures that
 * their own floor has passed; none is computed here. So no reader learns of one person what is not told already.
 */
public final class ProgrammePage {

    /** The steps that a lead tells apart, in the order of the page; each state is in one. */
    private enum Part {
        PREPARING,
        ANSWERED,
        HELD,
        READY,
        MET,
        CLOSED,
        STOPPED,
        ENDED;

        static Part of(CycleState state) {
            return switch (state) {
                case PROPOSED, MENTEE_CONSENTED, PANEL_FORMED, PREPARED, BASELINE_TAKEN -> PREPARING;
                case INTERVIEWED, COLLATED, ANONYMISED, PANEL_CHECKED -> ANSWERED;
                case HELD -> HELD;
                case SIGNED_OFF, NOMINEE_ASSIGNED, MEETING_SCHEDULED -> READY;
                case MEETING_HELD, RESPONDED, FOLLOWED_UP -> MET;
                case CLOSED -> CLOSED;
                case SUSPENDED -> STOPPED;
                case WITHDRAWN, COLLAPSED -> ENDED;
            };
        }
    }

    private final List<Part> cycles;
    private final PageText text;

    private ProgrammePage(List<Part> cycles, PageText text) {
        this.cycles = cycles;
        this.text = text;
    }

    /**
     * The page.
     *
     * @param cycles what the lead may see of each cycle, each once
     * @param goals the goals of these cycles
     * @param learning what was learned in these cycles
     * @param guide names the topics, in its own language
     * @param names names and contacts of the host; what is not given is written by hand
     * @param words the labels; their language, English or German, is that of the page
     * @throws IllegalArgumentException if a cycle comes twice, or the page is not written in the language of the labels
     */
    public static Document of(
            List<CycleView.ForProgrammeLead> cycles,
            GoalFigures goals,
            LearningFigures learning,
            InterviewGuide guide,
            Presentation names,
            Vocabulary words) {
        PageText text = Sheets.text(words, "programme-page");
        if (cycles.stream().map(CycleView.ForProgrammeLead::id).distinct().count() != cycles.size()) {
            throw new IllegalArgumentException(
                    "programme page: each cycle must come once, but one of " + cycles.size() + " comes twice");
        }
        ProgrammePage page = new ProgrammePage(
                cycles.stream().map(cycle -> Part.of(cycle.state())).toList(), text);
        Document.Builder sheet = Sheets.sheet(text, names, "programme.title", Role.PROGRAMME_LEAD)
                .layout(Layout.HANDOUT)
                .putAllLanguageOfParts(titles(guide, text))
                .addSections(page.brief());
        if (page.count(Part.HELD) > 0) {
            sheet.addSections(page.held(names));
        }
        return sheet.addSections(page.steps(), page.goals(goals), page.learning(learning, guide), page.not())
                .build();
    }

    /** The titles of topics are of the guide's language. */
    private static SortedMap<String, String> titles(InterviewGuide guide, PageText text) {
        SortedMap<String, String> titles = new TreeMap<>();
        if (!text.isIn(guide.language())) {
            guide.topics().forEach(topic -> titles.put(topic.title(), guide.language()));
        }
        return titles;
    }

    private int count(Part part) {
        return (int) cycles.stream().filter(part::equals).count();
    }

    private Section brief() {
        List<String> sentences = new ArrayList<>();
        sentences.add(number("programme.cycles", cycles.size()));
        if (!cycles.isEmpty()) {
            sentences.add(number("programme.met", count(Part.MET) + count(Part.CLOSED)));
            sentences.add(number("programme.held", count(Part.HELD)));
        }
        return Section.of("brief", text.say("programme.brief"), List.of(new Block.Note(sentences)));
    }

    private String number(String key, int number) {
        return number == 0 ? text.say(key + ".none") : text.count(key, number);
    }

    private Section held(Presentation names) {
        List<String> next = new ArrayList<>(text.numbered("programme.next"));
        next.add(text.say("programme.reasons", Sheets.named(text, names, Role.CUSTODIAN)));
        return Section.of("next", text.say("programme.next"), List.of(Sheets.points(next)));
    }

    private Section steps() {
        List<List<String>> rows = Arrays.stream(Part.values())
                .map(part -> List.of(text.say("programme.part." + part), Integer.toString(count(part))))
                .toList();
        return table("steps", "programme.steps", "programme.head.step", "programme.head.cycles", rows);
    }

    private Section goals(GoalFigures goals) {
        List<List<String>> rows = new ArrayList<>();
        goals.intended().ifPresent(all -> rows.add(row("programme.goals.intended", all)));
        goals.origins().ifPresent(from -> {
            rows.add(row("programme.goals.set", from.set()));
            rows.add(row("programme.goals.carried", from.carried()));
        });
        goals.ends().ifPresent(end -> {
            rows.add(row("programme.goals.done", end.done()));
            rows.add(row("programme.goals.dropped", end.dropped()));
            rows.add(row("programme.goals.open", end.open()));
            rows.add(row("programme.goals.waiting", end.waiting()));
        });
        Map<DropReason, Integer> reasons = goals.reasons().orElse(Map.of());
        for (DropReason why : DropReason.values()) {
            Integer dropped = reasons.get(why);
            if (dropped != null) {
                rows.add(row("programme.goals.why." + why, dropped));
            }
        }
        return figures(
                table("goals", "programme.goals", "programme.head.goal", "programme.head.goals", rows),
                rows.isEmpty(),
                text.say("programme.goals.floor", goals.floor()));
    }

    private Section learning(LearningFigures learning, InterviewGuide guide) {
        List<List<String>> rows = new ArrayList<>();
        for (Topic topic : guide.topics()) {
            if (learning.seniors().containsKey(topic.id()) || learning.juniors().containsKey(topic.id())) {
                rows.add(List.of(
                        topic.title(), cell(learning.seniors(), topic.id()), cell(learning.juniors(), topic.id())));
            }
        }
        Section table = Section.of(
                "learning",
                text.say("programme.learning"),
                List.of(new Block.Table(
                        text.say("programme.learning.caption"),
                        text.all("programme.head.topic", "programme.head.seniors", "programme.head.juniors"),
                        rows)));
        return figures(table, rows.isEmpty(), text.say("programme.learning.floor", learning.floor()));
    }

    private String cell(SortedMap<TopicId, Integer> people, TopicId topic) {
        return people.containsKey(topic) ? Integer.toString(people.get(topic)) : text.say("programme.not-shown");
    }

    private List<String> row(String key, int number) {
        return List.of(text.say(key), Integer.toString(number));
    }

    private Section table(String anchor, String key, String left, String right, List<List<String>> rows) {
        return Section.of(
                anchor,
                text.say(key),
                List.of(new Block.Table(text.say(key + ".caption"), text.all(left, right), rows)));
    }

    /** The rule first; a table without rows is a sentence. */
    private Section figures(Section table, boolean empty, String rule) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(rule)));
        if (empty) {
            blocks.add(new Block.Paragraph(text.say("programme.nothing")));
        } else {
            blocks.addAll(table.blocks());
        }
        return Section.of(table.anchor().orElseThrow(), table.heading(), blocks);
    }

    private Section not() {
        return Section.of("not", text.say("programme.not"), List.of(Sheets.points(text.numbered("programme.not"))));
    }
}
