package org.reversementoring.reporting.study.agreement;

import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import org.reversementoring.core.Fraction;

/** Cohen's kappa, in whole numbers until the last division. */
final class Kappa {

    static final String NAME = "Cohen's kappa";

    private Kappa() {}

    static Agreement of(List<String> first, List<String> second) {
        CodedTwice both = CodedTwice.of(NAME, first, second);
        if (both.units() == 0) {
            return new Agreement.Undefined(NAME, CodedTwice.NONE);
        }
        TreeMap<String, long[]> margins = new TreeMap<>();
        long equal = 0;
        for (int i = 0; i < both.units(); i++) {
            margins.computeIfAbsent(both.first().get(i), code -> new long[2])[0]++;
            margins.computeIfAbsent(both.second().get(i), code -> new long[2])[1]++;
            equal += both.first().get(i).equals(both.second().get(i)) ? 1 : 0;
        }
        long units = both.units();
        long chance = margins.values().stream().mapToLong(m -> m[0] * m[1]).sum();
        if (chance == units * units) {
            return new Agreement.Undefined(NAME, "both coders used one and the same code throughout");
        }
        return new Agreement.Computed(
                NAME,
                Fraction.of(equal * units - chance, units * units - chance)
                        .toDecimal(Agreement.PLACES, RoundingMode.HALF_UP),
                both.units());
    }
}
