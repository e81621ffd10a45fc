package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.reversementoring.anonymisation.reconstruction.Published.answered;
import static org.reversementoring.anonymisation.reconstruction.Published.count;
import static org.reversementoring.anonymisation.reconstruction.Published.histogram;
import static org.reversementoring.anonymisation.reconstruction.Published.listed;
import static org.reversementoring.anonymisation.reconstruction.Published.maximum;
import static org.reversementoring.anonymisation.reconstruction.Published.mean;
import static org.reversementoring.anonymisation.reconstruction.Published.median;
import static org.reversementoring.anonymisation.reconstruction.Published.modes;
import static org.reversementoring.anonymisation.reconstruction.Published.notListed;
import static org.reversementoring.anonymisation.reconstruction.Published.standardDeviation;
import static org.reversementoring.anonymisation.reconstruction.Published.sum;
import static org.reversementoring.anonymisation.reconstruction.Published.trimmed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;

class OpenLoopAuditTest {

    private static final Item FIVE = Item.ordinal(1, 5);
    private static final Scope SIX = Scope.range(1, 6);

    @Test
    void aReportThatSaysNothingLeavesEverything() {
        Conclusion.Consistent conclusion = OpenLoopAudit.of(FIVE, 3).conclude().orThrow();

        assertThat(conclusion.worlds()).isEqualTo(125); // 5^3
        assertThat(conclusion.panels()).isEqualTo(35); // C(7,3)
        assertThat(conclusion.leakage().bits()).isZero();
        assertThat(conclusion.mentor(2).probability(4)).isEqualTo(Fraction.of(1, 5));
        assertThat(conclusion.mentor(2).isEndpointDeniable()).isTrue();
    }

    @Test
    void absentTellsNothing() {
        assertThat(OpenLoopAudit.of(FIVE, 3)
                        .publishing(mean(Scope.of(1, 2)).absent())
                        .conclude()
                        .orThrow()
                        .panels())
                .isEqualTo(35);
    }

    @Test
    void severalValuesMayBeLeftOpen() {
        // Two marks that sum to 2 or to 10: both 1, or both 5.
        Conclusion.Consistent conclusion = OpenLoopAudit.of(FIVE, 2)
                .publishing(sum(Scope.of(1, 2)).in(Values.just(2).or(Values.just(10))))
                .conclude()
                .orThrow();

        assertThat(conclusion.worlds()).isEqualTo(2);
        assertThat(conclusion.mentor(1).feasible()).containsExactly(1, 5);
    }

    @Test
    void t3TrimmedAnswersKeepBothEndsAgainstOneColluder() {
        // W6: answers {1,1,1,1,2,5}, the colluder is the 5; at most 17/21 for a mark under the uniform prior (T12).
        Conclusion.Consistent conclusion = OpenLoopAudit.of(FIVE, 6)
                .publishing(trimmed(SIX, 2, 1, 1))
                .knowing(Knowledge.answer(6, 5))
                .conclude()
                .orThrow();

        assertThat(conclusion.mentor(1).isEndpointDeniable()).isTrue();
        assertThat(conclusion.mentor(1).probability(1)).isEqualTo(Fraction.of(17, 21));
        assertThat(conclusion.mentor(1).leakage().factor()).isEqualTo(Fraction.of(85, 21));
    }

    @Test
    void namesASmallestContradiction() {
        Statement innocent = maximum(SIX).atLeast(2);
        Statement early = mean(Scope.range(1, 5)).printed("3.4");
        Statement late = mean(SIX).printed("3.0");
        Statement impossible = sum(Scope.of(6)).atLeast(2);

        Conclusion conclusion = OpenLoopAudit.of(FIVE, 6)
                .publishing(innocent, early, late, impossible)
                .conclude();

        assertThat(conclusion.isConsistent()).isFalse();
        assertThat(conclusion).isEqualTo(new Conclusion.Contradictory(List.of(early, late, impossible)));
        assertThat(conclusion.inWords())
                .isEqualTo(
                        "No answers fit what is known together with all of this: the mean of mentors 1 to 5 is printed as"
                                + " 3.4; the mean of mentors 1 to 6 is printed as 3.0; the sum of mentor 6 is at least 2.");
        assertThatIllegalStateException().isThrownBy(conclusion::orThrow);
    }

    @Test
    void grimAnImpossibleMeanContradictsItself() {
        // Brown and Heathers: no six whole marks have mean 3.15; 18.87 .. 18.93 holds no whole number.
        Statement mean = mean(SIX).printed("3.15");

        assertThat(OpenLoopAudit.of(FIVE, 6).publishing(mean).conclude())
                .isEqualTo(new Conclusion.Contradictory(List.of(mean)));
    }

    @Test
    void knowledgeMayContradictItself() {
        Conclusion conclusion = OpenLoopAudit.of(FIVE, 2)
                .publishing(sum(Scope.of(1, 2)).is(4))
                .knowing(Knowledge.answer(1, 2), Knowledge.answer(1, 3))
                .conclude();

        assertThat(conclusion).isEqualTo(new Conclusion.Contradictory(List.of()));
        assertThat(conclusion.inWords())
                .isEqualTo("What is supposed to be known about the mentors contradicts itself.");
    }

    @Test
    void tellsAProgrammeLeadWhatFollows() {
        OpenLoopAudit audit = OpenLoopAudit.of(FIVE, 6)
                .publishing(mean(SIX).printed("3.00"), standardDeviation(SIX).printed("1.41"))
                .knowing(Knowledge.answer(1, 2));

        assertThat(audit.conclude().inWords())
                .isEqualTo(
                        "The answers given must be 1, 2, 3, 3, 4 and 5. Mentor 1 gave 2, which is certain. Each of mentors 2"
                                + " to 6 gave 1 or 3 to 5; the best guess, 3, is right with probability 0.40, against 0.20 before. The"
                                + " chance to guess everybody's answer at once: 1 in 3,125 before reading, 1 in 60 after.");
        assertThat(OpenLoopAudit.of(Item.binary().orDeclined(), 2)
                        .publishing(count(Scope.of(1, 2), Marks.of(0, 1)).is(0))
                        .conclude()
                        .inWords())
                .isEqualTo("Everybody declined. Each of mentors 1 and 2 declined, which is certain. The chance to guess"
                        + " everybody's answer at once: 1 in 9 before reading, certain after.");
        assertThat(OpenLoopAudit.of(FIVE.orDeclined(), 2)
                        .publishing(answered(Scope.of(1, 2)).atMost(1))
                        .conclude()
                        .inWords())
                .startsWith(
                        "What is printed leaves 6 possible sets of answers. Each of mentors 1 and 2 gave 1 to 5 or declined;"
                                + " the best guess, having declined, is right with probability 0.55, against 0.17 before.");
    }

    @Test
    void nominalItemsAreCounted() {
        Item options = Item.nominal(3);
        Conclusion.Consistent conclusion = OpenLoopAudit.of(options, 4)
                .publishing(
                        modes(Scope.range(1, 4), 2),
                        histogram(Scope.range(1, 4), Map.of(1, 1)),
                        listed(Scope.range(1, 4), Marks.of(2), 2),
                        notListed(Scope.range(1, 4), Marks.of(3), 2))
                .conclude()
                .orThrow();

        // One 1, and of the other three at most one 3: {1,2,2,2} in 4 orders, {1,2,2,3} in 12.
        assertThat(conclusion.worlds()).isEqualTo(16);
        assertThat(conclusion.panels()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenLoopAudit.of(options, 4)
                        .publishing(mean(SIX.without(5, 6)).printed("2.0")))
                .withMessageStartingWith("statement about a nominal item must count answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenLoopAudit.of(options, 4).publishing(trimmed(Scope.of(1), 0, 1)));
    }

    @Test
    void bandsAreCutFromBelow() {
        List<String> cuts = List.of("2.5", "3.5");

        assertThat(mean(SIX).inBand(cuts, 0)).isEqualTo(mean(SIX).in(Values.below(new java.math.BigDecimal("2.5"))));
        assertThat(mean(SIX).inBand(cuts, 1)).isEqualTo(mean(SIX).inBand("2.5", "3.5"));
        assertThat(mean(SIX).inBand(cuts, 2)).isEqualTo(mean(SIX).in(Values.atLeast(new java.math.BigDecimal("3.5"))));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(SIX).inBand(cuts, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(SIX).inBand(List.of("2", "2"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(SIX).inBand(List.of(), 0));
    }

    @Test
    void noiseWeighsWorlds() {
        // One mentor, yes or no, printed 1 with noise -1, 0, 1 as 1 : 2 : 1: no with weight 1, yes with weight 2.
        MentorConclusion mentor = OpenLoopAudit.of(Item.binary(), 1)
                .publishing(count(Scope.of(1), Marks.of(1)).perturbed(1, Noise.of(Map.of(-1, 1, 0, 2, 1, 1))))
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
        OpenLoopAudit audit = OpenLoopAudit.of(Item.ordinal(1, 125), 12)
                .publishing(median(Scope.range(1, 12)).is(30));

        assertThatIllegalArgumentException()
                .isThrownBy(audit::conclude)
                .withMessageStartingWith("audit must take at most 40000000 steps, but takes more: there are up to "
                        + audit.cost() + " sets of answers to look at; merge neighbouring marks");
    }

    @Test
    void refusesWhatIsNotThere() {
        OpenLoopAudit audit = OpenLoopAudit.of(FIVE, 6);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.publishing(mean(Scope.of(7)).printed("3")))
                .withMessage("scope must be among mentors 1 to 6, but had mentor 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.publishing(count(SIX, Marks.of(6)).is(0)))
                .withMessage("mark must be between 1 and 5, but was 6");
        assertThatIllegalArgumentException().isThrownBy(() -> audit.publishing(histogram(SIX, Map.of(0, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.publishing(modes(SIX, 9)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.publishing(trimmed(SIX, 2, 3, 9)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> audit.publishing(Published.share(SIX, Marks.of(0)).is(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.knowing(Knowledge.answer(7, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.knowing(Knowledge.answer(1, 6)))
                .withMessage("known marks must be between 1 and 5, but are not");
        assertThatIllegalArgumentException().isThrownBy(() -> audit.knowing(Knowledge.declined(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.assuming(Prior.iid(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> audit.assuming(Prior.dirichlet(Fraction.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> OpenLoopAudit.of(FIVE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> OpenLoopAudit.of(FIVE, 501));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.conclude().orThrow().mentor(7));
    }

    @Test
    void neverShowsWhatIsKnownOrConcludedWhenPrinted() {
        OpenLoopAudit audit =
                OpenLoopAudit.of(FIVE, 6).publishing(mean(SIX).printed("5.0")).knowing(Knowledge.answer(1, 5));
        Conclusion.Consistent conclusion = audit.conclude().orThrow();

        assertThat(audit).hasToString("OpenLoopAudit[6 mentors, 1 statements, 1 known]");
        assertThat(Knowledge.answer(1, 5)).hasToString("Knowledge[mentor 1]");
        assertThat(conclusion).hasToString("Consistent[6 mentors, 1 worlds]");
        assertThat(conclusion.mentor(2)).hasToString("MentorConclusion[mentor 2, 1 marks feasible]");
    }

    @Test
    void rosterKeepsIdsToItself() {
        Roster roster = Roster.of("anna", "ben", "chris");

        assertThat(roster.scope("chris", "anna")).isEqualTo(Scope.of(1, 3));
        assertThat(roster.everybody()).isEqualTo(Scope.range(1, 3));
        assertThat(roster).hasToString("Roster[3 mentors]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.position("dora"))
                .withMessage("mentor must be on the roster, but is not");
        assertThatIllegalArgumentException().isThrownBy(() -> Roster.of("anna", "anna"));
        assertThatIllegalArgumentException().isThrownBy(Roster::of);
    }
}
