package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Fraction;

class LeakageTest {

    @ParameterizedTest
    @CsvSource({"1/1, 0.00", "2/1, 1.00", "1/2, -1.00", "3/1, 1.58", "17/21, -0.31", "85/21, 2.01", "1/3, -1.59"})
    void bitsAreRoundedDown(String factor, BigDecimal bits) {
        // log2(3) = 1.58496, log2(17/21) = -0.30485, log2(85/21) = 2.01707.
        String[] parts = factor.split("/", -1);
        Fraction after = Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));

        assertThat(new Leakage(Fraction.ONE, after).bits()).isEqualByComparingTo(bits);
    }

    @Test
    void probabilitiesAreAboveZero() {
        Fraction negative = Fraction.of(-1, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Leakage(Fraction.ZERO, Fraction.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leakage(Fraction.ONE, negative))
                .withMessage("leakage: both probabilities must be above 0, but were 1 and -1/2");
    }
}
