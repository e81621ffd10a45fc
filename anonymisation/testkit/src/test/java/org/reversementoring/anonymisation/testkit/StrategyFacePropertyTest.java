package org.reversementoring.anonymisation.testkit;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.testkit.property.StrategyProperties;

/** The property face of strategies at work. */
class StrategyFacePropertyTest extends StrategyProperties {

    @Override
    protected AnonymisationStrategy strategy() {
        return Strategies.supportBand();
    }
}
