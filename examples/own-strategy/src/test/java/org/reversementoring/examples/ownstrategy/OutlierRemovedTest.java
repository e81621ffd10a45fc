package org.reversementoring.examples.ownstrategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.testkit.BrokenLaw;
import org.reversementoring.anonymisation.testkit.Contexts;
import org.reversementoring.anonymisation.testkit.StrategyLaws;

/** What its author would have read, had the class implemented the contract. */
class OutlierRemovedTest {

    @Test
    void itPassesAgainstTheMenteeAlone() {
        PublicContext alone = PublicContext.of(Contexts.scale(1, 5), 6, 0);
        assertThatCode(() -> StrategyLaws.hides(new OutlierRemoved(), alone)).doesNotThrowAnyException();
    }

    @Test
    void itFailsAsSoonAsOneMentorTells() {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> StrategyLaws.hides(new OutlierRemoved(), Contexts.six()))
                .satisfies(broken -> assertThat(broken.law()).isEqualTo("law 5, hides"))
                .withMessageContaining("A mentor who answered");
    }
}
