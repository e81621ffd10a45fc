package org.reversementoring.examples.ownstrategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.ThresholdProbe;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.testkit.Contexts;

/** A strategy before and beyond its contract: n+1 questions first, and an adversary who knows more than the contract assumes. */
class FirstLookTest {

    @Test
    void aProbeFindsTheFaultWithSevenQuestions() {
        assertThat(ThresholdProbe.of(new MiddleWord(), Contexts.six()).isInWindow(1))
                .isTrue();
        assertThat(ThresholdProbe.of(new OutlierRemoved(), Contexts.six()).isInWindow(1))
                .isFalse();
    }

    @Test
    void itHoldsAlsoAgainstWhoeverKnowsThatOneMentorWasPleased() {
        Adversary mentee = Adversary.colluding(1);
        assertThat(certified(new MiddleWord(), mentee)).isTrue();
        assertThat(certified(new MiddleWord(), mentee.knowing(BackgroundKnowledge.of(List.of(4, 5)))))
                .isTrue();
    }

    private static boolean certified(AnonymisationStrategy strategy, Adversary adversary) {
        return DisclosureAudit.of(Contexts.six(), adversary, List.of(Guarantee.endpointDeniability()))
                .audit(strategy)
                .isCertified();
    }
}
