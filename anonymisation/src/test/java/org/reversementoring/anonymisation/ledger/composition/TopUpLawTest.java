package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;

/** T9 against enumeration, two ways: counting favourable answers here, and the composition audit. */
class TopUpLawTest {

    @Test
    void is_what_enumeration_says() {
        int checked = 0;
        int safe = 0;
        for (int c = 0; c <= 3; c++) {
            for (int n = 2 * c + 3; n <= 10; n++) {
                for (int b = 1; b <= 8; b++) {
                    for (int before = c + 2; before <= n - c - 1; before++) {
                        for (int after = c + 2; after <= n + b - c - 1; after++) {
                            boolean enumerated = enumerate(n, b, before, after, c);
                            assertThat(TopUpLaw.safe(before, after, b, c))
                                    .as("n %d, b %d, cuts %d and %d, c %d", n, b, before, after, c)
                                    .isEqualTo(enumerated);
                            checked++;
                            safe += enumerated ? 1 : 0;
                        }
                    }
                }
            }
        }
        // Neither verdict is rare.
        assertThat(checked).isGreaterThan(3_034);
        assertThat(safe).isBetween(checked / 10, checked * 9 / 10);
    }

    @Test
    void is_what_the_joint_audit_says() {
        int checked = 0;
        for (int c = 0; c <= 1; c++) {
            for (int n = 2 * c + 3; n <= 6; n++) {
                for (int b = 1; b <= 4; b++) {
                    for (int before = c + 2; before <= n - c - 1; before++) {
                        for (int after = c + 2; after <= n + b - c - 1; after++) {
                            var scale = Rule.scale(2);
                            boolean holds = CompositionAudit.ofFullTurnout(
                                            List.of(
                                                    Rule.open(Rule.roster(0, n), Rule.atLeast(before), scale),
                                                    Rule.open(Rule.roster(0, n + b), Rule.atLeast(after), scale)),
                                            AnswerPersistence.FREE,
                                            Adversary.colluding(c),
                                            List.of(Guarantee.endpointDeniability()))
                                    .result()
                                    .holds();
                            assertThat(TopUpLaw.safe(before, after, b, c))
                                    .as("n %d, b %d, cuts %d and %d, c %d", n, b, before, after, c)
                                    .isEqualTo(holds);
                            checked++;
                        }
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(150);
    }

    @Test
    void one_late_answer_is_never_safe_with_a_majority_or_a_median() {
        // T9, consequences: b = 1 with a cut that stays or moves by one.
        for (int c = 0; c <= 4; c++) {
            assertThat(TopUpLaw.safe(c + 2, c + 2, 1, c)).isFalse();
            assertThat(TopUpLaw.safe(c + 2, c + 3, 1, c)).isFalse();
        }
    }

    @Test
    void says_how_many_newcomers_are_enough() {
        for (int c = 0; c <= 4; c++) {
            // T9: an unchanged cut is safe iff b >= c+2; a cut that moves by about b/2 needs b >= 2c+4.
            int unchanged = TopUpLaw.fewestForAnUnchangedCut(c);
            int moving = TopUpLaw.fewestForAMovingCut(c);
            assertThat(unchanged).isEqualTo(c + 2);
            assertThat(moving).isEqualTo(2 * c + 4);
            for (int b = 1; b <= 16; b++) {
                assertThat(TopUpLaw.safe(9, 9, b, c)).isEqualTo(b >= unchanged);
                boolean some = false;
                for (int moved = 1; moved < b; moved++) {
                    some |= TopUpLaw.safe(9, 9 + moved, b, c);
                }
                assertThat(some).as("b %d, c %d", b, c).isEqualTo(b >= moving);
            }
        }
    }

    @Test
    void numbers_outside_their_ranges_are_refused() {
        assertThatThrownBy(() -> TopUpLaw.safe(0, 1, 1, 0)).hasMessage("cut before must be at least 1, but was 0");
        assertThatThrownBy(() -> TopUpLaw.safe(1, 0, 1, 0)).hasMessage("cut after must be at least 1, but was 0");
        assertThatThrownBy(() -> TopUpLaw.safe(1, 1, 0, 0)).hasMessage("newcomers must be at least 1, but was 0");
        assertThatThrownBy(() -> TopUpLaw.fewestForAMovingCut(-1))
                .hasMessage("colluders must be at least 0, but was -1");
    }

    /** Favourable counts f of the n and y of the b; k colluders among the newcomers of whom g are favourable, c - k among the old. */
    private static boolean enumerate(int n, int b, int before, int after, int c) {
        for (int k = 0; k <= Math.min(c, b); k++) {
            for (int g = 0; g <= k; g++) {
                for (int e = 0; e <= c - k; e++) {
                    for (int said = 0; said < 4; said++) {
                        if (!deniable(n, b, before, after, k, g, c - k, e, said)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static boolean deniable(int n, int b, int before, int after, int k, int g, int old, int e, int said) {
        boolean world = false;
        boolean[] newcomer = new boolean[2];
        boolean[] oldOne = new boolean[2];
        for (int f = e; f <= n - old + e; f++) {
            for (int y = g; y <= b - k + g; y++) {
                int output = (f >= before ? 1 : 0) + (f + y >= after ? 2 : 0);
                if (output == said) {
                    world = true;
                    newcomer[0] |= y - g < b - k;
                    newcomer[1] |= y - g > 0;
                    oldOne[0] |= f - e < n - old;
                    oldOne[1] |= f - e > 0;
                }
            }
        }
        return !world || ((b == k || (newcomer[0] && newcomer[1])) && oldOne[0] && oldOne[1]);
    }
}
