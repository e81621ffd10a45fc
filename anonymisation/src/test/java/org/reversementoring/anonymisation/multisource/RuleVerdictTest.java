package org.reversementoring.anonymisation.multisource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.multisource.rule.FigureKind;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.RemainderRules;

/** A verdict reads as plain sentences, whole, for one colluder and for two. */
class RuleVerdictTest {

    private static RuleVerdict audit(RemainderRule rule, MultisourceContext context) {
        return RuleAudit.of(context).audit(rule);
    }

    @Test
    void aCertifiedRuleSaysAgainstWhomAndHowManyAnswersWereGoneThrough() {
        MultisourceContext one = Msf.context(2, 1, 3, 5);
        RuleVerdict passed = audit(RemainderRules.trimmedGroups(), one);
        // Five raters who give one of two marks or decline: 7 over 2 multisets.
        assertThat(passed.inWords())
                .isEqualTo("The rule trimmed-groups passes. The reader is the mentee, together with any 1 rater."
                        + " Every other rater of every group can still claim the lowest and the highest mark."
                        + " That was checked for each of 21 possible sets of answers.");
        assertThat(passed)
                .hasToString("Certified[trimmed-groups]")
                .isInstanceOfSatisfying(RuleVerdict.Certified.class, certified -> {
                    assertThat(certified.context()).isEqualTo(one);
                    assertThat(certified.answersChecked()).isEqualTo(21);
                    assertThat(certified.isJoint()).isTrue();
                });
        assertThat(audit(RemainderRules.trimmedGroups(), Msf.context(2, 2, 3, 7))
                        .inWords())
                .contains("any 2 raters.")
                .endsWith("36 possible sets of answers.");
        assertThat(audit(RemainderRules.trimmedGroups(), Msf.context(5, 1, 3, 12, 12, 12))
                        .inWords())
                .endsWith(", row by row.");
    }

    @Test
    void aCounterexampleIsToldAsAnExample() {
        assertThat(audit(RemainderRules.minimum(false, new FigureKind.Mean(1)), Msf.context(2, 1, 3, 4))
                        .inWords())
                .isEqualTo(
                        "The rule minimum-hidden-mean1 does not pass. Example with invented answers: peers answered 1, 2, 2 and 2."
                                + " Printed: peers has the mean 1.8. Then the mentee and a rater of peers who answered 1"
                                + " know that each other rater of peers gave 2. So these figures are not shown.");
        assertThat(audit(RemainderRules.minimum(true, new FigureKind.NumberOfAnswers()), Msf.context(2, 2, 1, 3, 2))
                        .inWords())
                .isEqualTo(
                        "The rule minimum-hidden-total-n does not pass. Example with invented answers: peers answered 1 and 1, and one"
                                + " declined; juniors declined. Printed: peers gave 2 answers; juniors is not shown, because"
                                + " fewer than 1 answered; peers and juniors gave 2 answers. Then the mentee and 2 raters of"
                                + " peers who answered 1 and 1 know that each other rater of peers declined. So these figures are not shown.");
        assertThat(new RuleVerdict.TooLarge("7").inWords()).startsWith("The audit would need 7 checks, which is");
        assertThat(List.of(new RuleVerdict.Unlawful("must answer").inWords())).containsExactly("The rule must answer.");
    }
}
