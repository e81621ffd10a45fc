package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.power.EffectAssumption;
import org.reversementoring.reporting.study.power.HarmDetectability;
import org.reversementoring.reporting.study.power.PowerDesign;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Holm;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** A number that prints words comes into no line of a study. */
class ForeignRatesTest {

    private static final String WORDS = "zq-words";

    /** Is one half wherever it is asked, and prints words. */
    private static final class Talking extends BigDecimal {

        private static final long serialVersionUID = 1;

        Talking() {
            super("0.5");
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return this;
        }

        @Override
        public String toPlainString() {
            return WORDS;
        }

        @Override
        public String toString() {
            return WORDS;
        }
    }

    @Test
    @SuppressWarnings("NullAway") // The number is refused before the other argument is looked at.
    void aNumberThatPrintsWordsIsRefused() {
        BigDecimal talking = new Talking();
        BigDecimal half = new BigDecimal("0.5");
        List<ThrowingCallable> uses = List.of(
                () -> new ProgressionZone(Verdict.GO, talking, BigDecimal.ONE),
                () -> new ProgressionZone(Verdict.GO, BigDecimal.ZERO, talking),
                () -> ProgressionZone.plain(talking),
                () -> new IntervalEstimate(talking, half, half, "exact"),
                () -> new IntervalEstimate(half, half, talking, "exact"),
                () -> new RateInterval(RateInterval.Method.WILSON, talking, half, half),
                () -> new RateInterval(RateInterval.Method.WILSON, half, half, talking),
                () -> Holm.adjust(List.of(talking)),
                () -> new Agreement.Computed("alpha", talking, 3),
                () -> HarmDetectability.peopleNeeded(talking, half),
                () -> PowerDesign.of(PairedTest.SIGN, 6, EffectAssumption.of(0, 1, 1))
                        .withAlpha(null, talking));
        for (ThrowingCallable use : uses) {
            assertThatIllegalArgumentException()
                    .as("use %s", uses.indexOf(use))
                    .isThrownBy(use)
                    .withMessageContaining("class must be BigDecimal itself")
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(WORDS));
        }
    }
}
