package org.reversementoring.examples.researchrelease;

import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.testkit.PrivacyModelContract;
import org.reversementoring.anonymisation.testkit.PrivacyModelLaws;

// readme:begin
class SpreadOfValuesTest implements PrivacyModelContract {
    @Override
    public PrivacyModel model() {
        return new SpreadOfValues(PrivacyModelLaws.SENSITIVE, 2);
    }
}
// readme:end
