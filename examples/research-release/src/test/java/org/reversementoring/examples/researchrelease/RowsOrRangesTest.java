package org.reversementoring.examples.researchrelease;

import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.testkit.MicrodataStrategyContract;

class RowsOrRangesTest implements MicrodataStrategyContract {
    @Override
    public MicrodataStrategy strategy() {
        return new RowsOrRanges();
    }
}
