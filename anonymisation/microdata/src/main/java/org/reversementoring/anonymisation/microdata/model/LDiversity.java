package org.reversementoring.anonymisation.microdata.model;

import java.util.Arrays;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;

/** Models of diversity: how many values a class has, and how evenly. */
final class LDiversity {

    private static final String MACHANAVAJJHALA = "Machanavajjhala et al. 2007, doi:10.1145/1217299.1217302";
    private static final double TOLERANCE = 1e-9;

    private LDiversity() {}

    /** The model of {@link PrivacyModels#maxFrequency}. */
    record MaxFrequency(String attribute, ExactThreshold alpha) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            if (histogram.isEmpty()) {
                return TCloseness.NO_VALUE;
            }
            int most = histogram.mostFrequent();
            return Reading.atMost((double) most / histogram.size(), alpha.isAtLeast(most, histogram.size()));
        }

        @Override
        public String name() {
            return "max-frequency(" + attribute + ", " + alpha + ")";
        }

        @Override
        public String source() {
            return "Wong et al. 2006, doi:10.1145/1150402.1150499";
        }

        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }

    /** The model of {@link PrivacyModels#distinctDiversity}. */
    record Distinct(String attribute, int l) implements PrivacyModel {

        Distinct {
            KAnonymity.requireAtLeastOne("l", l);
        }

        @Override
        public Reading judge(EquivalenceClass group) {
            int distinct = group.sensitive(attribute).distinct();
            return Reading.atLeast(distinct, distinct >= l);
        }

        @Override
        public String name() {
            return "distinct-diversity(" + attribute + ", " + l + ")";
        }

        @Override
        public String source() {
            return MACHANAVAJJHALA;
        }

        @Override
        public Merging merging() {
            return Merging.ANY_KEEPS;
        }
    }

    /** The model of {@link PrivacyModels#entropyDiversity}. */
    record Entropy(String attribute, ExactThreshold l) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            double entropy = 0;
            for (int i = 0; i < histogram.distinct(); i++) {
                double q = (double) histogram.count(i) / histogram.size();
                entropy -= q * Math.log(q);
            }
            double reached = histogram.isEmpty() ? 0 : Math.exp(entropy);
            return Reading.atLeast(reached, reached >= l.approximate() * (1 - TOLERANCE));
        }

        @Override
        public String name() {
            return "entropy-diversity(" + attribute + ", " + l + ")";
        }

        @Override
        public String source() {
            return MACHANAVAJJHALA;
        }

        // Entropy is concave, so that of a mixture is at least the smaller one of its parts.
        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }

    /** The model of {@link PrivacyModels#recursiveDiversity}. */
    record Recursive(String attribute, ExactThreshold c, int l) implements PrivacyModel {

        Recursive {
            KAnonymity.requireAtLeastOne("l", l);
        }

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            int[] counts = new int[histogram.distinct()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = histogram.count(i);
            }
            Arrays.sort(counts);
            long tail = 0;
            for (int i = 0; i <= counts.length - l; i++) {
                tail += counts[i];
            }
            if (tail == 0) {
                return Reading.atMost(Double.POSITIVE_INFINITY, false);
            }
            int most = counts[counts.length - 1];
            return Reading.atMost((double) most / tail, c.compare(most, tail) < 0);
        }

        @Override
        public String name() {
            return "recursive-diversity(" + attribute + ", " + c + ", " + l + ")";
        }

        @Override
        public String source() {
            return MACHANAVAJJHALA;
        }

        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }
}
