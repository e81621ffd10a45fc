package org.reversementoring.reporting.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;

/** Law: an end that is printed lies outward, on the scale, and stands for two possible changes or more. */
class OutwardGridTest {

    private static final Fraction HALF = Fraction.of(1, 2);

    @Test
    void eachEndStandsForSeveralChanges() {
        for (int most = 1; most <= 40; most++) {
            OutwardGrid grid = new OutwardGrid(HALF, most);
            Fraction end = HALF.times(Fraction.of(most));
            TreeMap<Fraction, Integer> ends = new TreeMap<>();
            for (int steps = -most; steps <= most; steps++) {
                Fraction change = HALF.times(Fraction.of(steps));
                Fraction down = grid.down(change);
                assertThat(down).isLessThanOrEqualTo(change).isGreaterThanOrEqualTo(end.negated());
                assertThat(grid.up(change))
                        .isEqualTo(grid.down(change.negated()).negated());
                assertThat(grid.up(change)).isGreaterThanOrEqualTo(change).isLessThanOrEqualTo(end);
                ends.merge(down, 1, Integer::sum);
            }
            assertThat(ends.values()).as("%s steps", most).allMatch(changes -> changes >= 2);
        }
    }

    /** A change between two steps, as of a form with gaps, is rounded as the step that lies outward. */
    @Test
    void aChangeBetweenStepsLiesInside() {
        OutwardGrid grid = new OutwardGrid(Fraction.ONE, 4);
        assertThat(grid.down(Fraction.of(3, 2))).isEqualTo(Fraction.ONE);
        assertThat(grid.up(Fraction.of(3, 2))).isGreaterThanOrEqualTo(Fraction.of(2));
        assertThat(grid.down(Fraction.of(-1, 3))).isLessThan(Fraction.ZERO);
    }

    @Test
    void aGridHasASizeAndAStep() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutwardGrid(Fraction.ZERO, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutwardGrid(Fraction.ONE, 0));
    }
}
