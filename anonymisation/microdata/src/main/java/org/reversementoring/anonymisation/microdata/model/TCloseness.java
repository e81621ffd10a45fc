package org.reversementoring.anonymisation.microdata.model;

import java.math.BigInteger;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;

/**
 * Models of distance between the values of a class and those of the table. With n rows in the class and N in the table, q - p is
 * (count * N - tableCount * n) / (n * N), so all sums are of whole numbers.
 */
final class TCloseness {

    static final String LI = "Li et al. 2007, doi:10.1109/ICDE.2007.367856";

    /** What a class reaches in which no row has a value: nothing, because a blank is none. */
    static final PrivacyModel.Reading NO_VALUE = PrivacyModel.Reading.atMost(Double.POSITIVE_INFINITY, false);

    private TCloseness() {}

    static long excess(SensitiveDistribution histogram, int i) {
        return (long) histogram.count(i) * histogram.tableSize()
                - (long) histogram.tableCount(histogram.value(i)) * histogram.size();
    }

    /** The model of {@link PrivacyModels#closeness}. */
    record Equal(String attribute, ExactThreshold t) implements PrivacyModel {

        // What some values have too much, others have too little. So half of the sum is the sum over the former.
        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            if (histogram.isEmpty()) {
                return NO_VALUE;
            }
            long distance = 0;
            for (int i = 0; i < histogram.distinct(); i++) {
                distance += Math.max(0, excess(histogram, i));
            }
            long whole = (long) histogram.size() * histogram.tableSize();
            return Reading.atMost((double) distance / whole, t.isAtLeast(distance, whole));
        }

        @Override
        public String name() {
            return "closeness(" + attribute + ", " + t + ")";
        }

        @Override
        public String source() {
            return LI;
        }

        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }

    /** The model of {@link PrivacyModels#orderedCloseness}. */
    record Ordered(String attribute, ExactThreshold t) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            if (histogram.isEmpty()) {
                return NO_VALUE;
            }
            int steps = histogram.domain() - 1;
            if (steps == 0) {
                return Reading.atMost(0, true);
            }
            long cumulated = 0;
            long part = 0;
            BigInteger distance = BigInteger.ZERO;
            for (int value = 0, i = 0; value < steps; value++) {
                cumulated -= (long) histogram.tableCount(value) * histogram.size();
                if (i < histogram.distinct() && histogram.value(i) == value) {
                    cumulated += (long) histogram.count(i++) * histogram.tableSize();
                }
                part += Math.abs(cumulated);
                if (part > Long.MAX_VALUE / 2) {
                    distance = distance.add(BigInteger.valueOf(part));
                    part = 0;
                }
            }
            long whole = (long) histogram.size() * histogram.tableSize();
            if (distance.signum() == 0 && Math.multiplyHigh(whole, steps) == 0 && whole * steps > 0) {
                return Reading.atMost((double) part / (whole * steps), t.isAtLeast(part, whole * steps));
            }
            distance = distance.add(BigInteger.valueOf(part));
            BigInteger most = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(steps));
            return Reading.atMost(distance.doubleValue() / most.doubleValue(), t.isAtLeast(distance, most));
        }

        @Override
        public String name() {
            return "ordered-closeness(" + attribute + ", " + t + ")";
        }

        @Override
        public String source() {
            return LI;
        }

        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }
}
