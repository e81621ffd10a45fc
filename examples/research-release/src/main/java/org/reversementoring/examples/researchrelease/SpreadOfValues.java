package org.reversementoring.examples.researchrelease;

import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;

/**
 * A model of one's own: the whole numbers of a class must span a range. Where all scores of a class are 4 or 5, they have two
 * values, and yet everybody knows that each of these people scored high.
 */
// readme:begin
public record SpreadOfValues(String attribute, int least) implements PrivacyModel {

    @Override
    public Reading judge(EquivalenceClass group) {
        SensitiveDistribution values = group.sensitive(attribute);
        var numbers = IntStream.range(0, values.distinct())
                .map(i -> Integer.parseInt(values.text(values.value(i))))
                .summaryStatistics();
        int spread = numbers.getMax() - numbers.getMin();
        return Reading.atLeast(spread, spread >= least);
    }

    @Override
    public String name() {
        return "spread-of-values(" + attribute + ", " + least + ")";
    }

    @Override
    public Merging merging() {
        return Merging.ANY_KEEPS;
    }
}
// readme:end
