package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;

/** A number that prints words comes into no model, hierarchy or share. */
class ForeignThresholdsTest {

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
    void aNumberThatPrintsWordsIsRefused() {
        BigDecimal talking = new Talking();
        BigDecimal half = new BigDecimal("0.5");
        List<ThrowingCallable> uses = List.of(
                () -> PrivacyModels.maxFrequency("grade", talking),
                () -> PrivacyModels.closeness("grade", talking),
                () -> PrivacyModels.entropyDiversity("grade", talking),
                () -> PrivacyModels.basicLikeness("grade", talking),
                () -> PrivacyModels.disclosure("grade", talking),
                () -> GeneralisationHierarchy.byInterval(List.of("1"), talking, List.of(half)),
                () -> GeneralisationHierarchy.byInterval(List.of("1"), half, List.of(talking)),
                () -> MicrodataStrategies.rowSuppression(talking));
        for (ThrowingCallable use : uses) {
            assertThatIllegalArgumentException()
                    .as("use %s", uses.indexOf(use))
                    .isThrownBy(use)
                    .withMessageContaining("class must be BigDecimal itself")
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(WORDS));
        }
    }
}
