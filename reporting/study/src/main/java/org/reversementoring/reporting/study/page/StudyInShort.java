package org.reversementoring.reporting.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.reversementoring.reporting.document.Block.Note;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.StageCount;
import org.reversementoring.reporting.study.progression.CriterionResult;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The study in half a page: the verdict, and six questions with their answers in natural frequencies.
 *
 * <p>Law: each number of it stands in a table of the report. What was not recorded is said apart from what was none, and apart from what
 * is not shown.
 *
 * @param text the sentences
 * @param flows the flow of each group
 * @param counts what was counted
 * @param elsewhere subjects of which only the team has the record
 * @param released the audited counts, beside which no number is used; empty in the team's document, which may use all
 * @param progression the verdict as the document may tell it
 * @param controlled whether there was a group to compare with
 */
public record StudyInShort(
        StudyText text,
        List<ParticipantFlow> flows,
        List<ReportedCount> counts,
        Set<ReportSection> elsewhere,
        Optional<ReleasedFigures> released,
        Optional<ProgressionResult> progression,
        boolean controlled) {

    /** Anchor of the section. */
    public static final String ANCHOR = "summary";

    /** More lines would not leave it half a page. */
    private static final int MOST_LINES = 3;

    /** The section. */
    public Section section() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("recruit", recruited()));
        rows.add(row("stay", stayed()));
        rows.add(row("accept", accepted()));
        rows.add(row("harm", reported("harm", ReportSection.HARM)));
        rows.add(row("concern", reported("concern", ReportSection.CONCERN)));
        rows.add(row("next", next()));
        return Section.builder()
                .anchor(ANCHOR)
                .heading(say("heading"))
                .addBlocks(
                        new Note(verdict()), new Table(say("caption"), List.of(say("question"), say("answer")), rows))
                .addParagraphs(limits(isSomethingHidden(rows)))
                .build();
    }

    private List<String> row(String question, List<String> answer) {
        return List.of(say(question), String.join(" ", answer));
    }

    private List<String> verdict() {
        return progression
                .map(result -> List.of(
                        say("verdict", word(result.verdict())) + " " + say("next." + result.verdict()),
                        say("verdict.why")))
                .orElseGet(() -> List.of(say("verdict.none") + " " + say("next.none")));
    }

    private boolean isSomethingHidden(List<List<String>> rows) {
        return progression
                        .filter(result -> result.verdict() == Verdict.NOT_SHOWN)
                        .isPresent()
                || rows.stream().anyMatch(row -> row.get(1).contains(text.say("summary.hidden")));
    }

    private List<String> limits(boolean hidden) {
        List<String> sentences = new ArrayList<>();
        if (!controlled) {
            sentences.add(say("limits.control"));
        }
        sentences.add(say("limits.few"));
        if (hidden) {
            sentences.add(say("limits.shown"));
        }
        return List.of(String.join(" ", sentences));
    }

    private List<String> recruited() {
        List<String> lines = new ArrayList<>();
        for (ParticipantFlow flow : flows) {
            OptionalLong agreed = people(flow, flow.agreed());
            OptionalLong invited =
                    flow.invited().map(stage -> people(flow, stage)).orElse(OptionalLong.empty());
            if (agreed.isEmpty()) {
                lines.add(say("recruit.hidden", flow.group()));
            } else if (invited.isPresent()) {
                lines.add(say("recruit.of", flow.group(), agreed.getAsLong(), invited.getAsLong()));
            } else {
                lines.add(say(
                        flow.invited().isPresent() ? "recruit.some" : "recruit.agreed",
                        flow.group(),
                        agreed.getAsLong()));
            }
        }
        return few(lines, "recruit.not-recorded");
    }

    private List<String> stayed() {
        List<String> lines = new ArrayList<>();
        for (ParticipantFlow flow : flows) {
            OptionalLong agreed = people(flow, flow.agreed());
            OptionalLong completed = people(flow, flow.completed());
            if (agreed.isEmpty() || completed.isEmpty()) {
                lines.add(say("stay.hidden", flow.group()));
            } else if (agreed.getAsLong() == 0) {
                lines.add(say("stay.nobody", flow.group()));
            } else {
                lines.add(say("stay.of", flow.group(), completed.getAsLong(), agreed.getAsLong()));
            }
        }
        return few(lines, "stay.not-recorded");
    }

    private List<String> accepted() {
        List<ReportedCount> asked = about(ReportSection.ACCEPTABILITY);
        List<String> lines = new ArrayList<>();
        asked.forEach(count -> proportion(count).ifPresent(shown -> lines.add(line(count, shown))));
        return few(lines, asked.isEmpty() ? "accept.not-recorded" : "accept.hidden");
    }

    /** Harms or concerns: not recorded, recorded elsewhere, not shown, none, or how many. */
    private List<String> reported(String what, ReportSection subject) {
        List<ReportedCount> asked = about(subject);
        if (asked.isEmpty()) {
            return List.of(say(what + (elsewhere.contains(subject) ? ".elsewhere" : ".not-recorded")));
        }
        List<ReportedCount> shown =
                asked.stream().filter(count -> proportion(count).isPresent()).toList();
        if (shown.isEmpty()) {
            return List.of(say(what + ".hidden"));
        }
        List<String> lines = new ArrayList<>();
        for (ReportedCount count : shown) {
            if (count.proportion().events() > 0) {
                lines.add(line(count, count.proportion()));
            }
        }
        if (lines.isEmpty()) {
            List<Integer> groups = shown.stream()
                    .map(count -> count.proportion().people())
                    .distinct()
                    .toList();
            return List.of(
                    groups.size() == 1 && groups.get(0) > 0
                            ? say(what + ".none", groups.get(0))
                            : say(what + ".each-none"));
        }
        List<String> answer = new ArrayList<>(List.of(say(what + ".some")));
        answer.addAll(few(lines, what + ".hidden"));
        return answer;
    }

    private List<String> next() {
        if (progression.isEmpty()) {
            return List.of(say("next.none"));
        }
        ProgressionResult result = progression.get();
        List<String> lines = new ArrayList<>();
        for (CriterionResult each : result.results()) {
            Verdict verdict =
                    result.rule().basis() == ProgressionRule.Basis.ESTIMATE ? each.onEstimate() : each.worst();
            if (verdict != Verdict.NOT_SHOWN && verdict != Verdict.NO_ESTIMATE) {
                lines.add(say("next.criterion", text.label(each.criterion().estimand()), word(verdict)));
            }
        }
        List<String> answer = new ArrayList<>(List.of(say("next." + result.verdict())));
        if (!lines.isEmpty()) {
            answer.addAll(few(lines, "next.none"));
        }
        return answer;
    }

    /** A host writes names of groups in small letters, and they begin a sentence here. */
    private String say(String key, Object... values) {
        return text.begun("summary." + key, values);
    }

    private String word(Verdict verdict) {
        return text.say("summary.word." + verdict);
    }

    private String line(ReportedCount count, Proportion shown) {
        return say("count", text.label(count.label()), shown.events(), shown.people());
    }

    /** The first lines, and that there are more; of none a sentence that says why. */
    private List<String> few(List<String> lines, String none) {
        if (lines.isEmpty()) {
            return List.of(say(none));
        }
        List<String> few = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
        if (lines.size() > MOST_LINES) {
            few.add(say("more"));
        }
        return few;
    }

    private List<ReportedCount> about(ReportSection subject) {
        return counts.stream().filter(count -> count.subject() == subject).toList();
    }

    private OptionalLong people(ParticipantFlow flow, StageCount stage) {
        return released.map(figures -> figures.number(FigureTables.stage(flow.group(), stage.stage())))
                .orElseGet(() -> OptionalLong.of(stage.people()));
    }

    private Optional<Proportion> proportion(ReportedCount count) {
        return released.map(figures -> figures.proportion(count)).orElseGet(() -> Optional.of(count.proportion()));
    }
}
