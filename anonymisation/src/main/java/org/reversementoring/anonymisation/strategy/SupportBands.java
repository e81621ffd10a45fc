package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/**
 * The strategy of {@link Strategies#supportBand()}: few, some or most mentors answered favourably. At most c+1 did if the highest of the remaining
 * answers is not favourable, and all but c+1 or more did if the lowest is.
 */
enum SupportBands implements TrimmedStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "support-band";
    }

    @Override
    public Statement apply(RemainingAnswers answers) {
        if (!answers.isFavourable(answers.ranked(answers.highestRank()))) {
            return new Statement.Support(SupportBand.FEW);
        }
        return new Statement.Support(
                answers.isFavourable(answers.ranked(answers.lowestRank())) ? SupportBand.MOST : SupportBand.SOME);
    }
}
