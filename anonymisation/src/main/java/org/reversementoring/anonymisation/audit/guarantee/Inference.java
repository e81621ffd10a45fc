package org.reversementoring.anonymisation.audit.guarantee;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.reversementoring.core.ExactClass;

/**
 *
 * A reader's inference from one statement about any mentor of whom nothing is known, given what the colluders answered.
 *
 * @param known the colluders' own answers
 * @param feasible the marks that each other mentor may have given
 * @param worlds the number of ordered worlds that are left: ways in which the others may have answered
 * @param posterior probability of each mark from the lowest, if everybody answered, rounded half up to 20 decimals;
 *     empty if the statement is not made of panels of which everybody answered
 */
public record Inference(Answers known, FeasibleMarks feasible, BigInteger worlds, List<BigDecimal> posterior) {

    /** The inference with copied lists. */
    public Inference {
        posterior = List.copyOf(posterior);
        posterior.forEach(probability -> ExactClass.require("posterior", probability));
        ExactClass.require("worlds", worlds);
    }
}
