package org.reversementoring.reporting.study.outcome;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.OutcomeRank;

/** One questionnaire of one group: who was to answer it, when, and what came back. Holds answers, so they are masked when printed. */
@Value.Immutable
public interface QuestionnaireAdministration extends CodecOnly {

    /** The seven domains of the founding study in the items' order (Raju et al., BMJ Open 2022;12:e062361). */
    List<String> SEVEN_DOMAINS = List.of(
            "clinical practice",
            "approach to juniors",
            "approachability",
            "technology",
            "time",
            "strengths",
            "areas to improve");

    /** Name of the group, not blank, for instance {@code mentors}. */
    String group();

    /** How the questionnaire is scored. */
    Instrument instrument();

    /** How many people were to answer it each time, 1 or more. */
    int expected();

    /** When it was answered: one time, or two or more in order, between any two of which the change is told. */
    List<TimePoint> times();

    /** All forms that came back, in any order; what does not fit is left out and counted. */
    @Value.Redacted
    List<MeasureAnswers> answers();

    /** Names of the items in item order, if each item is a measure of its own. */
    List<String> domains();

    /** A score at which people count as agreeing, if the questionnaire is answered once. */
    Optional<Fraction> cut();

    /** Rank in the design. If none is named, burnout is exploratory and everything else secondary. */
    @Value.Default
    default OutcomeRank rank() {
        return Burnout.isBurnout(instrument()) ? OutcomeRank.EXPLORATORY : OutcomeRank.SECONDARY;
    }

    /**
     * Answered before and again right after the feedback meeting.
     *
     * @throws IllegalArgumentException as {@link #check()} does
     */
    static QuestionnaireAdministration beforeAndAfter(
            String group, Instrument instrument, int expected, List<MeasureAnswers> answers) {
        return builder()
                .group(group)
                .instrument(instrument)
                .expected(expected)
                .addTimes(TimePoint.T0, TimePoint.T1)
                .answers(answers)
                .build();
    }

    /**
     * Answered once, after the meeting: what people thought of it. Pilots took a median of 3.5 of 5 for enough on AIM, IAM and FIM.
     *
     * @param cut a score of the instrument; how many reached it is counted
     * @throws IllegalArgumentException as {@link #check()} does
     */
    static QuestionnaireAdministration once(
            String group, Instrument instrument, Fraction cut, int expected, List<MeasureAnswers> answers) {
        return builder()
                .group(group)
                .instrument(instrument)
                .expected(expected)
                .addTimes(TimePoint.T1)
                .answers(answers)
                .cut(cut)
                .build();
    }

    /**
     * Answered at each time of the study, the last of them three months after the meeting. The change between any two times is told,
     * of those people who have a score at every time, and of fewer than 10 of them the change from the first time to the last alone;
     * the others are told by the times that they have.
     *
     * @throws IllegalArgumentException as {@link #check()} does
     */
    static QuestionnaireAdministration atEachTime(
            String group, Instrument instrument, int expected, List<MeasureAnswers> answers) {
        return builder()
                .group(group)
                .instrument(instrument)
                .expected(expected)
                .addTimes(TimePoint.values())
                .answers(answers)
                .build();
    }

    /** The same questionnaire with this rank in the design. */
    default QuestionnaireAdministration ranked(OutcomeRank design) {
        return builder().from(this).rank(design).build();
    }

    /** The same with the rank that a design gives it; nothing that a design does not name is primary. */
    default QuestionnaireAdministration rankedBy(Optional<OutcomeDesign> design) {
        if (design.isEmpty()) {
            return this;
        }
        OutcomeRank unnamed = rank() == OutcomeRank.PRIMARY ? OutcomeRank.SECONDARY : rank();
        return ranked(design.get()
                .planned(group() + ": " + instrument().title())
                .map(PlannedOutcome::rank)
                .orElse(unnamed));
    }

    /**
     * The same, each item also a measure of its own; they are a family of their own for Holm's correction.
     *
     * @throws IllegalArgumentException if there are domains already, and as {@link #check()} does
     */
    default QuestionnaireAdministration withDomains(List<String> names) {
        if (!domains().isEmpty()) {
            throw new IllegalArgumentException("measurement by " + instrument().id() + ": has its domains already");
        }
        return builder().from(this).domains(names).build();
    }

    /** Whose and what, with its rank, as it stands in the report. */
    default String name() {
        return rank().label(group() + ": " + instrument().title());
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the group or a domain is blank, nobody is expected, the times are not one, or more in
     *     order, there is not one domain for each item, there are domains with one time or a cut with several, or the cut is not a
     *     possible score
     */
    @Value.Check
    default void check() {
        String subject = "measurement by " + instrument().id();
        if (group().isBlank() || domains().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(subject + ": group and domains must not be blank");
        }
        if (expected() < 1) {
            throw new IllegalArgumentException(subject + ": expected must be 1 or more, but was " + expected());
        }
        boolean inOrder = times().stream().sorted().distinct().toList().equals(times());
        boolean twice = inOrder && times().size() > 1;
        if (!twice && times().size() != 1) {
            throw new IllegalArgumentException(subject + ": times must be one, or more in order, but were " + times());
        }
        int items = instrument().items().size();
        boolean oneForEach =
                domains().size() == items && domains().stream().distinct().count() == items;
        if (!domains().isEmpty() && !(twice && oneForEach)) {
            throw new IllegalArgumentException(subject + ": domains must be one for each of " + items
                    + " items measured twice, all different, but were "
                    + domains().size());
        }
        if (cut().isPresent() && (twice || !instrument().range().contains(cut().get()))) {
            throw new IllegalArgumentException(
                    subject + ": cut must be a score of " + instrument().range() + " measured once");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an administration; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableQuestionnaireAdministration.Builder {
        Builder() {}
    }
}
