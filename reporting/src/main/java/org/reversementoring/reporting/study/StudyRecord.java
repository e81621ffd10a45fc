package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.cycle.MentoringCycle;

/**
 * What a study collected, before anything is computed: the log, the cycles and the questionnaires. RAW and personal, so it is
 * masked when printed; {@link #study()} makes of it what may be written down.
 *
 * <pre>{@code
 * FeasibilityStudy study = StudyRecord.of("Pilot 2026")
 *         .withParticipation(ParticipationLog.read(csv).groups())
 *         .withCycles(cycles)
 *         .withMeasurements(List.of(
 *                 Measurement.beforeAndAfter("mentors", Instruments.mentorConfidence(), 6, answers)
 *                         .withDomains(Measurement.SEVEN_DOMAINS),
 *                 Measurement.once("mentors", Instruments.aim(), Fraction.of(7, 2), 6, answers)))
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
        Side side,
        List<Participation> participation,
        List<MentoringCycle> cycles,
        List<Measurement> measurements,
        List<TimeSpent> times) {

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
        distinct("group", participation.stream().map(Participation::group).toList());
        distinct("measurement", measurements.stream().map(Measurement::name).toList());
    }

    /**
     * A record of nothing yet; tests are two-sided.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public static StudyRecord of(String title) {
        return new StudyRecord(title, Side.TWO_SIDED, List.of(), List.of(), List.of(), List.of());
    }

    /** The same record with tests of this side. */
    public StudyRecord withSide(Side chosen) {
        return new StudyRecord(title, chosen, participation, cycles, measurements, times);
    }

    /**
     * The same record with these groups.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public StudyRecord withParticipation(List<Participation> groups) {
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
    public StudyRecord withMeasurements(List<Measurement> questionnaires) {
        return new StudyRecord(title, side, participation, cycles, questionnaires, times);
    }

    /** The same record with the time that people gave, for the cost by role. */
    public StudyRecord withTimes(List<TimeSpent> spent) {
        return new StudyRecord(title, side, participation, cycles, measurements, spent);
    }

    /**
     * Everything that can be computed, with intervals at 95 % and cells of {@value FeasibilityStudy#LEAST_CELL} or more. What
     * cannot be used is left out and told as a {@link StudyFinding}; so is a measure of more than {@link PairedScores#MOST} people.
     */
    public FeasibilityStudy study() {
        FeasibilityStudy empty = FeasibilityStudy.of(title);
        CycleFigures figures = new CycleFigures(cycles);
        List<Count> counts = new ArrayList<>(figures.counts());
        List<GroupMedian> medians = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<StudyFinding> findings = new ArrayList<>();
        for (Measurement measurement : measurements) {
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
                .withFigures(new StudyFigures(counts, medians, splits, figures.sessions(), RoleMinutes.of(times)))
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
