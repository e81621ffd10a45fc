package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.answered;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.count;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.histogram;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.listed;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.maximum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.median;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.modes;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.notListed;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.sum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.trimmed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.Noise;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistics;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;
import org.reversementoring.core.Fraction;

class ReconstructionAuditTest {

    private static final ReportedQuestion FIVE = ReportedQuestion.ordinal(1, 5);
    private static final RespondentGroup SIX = RespondentGroup.range(1, 6);

    @Test
    void aReportThatSaysNothingLeavesEverything() {
        ReconstructionResult.Consistent result =
                ReconstructionAudit.of(FIVE, 3).conclude().orThrow();

        assertThat(result.worlds()).isEqualTo(125); // 5^3
        assertThat(result.panels()).isEqualTo(35); // C(7,3)
        assertThat(result.leakage().bits()).isZero();
        assertThat(result.mentor(2).probability(4)).isEqualTo(Fraction.of(1, 5));
        assertThat(result.mentor(2).isEndpointDeniable()).isTrue();
    }

    @Test
    void absentTellsNothing() {
        assertThat(ReconstructionAudit.of(FIVE, 3)
                        .publishing(mean(RespondentGroup.of(1, 2)).absent())
                        .conclude()
                        .orThrow()
                        .panels())
                .isEqualTo(35);
    }

    @Test
    void severalValuesMayBeLeftOpen() {
        // Two marks that sum to 2 or to 10: both 1, or both 5.
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE, 2)
                .publishing(sum(RespondentGroup.of(1, 2)).in(ValueSet.just(2).or(ValueSet.just(10))))
                .conclude()
                .orThrow();

        assertThat(result.worlds()).isEqualTo(2);
        assertThat(result.mentor(1).feasible()).containsExactly(1, 5);
    }

    @Test
    void t3TrimmedAnswersKeepBothEndsAgainstOneColluder() {
        // W6: answers {1,1,1,1,2,5}, the colluder is the 5; at most 17/21 for a mark under the uniform prior (T12).
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE, 6)
                .publishing(trimmed(SIX, 2, 1, 1))
                .knowing(AttackerKnowledge.answer(6, 5))
                .conclude()
                .orThrow();

        assertThat(result.mentor(1).isEndpointDeniable()).isTrue();
        assertThat(result.mentor(1).probability(1)).isEqualTo(Fraction.of(17, 21));
        assertThat(result.mentor(1).leakage().factor()).isEqualTo(Fraction.of(85, 21));
    }

    @Test
    void namesASmallestContradiction() {
        PublishedFigure innocent = maximum(SIX).atLeast(2);
        PublishedFigure early = mean(RespondentGroup.range(1, 5)).printed("3.4");
        PublishedFigure late = mean(SIX).printed("3.0");
        PublishedFigure impossible = sum(RespondentGroup.of(6)).atLeast(2);

        ReconstructionResult result = ReconstructionAudit.of(FIVE, 6)
                .publishing(innocent, early, late, impossible)
                .conclude();

        assertThat(result.isConsistent()).isFalse();
        assertThat(result).isEqualTo(new ReconstructionResult.Contradictory(List.of(early, late, impossible)));
        assertThat(result.inWords())
                .isEqualTo(
                        "No answers fit what is known together with all of this: the mean of mentors 1 to 5 is printed as"
                                + " 3.4; the mean of mentors 1 to 6 is printed as 3.0; the sum of mentor 6 is at least 2.");
        assertThatIllegalStateException().isThrownBy(result::orThrow);
    }

    @Test
    void grimAnImpossibleMeanContradictsItself() {
        // Brown and Heathers: no six whole marks have mean 3.15; 18.87 .. 18.93 holds no whole number.
        PublishedFigure mean = mean(SIX).printed("3.15");

        assertThat(ReconstructionAudit.of(FIVE, 6).publishing(mean).conclude())
                .isEqualTo(new ReconstructionResult.Contradictory(List.of(mean)));
    }

    @Test
    void knowledgeMayContradictItself() {
        ReconstructionResult result = ReconstructionAudit.of(FIVE, 2)
                .publishing(sum(RespondentGroup.of(1, 2)).is(4))
                .knowing(AttackerKnowledge.answer(1, 2), AttackerKnowledge.answer(1, 3))
                .conclude();

        assertThat(result).isEqualTo(new ReconstructionResult.Contradictory(List.of()));
        assertThat(result.inWords()).isEqualTo("What is supposed to be known about the mentors contradicts itself.");
    }

    @Test
    void tellsAProgrammeLeadWhatFollows() {
        ReconstructionAudit audit = ReconstructionAudit.of(FIVE, 6)
                .publishing(mean(SIX).printed("3.00"), standardDeviation(SIX).printed("1.41"))
                .knowing(AttackerKnowledge.answer(1, 2));

        assertThat(audit.conclude().inWords())
                .isEqualTo(
                        "The answers given must be 1, 2, 3, 3, 4 and 5. Mentor 1 gave 2, which is certain. Each of mentors 2"
                                + " to 6 could have given 1 or 3 to 5; the best guess, 3, is right with probability 0.40, against 0.20 before. The"
                                + " chance to guess everybody's answer at once: 1 in 3,125 before reading, 1 in 60 after.");
        assertThat(ReconstructionAudit.of(ReportedQuestion.binary().orDeclined(), 2)
                        .publishing(
                                count(RespondentGroup.of(1, 2), Marks.of(0, 1)).is(0))
                        .conclude()
                        .inWords())
                .isEqualTo("Everybody declined. Each of mentors 1 and 2 declined, which is certain. The chance to guess"
                        + " everybody's answer at once: 1 in 9 before reading, certain after.");
        assertThat(ReconstructionAudit.of(FIVE.orDeclined(), 2)
                        .publishing(answered(RespondentGroup.of(1, 2)).atMost(1))
                        .conclude()
                        .inWords())
                .startsWith(
                        "What is printed leaves 6 possible sets of answers. Each of mentors 1 and 2 could have given any mark from 1 to 5, or declined;"
                                + " the best guess, having declined, is right with probability 0.55, against 0.17 before.");
    }

    @Test
    void nominalQuestionsAreCounted() {
        ReportedQuestion options = ReportedQuestion.nominal(3);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(options, 4)
                .publishing(
                        modes(RespondentGroup.range(1, 4), 2),
                        histogram(RespondentGroup.range(1, 4), Map.of(1, 1)),
                        listed(RespondentGroup.range(1, 4), Marks.of(2), 2),
                        notListed(RespondentGroup.range(1, 4), Marks.of(3), 2))
                .conclude()
                .orThrow();

        // One 1, and of the other three at most one 3: {1,2,2,2} in 4 orders, {1,2,2,3} in 12.
        assertThat(result.worlds()).isEqualTo(16);
        assertThat(result.panels()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReconstructionAudit.of(options, 4)
                        .publishing(mean(SIX.without(5, 6)).printed("2.0")))
                .withMessageStartingWith("figure about a nominal question must count answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReconstructionAudit.of(options, 4).publishing(trimmed(RespondentGroup.of(1), 0, 1)));
    }

    @Test
    void bandsAreCutFromBelow() {
        List<String> cuts = List.of("2.5", "3.5");

        assertThat(mean(SIX).inBand(cuts, 0)).isEqualTo(mean(SIX).in(ValueSet.below(new java.math.BigDecimal("2.5"))));
        assertThat(mean(SIX).inBand(cuts, 1)).isEqualTo(mean(SIX).inBand("2.5", "3.5"));
        assertThat(mean(SIX).inBand(cuts, 2))
                .isEqualTo(mean(SIX).in(ValueSet.atLeast(new java.math.BigDecimal("3.5"))));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(SIX).inBand(cuts, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(SIX).inBand(List.of("2", "2"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(SIX).inBand(List.of(), 0));
    }

    @Test
    void noiseWeighsWorlds() {
        // One mentor, yes or no, printed 1 with noise -1, 0, 1 as 1 : 2 : 1: no with weight 1, yes with weight 2.
        MentorInference mentor = ReconstructionAudit.of(ReportedQuestion.binary(), 1)
                .publishing(count(RespondentGroup.of(1), Marks.of(1)).perturbed(1, Noise.of(Map.of(-1, 1, 0, 2, 1, 1))))
                .conclude()
                .orThrow()
                .mentor(1);

        assertThat(mentor.probability(1)).isEqualTo(Fraction.of(2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean(SIX).perturbed(3, Noise.of(Map.of(0, 1))))
                .withMessage("noise must be added to a whole statistic, but was added to the mean");
    }

    @Test
    void tooLargeIsRefusedWithTheEstimate() {
        ReconstructionAudit audit = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 125), 12)
                .publishing(median(RespondentGroup.range(1, 12)).is(30));

        assertThatIllegalArgumentException()
                .isThrownBy(audit::conclude)
                .withMessageStartingWith("audit must take at most 40000000 steps, but takes more: there are up to "
                        + audit.cost() + " sets of answers to look at; merge neighbouring marks");
    }

    @Test
    void refusesWhatIsNotThere() {
        ReconstructionAudit audit = ReconstructionAudit.of(FIVE, 6);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.publishing(mean(RespondentGroup.of(7)).printed("3")))
                .withMessage("group must be among mentors 1 to 6, but had mentor 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.publishing(count(SIX, Marks.of(6)).is(0)))
                .withMessage("mark must be between 1 and 5, but was 6");
        assertThatIllegalArgumentException().isThrownBy(() -> audit.publishing(histogram(SIX, Map.of(0, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.publishing(modes(SIX, 9)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.publishing(trimmed(SIX, 2, 3, 9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        audit.publishing(Statistics.share(SIX, Marks.of(0)).is(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.knowing(AttackerKnowledge.answer(7, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.knowing(AttackerKnowledge.answer(1, 6)))
                .withMessage("known marks must be between 1 and 5, but are not");
        assertThatIllegalArgumentException().isThrownBy(() -> audit.knowing(AttackerKnowledge.declined(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> AttackerKnowledge.answer(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerPrior.iid(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerPrior.dirichlet(Fraction.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerPrior.dirichlet(Fraction.of(-1, 2)))
                .withMessage("alpha must be above 0, but was [-1/2]");
        assertThatIllegalArgumentException().isThrownBy(() -> audit.assuming(AnswerPrior.iid(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.assuming(AnswerPrior.dirichlet(Fraction.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> ReconstructionAudit.of(FIVE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReconstructionAudit.of(FIVE, 501));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.conclude().orThrow().mentor(7));
    }

    @Test
    void neverShowsWhatIsKnownOrConcludedWhenPrinted() {
        ReconstructionAudit audit = ReconstructionAudit.of(FIVE, 6)
                .publishing(mean(SIX).printed("5.0"))
                .knowing(AttackerKnowledge.answer(1, 5));
        ReconstructionResult.Consistent result = audit.conclude().orThrow();

        assertThat(audit).hasToString("ReconstructionAudit[6 mentors, 1 figures, 1 known]");
        assertThat(AttackerKnowledge.answer(1, 5)).hasToString("AttackerKnowledge[mentor 1]");
        assertThat(result).hasToString("Consistent[6 mentors, 1 worlds]");
        assertThat(result.mentor(2)).hasToString("MentorInference[mentor 2, 1 marks feasible]");
    }
}
