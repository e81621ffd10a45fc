package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;

/** The model of {@link PrivacyModels#answers}: its reading is the number of rows of the class that have a value. */
record AnsweredRows(String attribute, int k) implements PrivacyModel {

    AnsweredRows {
        KAnonymity.requireAtLeastOne("k", k);
    }

    @Override
    public Reading judge(EquivalenceClass group) {
        int answered = group.sensitive(attribute).size();
        return Reading.atLeast(answered, answered >= k);
    }

    @Override
    public String name() {
        return "answers(" + attribute + ", " + k + ")";
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
