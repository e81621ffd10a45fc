package org.reversementoring.anonymisation.reconstruction.solver;

/** The check whether the answers of a group fit one figure. */
interface ConstraintCheck {

    /** The likelihood of the figure, in proportion: 0 if it does not fit, 1 if it fits and no noise is involved. */
    int weight(Tally answers);
}
