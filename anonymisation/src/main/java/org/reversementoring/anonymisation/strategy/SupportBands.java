package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** The strategy of {@link Strategies#supportBand()}: few, some or most mentors answered favourably. */
enum SupportBands implements AnonymisationStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "support-band";
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        int n = answers.answered();
        if (n < context.answersNeeded()) {
            return new Statement.NotShown();
        }
        return new Statement.Support(band(answers.favourable(), n, context.colluders()));
    }

    private static SupportBand band(int favourable, int n, int colluders) {
        if (favourable <= colluders + 1) {
            return SupportBand.FEW;
        }
        return favourable >= n - colluders - 1 ? SupportBand.MOST : SupportBand.SOME;
    }
}
