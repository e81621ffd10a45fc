package org.reversementoring.examples.ownstrategy;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.testkit.StrategyContract;

// readme:begin
class MiddleWordTest implements StrategyContract {
    @Override
    public AnonymisationStrategy strategy() {
        return new MiddleWord();
    }
}
// readme:end
