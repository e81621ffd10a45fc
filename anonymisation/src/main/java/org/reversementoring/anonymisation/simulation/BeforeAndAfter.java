package org.reversementoring.anonymisation.simulation;

import java.util.Optional;
import org.reversementoring.core.measure.MeasureAnswers;

/**
 * One person's questionnaire before and, unless the person was lost, after. Masked when printed, as a real one would be.
 *
 * @param before answers before
 * @param after answers after, by the same pairing code
 */
public record BeforeAndAfter(MeasureAnswers before, Optional<MeasureAnswers> after) {

    @Override
    public String toString() {
        return "BeforeAndAfter[***]";
    }
}
