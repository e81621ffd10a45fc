package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;

/**
 * What a simulated programme is like. No guarantee rests on it.
 *
 * @param guide the guide; its rated topics all have as many points as there are weights
 * @param panelSizes mentors invited to a panel, 1 to 24; each entry is as likely
 * @param habits how mentors mark
 * @param findings findings that the collator writes in each cycle, 0 to 100
 * @param endorsing probability that a mentor who came endorses a finding, in private, 0 to 1 with at most six decimals
 * @param mentors which mentors are lost on the way; those who agreed are the panel
 * @param mentees which mentees are lost on the way
 * @param shift what the programme does to mentors' confidence and mentees' awareness
 */
public record ProgrammeModel(
        InterviewGuide guide,
        List<Integer> panelSizes,
        AnswerHabits habits,
        int findings,
        BigDecimal endorsing,
        DropOut mentors,
        DropOut mentees,
        TrueShift shift) {

    private static final int MOST_FINDINGS = 100;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a number is out of range, or a rated topic has not one point for each weight
     */
    public ProgrammeModel {
        panelSizes = List.copyOf(panelSizes);
        if (panelSizes.isEmpty() || panelSizes.stream().anyMatch(size -> size < 1 || size > 24)) {
            throw new IllegalArgumentException("panel sizes must be between 1 and 24, but were " + panelSizes);
        }
        if (findings < 0 || findings > MOST_FINDINGS) {
            throw new IllegalArgumentException(
                    "findings must be between 0 and " + MOST_FINDINGS + ", but were " + findings);
        }
        endorsing = Draws.share("share of endorsements", endorsing);
        for (Topic topic : guide.ratedTopics()) {
            int points = topic.rating().map(RatingItem::scale).orElseThrow().points();
            if (points != habits.weights().size()) {
                throw new IllegalArgumentException("topic " + topic.id() + " must have one point for each of "
                        + habits.weights().size() + " weights, but had " + points);
            }
        }
    }

    /**
     * The seven domains, panels of six, skewed marks, four findings that half of the mentors endorse, nobody lost, and a third of
     * the answers to questionnaires rising by a point.
     */
    public static ProgrammeModel standard() {
        return new ProgrammeModel(
                Guides.sevenDomains(),
                List.of(6),
                AnswerHabits.skewed(),
                4,
                new BigDecimal("0.5"),
                DropOut.none(),
                DropOut.none(),
                new TrueShift(List.of(10, 25, 40, 20, 5), new BigDecimal("0.333333"), new BigDecimal("0.05")));
    }

    /** This model with other panel sizes. */
    public ProgrammeModel withPanelSizes(List<Integer> other) {
        return new ProgrammeModel(guide, other, habits, findings, endorsing, mentors, mentees, shift);
    }

    /** This model with other habits. */
    public ProgrammeModel withHabits(AnswerHabits other) {
        return new ProgrammeModel(guide, panelSizes, other, findings, endorsing, mentors, mentees, shift);
    }

    /** This model with so many findings, which mentors endorse with another probability. */
    public ProgrammeModel withFindings(int number, BigDecimal endorsed) {
        return new ProgrammeModel(guide, panelSizes, habits, number, endorsed, mentors, mentees, shift);
    }

    /** This model with other losses on the way. */
    public ProgrammeModel withDropOut(DropOut ofMentors, DropOut ofMentees) {
        return new ProgrammeModel(guide, panelSizes, habits, findings, endorsing, ofMentors, ofMentees, shift);
    }

    /** This model with another effect. */
    public ProgrammeModel withShift(TrueShift other) {
        return new ProgrammeModel(guide, panelSizes, habits, findings, endorsing, mentors, mentees, other);
    }
}
