package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Rows of what was counted and measured once: counts, categories, medians, minutes and codes. */
record FigureRows(FeasibilityStudy study) {

    private static final String MINUTES = "minutes";
    private static final String MEDIAN = "median";
    private static final String SEPARATOR = ": ";

    private static final Set<ReportSection> OF_CYCLES =
            EnumSet.of(ReportSection.DELIVERY, ReportSection.FIDELITY, ReportSection.HARM, ReportSection.CONCERN);

    List<TidyResult> rows() {
        StudyFigures figures = study.figures();
        ProportionRows rates = new ProportionRows(study);
        List<TidyResult> rows = new ArrayList<>();
        figures.counts()
                .forEach(count ->
                        rows.add(rates.row(count.label(), outcome(count.label()), group(count), count.proportion())));
        figures.breakdowns().forEach(breakdown -> addParts(rows, rates, breakdown));
        figures.codes().stream().map(CodeFrequency::parts).forEach(breakdown -> addParts(rows, rates, breakdown));
        figures.medians()
                .forEach(median -> rows.add(TidyResult.builder()
                        .outcome(outcome(median.label()))
                        .group(group(median.label()))
                        .estimand(MEDIAN)
                        .estimate(ResultValue.of(median.median()))
                        .method("median of one score for each person")
                        .unit("points of " + median.range())
                        .n(ResultValue.of(median.people()))
                        .build()));
        figures.sessions().ifPresent(times -> addTimes(rows, times, panels()));
        figures.minutes().forEach(time -> rows.add(minutes(time, time.role().word())));
        return rows;
    }

    private void addParts(List<TidyResult> rows, ProportionRows rates, CategoryBreakdown breakdown) {
        if (breakdown.people() == 0) {
            return;
        }
        for (CategoryBreakdown.Part part : breakdown.parts()) {
            String label = breakdown.label() + ": " + part.label();
            rows.add(rates.row(label, outcome(label), group(label), new Proportion(part.people(), breakdown.people())));
        }
    }

    /** In a study of several kinds of mentoring a cycle is that of a panel. */
    private Optional<String> panels() {
        return study.kinds().isEmpty() ? Optional.empty() : Optional.of(PairFigures.title(Topology.PANEL));
    }

    static TidyResult minutes(RoleEffort time, String group) {
        return TidyResult.builder()
                .outcome("time beyond the meeting")
                .group(group)
                .estimand(MEDIAN)
                .estimate(ResultValue.of(time.median()))
                .method("median of the time of one person for one cycle")
                .unit(MINUTES)
                .n(ResultValue.of(time.entries()))
                .build();
    }

    static void addTimes(List<TidyResult> rows, SessionTimes times, Optional<String> group) {
        rows.add(time("shortest", ResultValue.of(times.shortest()), times, group));
        rows.add(time(MEDIAN, ResultValue.of(times.median()), times, group));
        rows.add(time("longest", ResultValue.of(times.longest()), times, group));
    }

    private static TidyResult time(String estimand, ResultValue minutes, SessionTimes times, Optional<String> group) {
        return TidyResult.builder()
                .outcome("length of the feedback meeting")
                .group(group)
                .estimand(estimand)
                .estimate(minutes)
                .method(estimand + " of all meetings")
                .unit(MINUTES)
                .n(ResultValue.of(times.sessions()))
                .build();
    }

    private Optional<String> group(ReportedCount count) {
        return group(count.label()).or(() -> OF_CYCLES.contains(count.subject()) ? panels() : Optional.empty());
    }

    /** The group that a label begins with, if it is one of the study's. */
    private Optional<String> group(String label) {
        return study.participation().stream()
                .map(ParticipantFlow::group)
                .filter(name ->
                        label.startsWith(name + SEPARATOR) && label.length() > name.length() + SEPARATOR.length())
                .findFirst();
    }

    /** The label without the group. */
    private String outcome(String label) {
        return group(label)
                .map(name -> label.substring(name.length() + SEPARATOR.length()))
                .orElse(label);
    }
}
