package org.reversementoring.anonymisation.testkit;

import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;

/** The plain face at work: an embedder's test class is this long. */
class FacesTest implements StrategyContract {

    @Override
    public AnonymisationStrategy strategy() {
        return Strategies.middleAnswersAndSupport();
    }
}
