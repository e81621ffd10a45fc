package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.CycleFigures;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.MeasureFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * What a study collected, before anything is computed: the log, the cycles and the questionnaires. RAW and personal, so it is
 * masked when printed; {@link #study()} makes of it what may be written down.
 *
 * <pre>{@code
 * FeasibilityStudy study = StudyRecord.of("Pilot 2026")
 *         .withParticipation(ParticipationLog.read(csv).groups())
 *         .withCycles(cycles)
 *         .withMeasurements(List.of(
 *                 QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.mentorConfidence(), 6, answers)
 *                         .withDomains(QuestionnaireAdministration.SEVEN_DOMAINS),
 *                 QuestionnaireAdministration.once("mentors", Instruments.aim(), Fraction.of(7, 2), 6, answers)))
 *         .study()
 *         .judged(rule);
 * Files.writeString(path, study.html());
 * }</pre>
 *
 * @param title title of the study, not blank
 * @param side which changes count in the tests; chosen before the data
 * @param participation the way of each group
 * @param cycles all cycles that were begun, also those that were ended early
 * @param measurements all questionnaires that were to be answered, also those that nobody answered
 * @param times minutes that people gave, if they were asked
 */
public record StudyRecord(
        String title,
        AlternativeHypothesis side,
        List<ParticipantFlow> participation,
        List<MentoringCycle> cycles,
        List<QuestionnaireAdministration> measurements,
        List<Effort> times) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the title is blank, a cycle comes twice, two groups have the same name, or a group has
     *     two measurements of one instrument that would be one line in the report
     */
    public StudyRecord {
        participation = List.copyOf(participation);
        cycles = new CycleFigures(cycles).cycles();
        measurements = List.copyOf(measurements);
        times = List.copyOf(times);
        if (title.isBlank()) {
            throw new IllegalArgumentException("study: title must not be blank");
        }
        distinct("group", participation.stream().map(ParticipantFlow::group).toList());
        distinct(
                "measurement",
                measurements.stream().map(QuestionnaireAdministration::name).toList());
    }

    /**
     * A record of nothing yet; tests are two-sided.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public static StudyRecord of(String title) {
        return new StudyRecord(title, AlternativeHypothesis.TWO_SIDED, List.of(), List.of(), List.of(), List.of());
    }

    /** The same record with tests of this side. */
    public StudyRecord withSide(AlternativeHypothesis chosen) {
        return new StudyRecord(title, chosen, participation, cycles, measurements, times);
    }

    /**
     * The same record with these groups.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public StudyRecord withParticipation(List<ParticipantFlow> groups) {
        return new StudyRecord(title, side, groups, cycles, measurements, times);
    }

    /**
     * The same record with these cycles.
     *
     * @throws IllegalArgumentException if one comes twice
     */
    public StudyRecord withCycles(List<MentoringCycle> begun) {
        return new StudyRecord(title, side, participation, begun, measurements, times);
    }

    /**
     * The same record with these questionnaires.
     *
     * @throws IllegalArgumentException if a group has two of the same title
     */
    public StudyRecord withMeasurements(List<QuestionnaireAdministration> questionnaires) {
        return new StudyRecord(title, side, participation, cycles, questionnaires, times);
    }

    /** The same record with the time that people gave, for the cost by role. */
    public StudyRecord withTimes(List<Effort> spent) {
        return new StudyRecord(title, side, participation, cycles, measurements, spent);
    }

    /**
     * Everything that can be computed, with intervals at 95 % and cells of {@value FeasibilityStudy#LEAST_CELL} or more. What
     * cannot be used is left out and told as a {@link StudyFinding}; so is a measure of more than {@link PairedScores#MOST} people.
     */
    public FeasibilityStudy study() {
        FeasibilityStudy empty = FeasibilityStudy.of(title);
        CycleFigures figures = new CycleFigures(cycles);
        List<ReportedCount> counts = new ArrayList<>(figures.counts());
        List<GroupMedian> medians = new ArrayList<>();
        List<CategoryBreakdown> splits = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<StudyFinding> findings = new ArrayList<>();
        for (QuestionnaireAdministration measurement : measurements) {
            MeasureFigures measured = MeasureFigures.of(measurement, side, empty.level());
            counts.addAll(measured.counts());
            medians.addAll(measured.medians());
            splits.addAll(measured.splits());
            outcomes.addAll(measured.outcomes());
            findings.addAll(measured.findings());
        }
        if (figures.guides().size() > 1) {
            findings.add(new StudyFinding(
                    StudyFinding.Kind.MIXED_GUIDES, "cycles", figures.guides().size()));
        }
        return empty.withParticipation(participation)
                .withFigures(new StudyFigures(counts, medians, splits, figures.sessions(), RoleEffort.of(times)))
                .withOutcomes(outcomes)
                .withFindings(findings)
                .withGuides(figures.guides());
    }

    private static void distinct(String what, List<String> names) {
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("study: each " + what + " must come once, but one is repeated");
        }
    }

    @Override
    public String toString() {
        return "StudyRecord[" + participation.size() + " groups, " + cycles.size() + " cycles, " + measurements.size()
                + " measurements, ***]";
    }
}
