package org.reversementoring.anonymisation.audit.enumeration;

import org.reversementoring.anonymisation.audit.guarantee.Answers;

/**
 * The failure of a strategy that broke a law of its interface. Each audit turns it into a result or a message of its
 * own.
 */
public final class StrategyLawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Answers answers;

    StrategyLawException(String rule, Answers answers) {
        super(rule, null, false, false);
        this.rule = rule;
        this.answers = answers;
    }

    /** The broken law, worded as what the strategy must do. */
    public String rule() {
        return rule;
    }

    /** The supposed answers that show it. */
    public Answers answers() {
        return answers;
    }
}
