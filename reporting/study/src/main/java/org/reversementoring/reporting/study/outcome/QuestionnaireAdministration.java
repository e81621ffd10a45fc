package org.reversementoring.reporting.study.outcome;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;

/**
 * One questionnaire of one group: who was to answer it, when, and what came back. Holds answers, so it is masked when printed.
 *
 * @param group name of the group, not blank, for instance {@code mentors}
 * @param instrument how it is scored
 * @param expected how many people were to answer it each time, 1 or more
 * @param times when: one time, or before and after
 * @param answers all forms that came back, in any order; what does not fit is left out and counted
 * @param domains names of the items if each is a measure of its own, in item order, else empty
 * @param cut a score at which people count as agreeing, if it is measured once
 */
public record QuestionnaireAdministration(
        String group,
        Instrument instrument,
        int expected,
        List<TimePoint> times,
        List<MeasureAnswers> answers,
        List<String> domains,
        Optional<Fraction> cut) {

    /** The seven domains of the founding study in the items' order (Raju et al., BMJ Open 2022;12:e062361). */
    public static final List<String> SEVEN_DOMAINS = List.of(
            "clinical practice",
            "approach to juniors",
            "approachability",
            "technology",
            "time",
            "strengths",
            "areas to improve");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the group or a domain is blank, nobody is expected, the times are not one or two in
     *     order, there is not one domain for each item, there are domains without two times or a cut with two, or the cut is not a
     *     possible score
     */
    public QuestionnaireAdministration {
        times = List.copyOf(times);
        answers = List.copyOf(answers);
        domains = List.copyOf(domains);
        String subject = "measurement by " + instrument.id();
        if (group.isBlank() || domains.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(subject + ": group and domains must not be blank");
        }
        if (expected < 1) {
            throw new IllegalArgumentException(subject + ": expected must be 1 or more, but was " + expected);
        }
        boolean twice = times.size() == 2 && times.get(0).compareTo(times.get(1)) < 0;
        if (!twice && times.size() != 1) {
            throw new IllegalArgumentException(subject + ": times must be one, or two in order, but were " + times);
        }
        if (!domains.isEmpty()
                && (!twice
                        || domains.stream().distinct().count()
                                != instrument.items().size()
                        || domains.size() != instrument.items().size())) {
            throw new IllegalArgumentException(subject + ": domains must be one for each of "
                    + instrument.items().size() + " items measured twice, all different, but were " + domains.size());
        }
        if (cut.isPresent() && (twice || !instrument.range().contains(cut.get()))) {
            throw new IllegalArgumentException(
                    subject + ": cut must be a score of " + instrument.range() + " measured once");
        }
    }

    /**
     * Answered before and again right after the feedback meeting.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static QuestionnaireAdministration beforeAndAfter(
            String group, Instrument instrument, int expected, List<MeasureAnswers> answers) {
        return new QuestionnaireAdministration(
                group, instrument, expected, List.of(TimePoint.T0, TimePoint.T1), answers, List.of(), Optional.empty());
    }

    /**
     * Answered once, after the meeting: what people thought of it. Pilots took a median of 3.5 of 5 for enough on AIM, IAM and FIM.
     *
     * @param cut a score of the instrument; how many reached it is counted
     * @throws IllegalArgumentException as the constructor does
     */
    public static QuestionnaireAdministration once(
            String group, Instrument instrument, Fraction cut, int expected, List<MeasureAnswers> answers) {
        return new QuestionnaireAdministration(
                group, instrument, expected, List.of(TimePoint.T1), answers, List.of(), Optional.of(cut));
    }

    /**
     * The same, each item also a measure of its own; they are a family of their own for Holm's correction.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public QuestionnaireAdministration withDomains(List<String> names) {
        return new QuestionnaireAdministration(group, instrument, expected, times, answers, names, cut);
    }

    /** Whose and what, as it stands in the report. */
    public String name() {
        return group + ": " + instrument.title();
    }

    @Override
    public String toString() {
        return "Measurement[" + group + ", " + instrument.id() + ", " + answers.size() + " forms, ***]";
    }
}
