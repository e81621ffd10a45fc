package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Rows of what was counted and measured once: counts, categories, medians, minutes and codes. */
record FigureRows(FeasibilityStudy study) {

    private static final String MINUTES = "minutes";
    private static final String MEDIAN = "median";
    private static final String SEPARATOR = ": ";

    List<TidyResult> rows() {
        StudyFigures figures = study.figures();
        ProportionRows rates = new ProportionRows(study);
        List<TidyResult> rows = new ArrayList<>();
        figures.counts()
                .forEach(count -> rows.add(
                        rates.row(count.label(), outcome(count.label()), group(count.label()), count.proportion())));
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
        figures.sessions().ifPresent(times -> addTimes(rows, times));
        figures.minutes()
                .forEach(role -> rows.add(TidyResult.builder()
                        .outcome("time beyond the meeting")
                        .group(role.role().word())
                        .estimand(MEDIAN)
                        .estimate(ResultValue.of(role.median()))
                        .method("median of the time of one person for one cycle")
                        .unit(MINUTES)
                        .n(ResultValue.of(role.entries()))
                        .build()));
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

    private static void addTimes(List<TidyResult> rows, SessionTimes times) {
        rows.add(time("shortest", ResultValue.of(times.shortest()), times));
        rows.add(time(MEDIAN, ResultValue.of(times.median()), times));
        rows.add(time("longest", ResultValue.of(times.longest()), times));
    }

    private static TidyResult time(String estimand, ResultValue minutes, SessionTimes times) {
        return TidyResult.builder()
                .outcome("length of the feedback meeting")
                .estimand(estimand)
                .estimate(minutes)
                .method(estimand + " of all meetings")
                .unit(MINUTES)
                .n(ResultValue.of(times.sessions()))
                .build();
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
