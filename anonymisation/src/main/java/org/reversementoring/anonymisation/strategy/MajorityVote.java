package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/**
 * The strategy of {@link Strategies#majority()}: more than half answered favourably, or not. More than half of m did if the answer of rank
 * m-⌊m/2⌋ is favourable.
 */
enum MajorityVote implements TrimmedStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "majority";
    }

    @Override
    public Statement apply(RemainingAnswers answers) {
        int rank = answers.answered() - answers.answered() / 2;
        return new Statement.Majority(answers.isFavourable(answers.ranked(rank)));
    }
}
