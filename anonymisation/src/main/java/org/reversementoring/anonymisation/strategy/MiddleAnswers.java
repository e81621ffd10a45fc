package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/** The strategy of {@link Strategies#middleAnswers()}: the range of the answers in the middle. */
enum MiddleAnswers implements TrimmedStrategy {
    INSTANCE;

    @Override
    public String id() {
        return "middle-answers";
    }

    @Override
    public Statement apply(RemainingAnswers answers) {
        int n = answers.answered();
        int trim = trim(n, answers.colluders());
        return new Statement.MiddleAnswers(answers.ranked(trim + 1), answers.ranked(n - trim));
    }

    static int trim(int n, int colluders) {
        int third = Math.max(colluders + 1, (n + 2) / 3);
        return n - 2 * third >= 1 ? third : colluders + 1;
    }
}
