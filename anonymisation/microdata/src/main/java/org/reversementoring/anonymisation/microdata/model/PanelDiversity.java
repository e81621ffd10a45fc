package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;

/** The model of {@link PrivacyModels#panels}: its reading is the number of panels that the rows of a class come from. */
record PanelDiversity(int p) implements PrivacyModel {

    PanelDiversity {
        KAnonymity.requireAtLeastOne("p", p);
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
