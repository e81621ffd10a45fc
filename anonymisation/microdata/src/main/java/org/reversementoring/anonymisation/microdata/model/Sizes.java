package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;

/** Conditions on how many rows a class has. */
public final class Sizes {

    private Sizes() {}

    static int atLeastOne(String subject, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(subject + " must be at least 1, but was " + value);
        }
        return value;
    }

    /** See {@link PrivacyModels#kAnonymity}. */
    public record KAnonymity(int k) implements PrivacyModel {

        public KAnonymity {
            atLeastOne("k", k);
        }

        @Override
        public Reading judge(EquivalenceClass group) {
            return Reading.atLeast(group.size(), group.size() >= k);
        }

        @Override
        public String name() {
            return "k-anonymity(" + k + ")";
        }

        @Override
        public String source() {
            return "Samarati and Sweeney 1998";
        }

        @Override
        public Merging merging() {
            return Merging.ANY_KEEPS;
        }
    }

    /** See {@link PrivacyModels#panels}. */
    record Panels(int p) implements PrivacyModel {

        Panels {
            atLeastOne("p", p);
        }

        @Override
        public Reading judge(EquivalenceClass group) {
            return Reading.atLeast(group.panels(), group.panels() >= p);
        }

        @Override
        public String name() {
            return "panels(" + p + ")";
        }

        @Override
        public String source() {
            return "G10";
        }

        @Override
        public Merging merging() {
            return Merging.ANY_KEEPS;
        }
    }
}
