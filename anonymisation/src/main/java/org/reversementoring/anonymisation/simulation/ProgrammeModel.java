package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;

/** A model of a programme to simulate. No guarantee rests on it. */
@Value.Immutable
public interface ProgrammeModel {

    /** The guide; its rated topics all have as many points as there are weights. */
    InterviewGuide guide();

    /** Mentors invited to a panel, 1 to 24; each entry is as likely. */
    List<Integer> panelSizes();

    /** How mentors mark. */
    AnswerHabits habits();

    /** Findings that the collator writes in each cycle, 0 to 100. */
    int findings();

    /** Probability that a mentor who came endorses a finding, in private, 0 to 1 with at most six decimals. */
    BigDecimal endorsing();

    /** Which mentors are lost on the way; those who agreed are the panel. */
    DropOut mentors();

    /** Which mentees are lost on the way. */
    DropOut mentees();

    /** What the programme does to mentors' confidence and mentees' awareness. */
    TrueShift shift();

    /** The most findings in a cycle. */
    int MOST_FINDINGS = 100;

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a number is out of range, or a rated topic has not one point for each weight
     */
    @Value.Check
    default void check() {
        if (panelSizes().isEmpty() || panelSizes().stream().anyMatch(size -> size < 1 || size > 24)) {
            throw new IllegalArgumentException("panel sizes must be between 1 and 24, but were " + panelSizes());
        }
        if (findings() < 0 || findings() > MOST_FINDINGS) {
            throw new IllegalArgumentException(
                    "findings must be between 0 and " + MOST_FINDINGS + ", but were " + findings());
        }
        Draws.share("share of endorsements", endorsing());
        for (Topic topic : guide().ratedTopics()) {
            int points = topic.rating().map(RatingItem::scale).orElseThrow().points();
            if (points != habits().weights().size()) {
                throw new IllegalArgumentException("topic " + topic.id() + " must have one point for each of "
                        + habits().weights().size() + " weights, but had " + points);
            }
        }
    }

    /**
     * The seven domains, panels of six, skewed marks, four findings that half of the mentors endorse, nobody lost, and a third of
     * the answers to questionnaires rising by a point.
     */
    static ProgrammeModel standard() {
        return builder()
                .guide(Guides.sevenDomains())
                .panelSizes(List.of(6))
                .habits(AnswerHabits.skewed())
                .findings(4)
                .endorsing(new BigDecimal("0.5"))
                .mentors(DropOut.none())
                .mentees(DropOut.none())
                .shift(new TrueShift(List.of(10, 25, 40, 20, 5), new BigDecimal("0.333333"), new BigDecimal("0.05")))
                .build();
    }

    /** This model with other panel sizes. */
    default ProgrammeModel withPanelSizes(List<Integer> other) {
        return builder().from(this).panelSizes(other).build();
    }

    /** This model with other habits. */
    default ProgrammeModel withHabits(AnswerHabits other) {
        return builder().from(this).habits(other).build();
    }

    /** This model with so many findings, which mentors endorse with another probability. */
    default ProgrammeModel withFindings(int number, BigDecimal endorsed) {
        return builder().from(this).findings(number).endorsing(endorsed).build();
    }

    /** This model with other losses on the way. */
    default ProgrammeModel withDropOut(DropOut ofMentors, DropOut ofMentees) {
        return builder().from(this).mentors(ofMentors).mentees(ofMentees).build();
    }

    /** This model with another effect. */
    default ProgrammeModel withShift(TrueShift other) {
        return builder().from(this).shift(other).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a model of a programme; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableProgrammeModel.Builder {
        Builder() {}
    }
}
