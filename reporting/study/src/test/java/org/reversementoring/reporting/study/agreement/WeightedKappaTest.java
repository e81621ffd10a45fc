package org.reversementoring.reporting.study.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedKappaTest {

    private static final List<String> ORDER = List.of("1", "2", "3", "4", "5");

    /** Against every pair of units in doubles: observed disagreement within, expected between. */
    @Test
    void agreesWithAllPairsOneByOne() {
        Random random = new Random(1968);
        for (int sample = 0; sample < 200; sample++) {
            int[] one = random.ints(20, 1, 6).toArray();
            int[] two = IntStream.of(one)
                    .map(code -> random.nextInt(3) == 0 ? 1 + random.nextInt(5) : code)
                    .toArray();
            for (KappaWeights weights : KappaWeights.values()) {
                double power = weights == KappaWeights.LINEAR ? 1 : 2;
                double observed = 0;
                double expected = 0;
                for (int i = 0; i < one.length; i++) {
                    observed += Math.pow(Math.abs(one[i] - two[i]), power) / one.length;
                    for (int code : two) {
                        expected += Math.pow(Math.abs(one[i] - code), power) / one.length / one.length;
                    }
                }
                Agreement kappa = Agreement.weightedKappa(weights, ORDER, codes(one), codes(two));
                assertThat(((Agreement.Computed) kappa).value().doubleValue())
                        .isCloseTo(1 - observed / expected, within(1e-11));
            }
        }
    }

    @Test
    void isCohensKappaOfTwoCodes() {
        List<String> first = List.of("a", "a", "b", "b", "a");
        List<String> second = List.of("a", "b", "b", "b", "a");
        Agreement.Computed plain = (Agreement.Computed) Agreement.cohensKappa(first, second);
        for (KappaWeights weights : KappaWeights.values()) {
            Agreement weighted = Agreement.weightedKappa(weights, List.of("a", "b"), first, second);
            assertThat(((Agreement.Computed) weighted).value()).isEqualTo(plain.value());
        }
    }

    @Test
    void refusesACodeOutsideTheOrderWithoutSayingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.weightedKappa(KappaWeights.LINEAR, ORDER, List.of("1"), List.of("zqx")))
                .withMessageNotContaining("zqx");
        assertThat(Agreement.weightedKappa(KappaWeights.LINEAR, ORDER, List.of("1"), List.of("1")))
                .isInstanceOf(Agreement.Undefined.class);
    }

    private static List<String> codes(int... codes) {
        return IntStream.of(codes).mapToObj(Integer::toString).toList();
    }
}
