package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;

/** The model of {@link PrivacyModels#kAnonymity}: its reading is the size of the class. */
record KAnonymity(int k) implements PrivacyModel {

    KAnonymity {
        requireAtLeastOne("k", k);
    }

    static void requireAtLeastOne(String subject, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(subject + " must be at least 1, but was " + value);
        }
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

    @Override
    public int leastSize() {
        return k;
    }
}
