package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.programme.LearningFigures;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.coding.Beneficiary;
import org.reversementoring.reporting.study.coding.BenefitEntry;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.Code;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.CycleFigures;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.page.StudyText;

/**
 * The page that sets mentors and mentees side by side over a programme (domain C 31): harm, benefits, what was learned, and measures. It
 * prints the numbers that {@link StudyReport} and {@link LearningFigures} print of the same record, and none that they refuse; what they
 * refuse is one constant word. There are no sums and no differences, because a hidden number would follow from them.
 *
 * <pre>{@code
 * Renderers.html().render(BothSidesReport.of(record, Set.of("residents"), Set.of("consultants")))
 * }</pre>
 */
public final class BothSidesReport {

    private static final String ENGLISH = "en";

    private static final int FEWEST_FOR_A_MEDIAN = 5;

    private final StudyRecord record;
    private final FeasibilityStudy study;
    private final ReleasedFigures figures;
    private final StudyText text;

    private BothSidesReport(StudyRecord record, StudyText text) {
        this.text = text;
        this.record = record;
        this.study = record.study();
        this.figures = study.report().figures();
    }

    /**
     * The page of a record in English, with cells of {@value FeasibilityStudy#LEAST_CELL} people or more on either side of a number.
     *
     * @param record what the programme collected
     * @param mentors names of the groups of its questionnaires that are mentors
     * @param mentees names of those that are mentees
     * @throws IllegalArgumentException if a group is on both sides, a questionnaire is of a group on neither, or a person is written in two
     *     ways
     */
    public static Document of(StudyRecord record, Set<String> mentors, Set<String> mentees) {
        return of(record, mentors, mentees, Translation.of(ENGLISH));
    }

    /**
     * The page in a language.
     *
     * @param language the language, with the host's files if there are some
     * @throws IllegalArgumentException as above
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if it is not written in this language
     */
    public static Document of(StudyRecord record, Set<String> mentors, Set<String> mentees, Translation language) {
        if (mentors.stream().anyMatch(mentees::contains)) {
            throw new IllegalArgumentException("both sides: a group must be on one side, but one is on both");
        }
        if (!record.questionnaires().stream()
                .allMatch(each -> mentors.contains(each.group()) || mentees.contains(each.group()))) {
            throw new IllegalArgumentException(
                    "both sides: each questionnaire must be of one side, but one is of neither");
        }
        BothSidesReport report = new BothSidesReport(record, StudyText.in(language));
        return Document.builder()
                .title(record.title())
                .subtitle(report.text.say("sides.subtitle"))
                .layout(Layout.REPORT)
                .language(report.text.language())
                .addSections(
                        report.harm(),
                        report.benefits(),
                        report.learned(),
                        report.measures(mentors, mentees),
                        report.limits())
                .build();
    }

    private Section harm() {
        List<ReportedCount> counts = new CycleFigures(record.cycles())
                .counts().stream()
                        .filter(count -> count.subject() == ReportSection.HARM)
                        .toList();
        List<List<String>> lines = new ArrayList<>();
        for (String what : List.of("Harm", "Unease and no harm")) {
            lines.add(List.of(
                    text.say(what.equals("Harm") ? "sides.harm" : "sides.unease"),
                    harm(counts, what, "mentors"),
                    harm(counts, what, "mentee")));
        }
        return section("harm", lines);
    }

    /** A side without a count was not asked. That is not 0. */
    private String harm(List<ReportedCount> counts, String what, String side) {
        return counts.stream()
                .filter(count -> count.label().equals(what + " reported on the side of the " + side))
                .findFirst()
                .map(this::cell)
                .orElse(text.say("sides.not-asked"));
    }

    private Section benefits() {
        List<List<String>> lines = new ArrayList<>();
        for (BenefitLog log : record.benefits()) {
            for (Code code : log.codes().codes()) {
                lines.add(List.of(
                        text.label(log.name()) + ": " + text.label(code.label()),
                        benefit(seen(log, code, Beneficiary.JUNIOR)),
                        benefit(seen(log, code, Beneficiary.SENIOR))));
            }
        }
        return section("benefits", lines);
    }

    private String benefit(Optional<ReportedCount> seen) {
        return seen.map(this::cell).orElse(text.say("not-shown"));
    }

    /** The count of the log itself, of one benefit for one side: everybody else who kept the log stays in it and saw nothing. */
    private static Optional<ReportedCount> seen(BenefitLog log, Code code, Beneficiary whose) {
        Optional<BenefitEntry.Benefit> wanted = Optional.of(new BenefitEntry.Benefit(whose, code.id()));
        List<BenefitEntry> entries = log.entries().stream()
                .map(entry ->
                        entry.benefit().equals(wanted) ? entry : new BenefitEntry(entry.writer(), Optional.empty()))
                .toList();
        return new BenefitLog(log.study(), log.group(), log.codes(), log.rank(), entries)
                .counts().stream().findFirst();
    }

    private Section learned() {
        LearningFigures figures = LearningFigures.of(record.cycles(), study.smallestCell());
        Map<TopicId, String> titles = new LinkedHashMap<>();
        record.cycles().stream()
                .map(MentoringCycle::guide)
                .flatMap(guide -> guide.topics().stream())
                .forEach((Topic topic) -> titles.putIfAbsent(topic.id(), topic.title()));
        List<List<String>> lines = new ArrayList<>();
        titles.forEach((topic, title) ->
                lines.add(List.of(title, people(figures.juniors(), topic), people(figures.seniors(), topic))));
        return section("learned", lines);
    }

    private String people(SortedMap<TopicId, Integer> side, TopicId topic) {
        return Optional.ofNullable(side.get(topic)).map(String::valueOf).orElse(text.say("not-shown"));
    }

    private Section measures(Set<String> mentors, Set<String> mentees) {
        Map<String, String> ofMentors = measures(mentors);
        Map<String, String> ofMentees = measures(mentees);
        Map<String, String> all = new LinkedHashMap<>(ofMentors);
        all.putAll(ofMentees);
        List<List<String>> lines = all.keySet().stream()
                .map(measure -> List.of(
                        text.label(measure),
                        ofMentors.getOrDefault(measure, text.say("sides.not-measured")),
                        ofMentees.getOrDefault(measure, text.say("sides.not-measured"))))
                .toList();
        return section("measures", lines);
    }

    /** What a study prints as medians of one side, by the name of the measure. */
    private Map<String, String> measures(Set<String> groups) {
        Function<String, String> name = measure -> groups.size() > 1
                ? measure
                : measure.substring(groups.stream()
                        .filter(group -> measure.startsWith(group + ": "))
                        .findFirst()
                        .map(group -> group.length() + 2)
                        .orElse(0));
        Map<String, String> medians = new LinkedHashMap<>();
        for (Outcome outcome : study.outcomes()) {
            if (isOf(groups, outcome.measure())) {
                outcome.released().ifPresent(row -> medians.put(name.apply(outcome.measure()), medians(row)));
            }
        }
        for (GroupMedian median : study.figures().medians(ReportSection.ACCEPTABILITY)) {
            if (isOf(groups, median.label()) && !figures.isTeamOnly(median.label())) {
                boolean shown = median.people() >= FEWEST_FOR_A_MEDIAN;
                medians.putIfAbsent(
                        name.apply(median.label()), shown ? text.score(median.median()) : text.say("not-shown"));
            }
        }
        return medians;
    }

    private static boolean isOf(Set<String> groups, String measure) {
        return groups.stream().anyMatch(group -> measure.startsWith(group + ": "));
    }

    private String medians(ReleasedRow row) {
        return row.medianBefore()
                .flatMap(before -> row.medianChange()
                        .map(change -> text.say("sides.changed", text.score(before), text.score(change))))
                .orElse(text.say("not-shown"));
    }

    private Section limits() {
        List<String> sentences = new ArrayList<>(List.of(
                text.say("sides.limits.number", study.smallestCell()),
                text.say("sides.limits.median", FEWEST_FOR_A_MEDIAN),
                text.say("sides.limits.fewer"),
                text.say("sides.limits.sums")));
        if (!record.pairs().isEmpty()) {
            sentences.add(text.say("sides.limits.pairs"));
        }
        return Section.of("limits", text.say("sides.limits.heading"), Paragraph.each(sentences));
    }

    private String cell(ReportedCount count) {
        return figures.proportion(count).map(text::of).orElse(text.say("not-shown"));
    }

    private Section section(String anchor, List<List<String>> lines) {
        String key = "sides." + anchor;
        return Section.of(
                anchor,
                text.say(key + ".heading"),
                lines.isEmpty()
                        ? List.of(new Paragraph(text.say("sides.none")))
                        : List.of(
                                new Table(text.say(key + ".caption"), text.head("head.sides"), lines),
                                new Paragraph(text.say(key + ".sentence"))));
    }
}
