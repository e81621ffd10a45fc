package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.List;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;

/**
 * The models of a search, split by cost: one least size for all that look at sizes only, and a list of the others, which judge
 * each class.
 *
 * @param smallest the least size that all models of sizes allow, 1 or more
 * @param others the models that must judge each class
 */
public record JudgedModels(int smallest, List<PrivacyModel> others) {

    /** Splits models by {@link PrivacyModel#leastSize}. */
    public static JudgedModels of(List<PrivacyModel> models) {
        return new JudgedModels(
                models.stream().mapToInt(PrivacyModel::leastSize).reduce(1, Math::max),
                models.stream().filter(model -> model.leastSize() <= 1).toList());
    }

    /** Whether all models survive any merging, as a model of sizes does, whatever it says of itself. */
    public boolean survivesMerging() {
        return others.stream().allMatch(model -> model.merging() == PrivacyModel.Merging.ANY_KEEPS);
    }

    /** Whether each model that must judge holds for a class. */
    public boolean hold(EquivalenceClass group) {
        for (PrivacyModel model : others) {
            if (!model.judge(group).holds()) {
                return false;
            }
        }
        return true;
    }
}
