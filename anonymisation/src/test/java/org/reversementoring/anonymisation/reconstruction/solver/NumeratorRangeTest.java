package org.reversementoring.anonymisation.reconstruction.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.reconstruction.figure.Constraint;
import org.reversementoring.anonymisation.reconstruction.figure.Rounding;
import org.reversementoring.anonymisation.reconstruction.figure.ValueInterval;

class NumeratorRangeTest {

    /** Every k / 24 from -3 to 3, printed to units 1, 0.5 and 0.1: whole bounds on k against java.math's own rounding. */
    @ParameterizedTest
    @EnumSource(Rounding.class)
    void boundsOnNumeratorsAreThoseOfRounding(Rounding rounding) {
        for (BigDecimal unit : List.of(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.1"))) {
            for (int multiple = -30; multiple <= 30; multiple++) {
                BigDecimal shown = unit.multiply(BigDecimal.valueOf(multiple));
                ValueInterval interval = new Constraint.Printed(shown, unit, rounding)
                        .values()
                        .intervals()
                        .get(0);
                NumeratorRange range = NumeratorRange.of(interval, 24, false);
                for (int k = -72; k <= 72; k++) {
                    BigDecimal ratio = BigDecimal.valueOf(k)
                            .divide(unit.multiply(BigDecimal.valueOf(24)), 40, RoundingMode.HALF_EVEN);
                    boolean printed = false;
                    for (RoundingMode mode : modes(rounding)) {
                        printed |= ratio.setScale(0, mode).intValueExact() == multiple;
                    }
                    assertThat(range.contains(k))
                            .as("%s/24 to %s as %s", k, unit, shown)
                            .isEqualTo(printed);
                }
            }
        }
    }

    private static List<RoundingMode> modes(Rounding rounding) {
        // Unknown covers rounding to either side, floor and ceiling included.
        return rounding == Rounding.UNKNOWN
                ? List.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                : List.of(RoundingMode.valueOf(rounding.name()));
    }

    /** sqrt(k/4) for k = 0 .. 40 against ends whose squares are compared by hand. */
    @Test
    void boundsOnRootsAreThoseOfSquares() {
        NumeratorRange closed = roots("1.5", true, "2.5", true);
        assertThat(closed.least()).isEqualTo(9); // 2.25 * 4
        assertThat(closed.most()).isEqualTo(25); // 6.25 * 4
        NumeratorRange open = roots("1.5", false, "2.5", false);
        assertThat(open.least()).isEqualTo(10);
        assertThat(open.most()).isEqualTo(24);
        NumeratorRange low = roots("-0.5", true, "-0.1", true);
        assertThat(low.least() <= 0 && low.most() < 0).isTrue();
    }

    private static NumeratorRange roots(String lower, boolean from, String upper, boolean to) {
        ValueInterval interval =
                new ValueInterval(Optional.of(new BigDecimal(lower)), from, Optional.of(new BigDecimal(upper)), to);
        return NumeratorRange.of(interval, 4, true);
    }
}
