package org.reversementoring.reporting.study.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Units that two people coded, drawn with putting back, and the kappa of each such draw. */
final class KappaResampling {

    /** How much a disagreement counts. */
    interface Disagreement {

        long of(int one, int other);
    }

    private final int[] first;
    private final int[] second;
    private final int codes;
    private final Disagreement disagreement;

    KappaResampling(CodedTwice both, List<String> codes, Disagreement disagreement) {
        this.first = both.first().stream().mapToInt(codes::indexOf).toArray();
        this.second = both.second().stream().mapToInt(codes::indexOf).toArray();
        this.codes = codes.size();
        this.disagreement = disagreement;
    }

    boolean isPerfect() {
        return Arrays.equals(first, second);
    }

    /** The kappa of as many units as there are, or not a number if it is 0 / 0. */
    double resample(RandomGenerator random) {
        int units = first.length;
        long[] one = new long[codes];
        long[] other = new long[codes];
        long observed = 0;
        for (int draw = 0; draw < units; draw++) {
            int unit = random.nextInt(units);
            one[first[unit]]++;
            other[second[unit]]++;
            observed += disagreement.of(first[unit], second[unit]);
        }
        long expected = 0;
        for (int i = 0; i < codes; i++) {
            for (int j = 0; one[i] > 0 && j < codes; j++) {
                expected += other[j] == 0 ? 0 : one[i] * other[j] * disagreement.of(i, j);
            }
        }
        return expected == 0 ? Double.NaN : 1 - (double) (observed * units) / expected;
    }
}
