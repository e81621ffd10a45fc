package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;

/** Models of gain: how much more, or less, often a value occurs in a class than in the table. */
final class BetaLikeness {

    private static final String CAO = "Cao and Karras 2012, doi:10.14778/2350229.2350255";
    private static final double TOLERANCE = 1e-9;

    private BetaLikeness() {}

    /** The model of {@link PrivacyModels#basicLikeness}. The gain (q - p) / p is excess / (tableCount * n), both whole. */
    record Basic(String attribute, ExactThreshold beta) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            if (histogram.isEmpty()) {
                return TCloseness.NO_VALUE;
            }
            double most = 0;
            boolean holds = true;
            for (int i = 0; i < histogram.distinct(); i++) {
                long excess = TCloseness.excess(histogram, i);
                if (excess > 0) {
                    long expected = (long) histogram.tableCount(histogram.value(i)) * histogram.size();
                    most = Math.max(most, (double) excess / expected);
                    holds &= beta.isAtLeast(excess, expected);
                }
            }
            return Reading.atMost(most, holds);
        }

        @Override
        public String name() {
            return "basic-likeness(" + attribute + ", " + beta + ")";
        }

        @Override
        public String source() {
            return CAO;
        }

        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }

    /** The model of {@link PrivacyModels#enhancedLikeness}. */
    record Enhanced(String attribute, ExactThreshold beta) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            if (histogram.isEmpty()) {
                return TCloseness.NO_VALUE;
            }
            double most = 0;
            boolean holds = true;
            for (int i = 0; i < histogram.distinct(); i++) {
                long excess = TCloseness.excess(histogram, i);
                if (excess > 0) {
                    int inTable = histogram.tableCount(histogram.value(i));
                    long expected = (long) inTable * histogram.size();
                    double gain = (double) excess / expected;
                    if (gain > Math.log((double) histogram.tableSize() / inTable)) {
                        return Reading.atMost(Double.POSITIVE_INFINITY, false);
                    }
                    most = Math.max(most, gain);
                    holds &= beta.isAtLeast(excess, expected);
                }
            }
            return Reading.atMost(most, holds);
        }

        @Override
        public String name() {
            return "enhanced-likeness(" + attribute + ", " + beta + ")";
        }

        @Override
        public String source() {
            return CAO;
        }

        @Override
        public Merging merging() {
            return Merging.GOOD_KEEP;
        }
    }

    /** The model of {@link PrivacyModels#disclosure} and {@link PrivacyModels#disclosureOfPresentValues}. */
    record Disclosure(String attribute, ExactThreshold delta, boolean everyValue) implements PrivacyModel {

        @Override
        public Reading judge(EquivalenceClass group) {
            SensitiveDistribution histogram = group.sensitive(attribute);
            if (histogram.isEmpty() || (everyValue && histogram.distinct() < histogram.domain())) {
                return Reading.atMost(Double.POSITIVE_INFINITY, false);
            }
            double most = 0;
            for (int i = 0; i < histogram.distinct(); i++) {
                double q = (double) histogram.count(i) / histogram.size();
                double p = (double) histogram.tableCount(histogram.value(i)) / histogram.tableSize();
                most = Math.max(most, Math.abs(Math.log(q / p)));
            }
            return Reading.atMost(most, most < delta.approximate() * (1 - TOLERANCE));
        }

        @Override
        public String name() {
            return (everyValue ? "disclosure(" : "disclosure-of-present-values(") + attribute + ", " + delta + ")";
        }

        @Override
        public String source() {
            return "Brickell and Shmatikov 2008, doi:10.1145/1401890.1401904";
        }

        // A value that only one of two classes has may become too rare in their union.
        @Override
        public Merging merging() {
            return everyValue ? Merging.GOOD_KEEP : Merging.NOTHING_KNOWN;
        }
    }
}
