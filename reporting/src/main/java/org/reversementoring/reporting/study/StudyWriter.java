package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.reporting.study.StudyText.Section;
import org.reversementoring.reporting.study.StudyText.Table;

/** Puts a study into words. Whether a cell is printed depends on its counts only, and a hidden one says so. */
final class StudyWriter {

    private static final int FEWEST_FOR_A_MEDIAN = 5;

    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    private final FeasibilityStudy study;
    private final String percent;

    private StudyWriter(FeasibilityStudy study) {
        this.study = study;
        percent = Band.plain(study.level().movePointRight(2)) + " %";
    }

    static StudyText write(FeasibilityStudy study) {
        StudyWriter writer = new StudyWriter(study);
        List<Section> sections = new ArrayList<>();
        sections.add(writer.participation());
        sections.add(writer.counts());
        sections.add(writer.outcomes());
        sections.add(new Section(
                "Agreement of coders",
                List.of(),
                study.agreements().isEmpty()
                        ? List.of("No agreement of coders was computed.")
                        : study.agreements().stream().map(Agreement::inWords).toList()));
        sections.add(writer.progression());
        sections.add(writer.limits());
        return new StudyText(study.title(), List.copyOf(sections));
    }

    private Section participation() {
        List<List<String>> flow = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Participation group : study.participation()) {
            flow.add(List.of(
                    group.group(),
                    group.invited().map(StudyWriter::people).orElse("unknown"),
                    group.eligible().map(StudyWriter::people).orElse("unknown"),
                    people(group.agreed()),
                    people(group.started()),
                    people(group.completed()),
                    people(group.withdrawn())));
            group.rates().forEach(rate -> rates.add(rateRow(group.group() + ": " + rate.name(), rate.proportion())));
            withdrawals(group, sentences);
        }
        if (flow.isEmpty()) {
            return new Section("Participants", List.of(), List.of("No participation was recorded."));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "Participant flow, people at each stage",
                List.of("Group", "Invited", "Eligible", "Agreed", "Started", "Completed", "Withdrawn"),
                flow));
        if (!rates.isEmpty()) {
            tables.add(rateTable("Rates with their denominators", rates));
        }
        List<String> funnels = new ArrayList<>();
        study.participation().forEach(group -> funnels.add(StudyPlots.funnel("funnel-" + funnels.size(), group)));
        return new Section("Participants", funnels, tables, sentences);
    }

    /** A reason with few people points at them, and the rest can be had by subtraction: then no reason has a number. */
    private void withdrawals(Participation group, List<String> sentences) {
        boolean small = group.withdrawals().stream().anyMatch(reason -> reason.people() < study.smallestCell());
        if (!group.withdrawals().isEmpty()) {
            sentences.add("Reasons to withdraw among " + group.group() + ": "
                    + String.join(
                            "; ",
                            group.withdrawals().stream()
                                    .map(reason -> reason.reason() + (small ? "" : " (" + reason.people() + ")"))
                                    .sorted()
                                    .toList())
                    + "." + (small ? " Numbers are not shown, for one is below " + study.smallestCell() + "." : ""));
        }
        OptionalInt unaccounted = group.unaccounted();
        if (unaccounted.isPresent()) {
            sentences.add("Among " + group.group() + ", " + unaccounted.getAsInt()
                    + " who agreed neither completed nor withdrew with a reason.");
        }
    }

    private Section counts() {
        List<List<String>> rows = new ArrayList<>();
        List<Count> shown = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Count count : study.counts()) {
            Proportion proportion = count.proportion();
            if (small(proportion.events()) || small(proportion.people() - proportion.events())) {
                rows.add(List.of(count.label(), "not shown, a cell is below " + study.smallestCell(), "–", "–", "–"));
                continue;
            }
            rows.add(rateRow(count.label(), proportion));
            shown.add(count);
            if (proportion.events() == 0) {
                sentences.add(count.label() + ": " + proportion + "; up to "
                        + percent(proportion.clopperPearson(study.level()).upper())
                        + " is not excluded (two-sided; one-sided up to "
                        + percent(ProblemDetection.zeroEventUpperBound(proportion.people(), study.level())) + ").");
            }
        }
        String heading = "Acceptability, fidelity and harms";
        if (rows.isEmpty()) {
            return new Section(heading, List.of(), List.of("Nothing was counted."));
        }
        List<String> drawings = shown.isEmpty()
                ? List.of()
                : List.of(StudyPlots.intervals(
                        "intervals", "Rates with Clopper-Pearson intervals, 0 to 100 %", shown, study.level()));
        return new Section(heading, drawings, List.of(rateTable("Counts of people", rows)), sentences);
    }

    private boolean small(int people) {
        return people > 0 && people < study.smallestCell();
    }

    /** A median of fewer can be one person's score and known to be (T4, one insider). */
    private int fewest() {
        return Math.max(study.smallestCell(), FEWEST_FOR_A_MEDIAN);
    }

    private Section outcomes() {
        List<Outcome> shown = study.outcomes().stream()
                .filter(outcome -> outcome.result().people() >= fewest())
                .toList();
        List<BigDecimal> adjusted = Holm.adjust(study.outcomes().stream()
                .map(outcome -> outcome.result().exact().p())
                .toList());
        List<List<String>> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Outcome outcome : shown) {
            PrePost result = outcome.result();
            rows.add(List.of(
                    outcome.measure(),
                    Integer.toString(result.people()),
                    ScoreWords.of(result.before()),
                    ScoreWords.of(result.after()),
                    ScoreWords.of(result.shift()),
                    result.rankBiserial().map(ScoreWords::of).orElse("nobody changed"),
                    TestResult.equal(result.exact().p()),
                    TestResult.equal(adjusted.get(study.outcomes().indexOf(outcome)))));
            result.tests().forEach(test -> sentences.add(outcome.measure() + ": " + test.inWords()));
            sentences.add(outcome.measure() + ": " + result.wording(ALPHA));
        }
        study.outcomes().stream()
                .filter(outcome -> !shown.contains(outcome))
                .forEach(outcome ->
                        sentences.add(outcome.measure() + ": not shown, fewer than " + fewest() + " people."));
        study.findings().forEach(finding -> sentences.add(finding.inWords()));
        sentences.add(PrePost.LIMITS);
        return new Section(
                "Measures before and after",
                rows.isEmpty()
                        ? List.of()
                        : List.of(new Table(
                                "Medians, Hodges-Lehmann shift with exact interval, matched rank-biserial correlation,"
                                        + " exact signed-rank p (zeros dropped), and p after Holm for "
                                        + study.outcomes().size() + " measures",
                                List.of(
                                        "Measure",
                                        "People",
                                        "Before",
                                        "After",
                                        "Shift",
                                        "Rank-biserial",
                                        "p",
                                        "p, Holm"),
                                rows)),
                sentences);
    }

    private Section progression() {
        if (study.progression().isEmpty()) {
            return new Section("Progression", List.of(), List.of("No progression rule was fixed before the data."));
        }
        ProgressionResult result = study.progression().get();
        List<List<String>> rows = result.judgements().stream()
                .map(judgement -> List.of(
                        judgement.criterion().estimand(),
                        ScoreWords.of(judgement.estimate()),
                        judgement.onEstimate().inWords(),
                        judgement.worst().inWords() + " to " + judgement.best().inWords()))
                .toList();
        return new Section(
                "Progression",
                List.of(new Table(
                        "Criteria fixed before the data",
                        List.of("Criterion", "Estimate", "On the estimate", "On the interval"),
                        rows)),
                List.of(
                        "Verdict: " + result.verdict().inWords() + ".",
                        "Rule: " + result.rule().combination().inWords() + "; on the "
                                + result.rule().basis().inWords() + ".",
                        "SHA-256 of the rule: " + result.rule().digest()));
    }

    private Section limits() {
        return new Section(
                "Limits",
                List.of(),
                List.of(
                        PrePost.LIMITS,
                        "With few people an interval is wide; what it holds is not excluded.",
                        "In tables of what people said, a cell below " + study.smallestCell()
                                + " people is not shown, nor a median of fewer than " + fewest()
                                + ". How many took part is shown as it is."));
    }

    private Table rateTable(String caption, List<List<String>> rows) {
        return new Table(
                caption, List.of("What", "People", "Rate", "Clopper-Pearson " + percent, "Wilson " + percent), rows);
    }

    private List<String> rateRow(String label, Proportion proportion) {
        return List.of(
                label,
                proportion.toString(),
                percent(proportion.estimate().toDecimal(6, RoundingMode.HALF_UP)),
                interval(proportion.clopperPearson(study.level())),
                interval(proportion.wilson(study.level())));
    }

    private static String interval(RateInterval interval) {
        return percent(interval.lower()) + " to " + percent(interval.upper());
    }

    /** One place, rounded half up. */
    private static String percent(BigDecimal rate) {
        return Ratio.printed(rate.movePointRight(2), 1) + " %";
    }

    private static String people(Headcount headcount) {
        return Integer.toString(headcount.people());
    }
}
