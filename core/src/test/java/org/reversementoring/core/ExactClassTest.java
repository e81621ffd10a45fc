package org.reversementoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.Statement;

/** A number that prints words comes into no value of core. */
class ExactClassTest {

    private static final String WORDS = "zq-words";

    /** Is 1 wherever it is asked, and prints words. */
    private static final class Talking extends BigDecimal {

        private static final long serialVersionUID = 1;

        Talking() {
            super("1");
        }

        @Override
        public BigDecimal setScale(int places) {
            return this;
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

    /** The same for whole numbers. */
    private static final class TalkingInteger extends BigInteger {

        private static final long serialVersionUID = 1;

        TalkingInteger() {
            super("1");
        }

        @Override
        public String toString() {
            return WORDS;
        }
    }

    @Test
    void aNumberOfAnotherClassIsRefused() {
        BigDecimal talking = new Talking();
        BigInteger whole = new TalkingInteger();
        List<ThrowingCallable> uses = List.of(
                () -> new Statement.TrimmedMean(talking),
                () -> new Statement.MeanBand(talking, BigDecimal.TEN),
                () -> new Statement.MeanBand(BigDecimal.ZERO, talking),
                () -> certificate(talking, BigDecimal.ONE),
                () -> certificate(BigDecimal.ONE, talking),
                () -> Fraction.of(talking),
                () -> new Fraction(whole, BigInteger.ONE),
                () -> new Fraction(BigInteger.ONE, whole),
                () -> Fraction.of(whole, BigInteger.TWO));
        for (ThrowingCallable use : uses) {
            assertThatIllegalArgumentException()
                    .isThrownBy(use)
                    .withMessageContaining("must be Big")
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(WORDS));
        }
    }

    @Test
    void aNumberOfTheClassItselfIsKept() {
        BigDecimal number = new BigDecimal("1.50");
        assertThat(ExactClass.require("x", number)).isSameAs(number);
        assertThat(ExactClass.require("x", BigInteger.TEN)).isSameAs(BigInteger.TEN);
        assertThat(certificate(number.movePointLeft(1), BigDecimal.ONE).worstPosterior())
                .isEqualTo("0.1500");
    }

    private static Certificate certificate(BigDecimal posterior, BigDecimal unfavourable) {
        return new Certificate("x", 6, 5, 1, List.of("ED(1)"), 1, 1, posterior, unfavourable);
    }
}
