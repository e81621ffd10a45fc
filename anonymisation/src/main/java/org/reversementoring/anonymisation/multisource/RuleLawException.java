package org.reversementoring.anonymisation.multisource;

/** The failure of a rule that broke a law of its interface. The audit turns it into a verdict. */
final class RuleLawException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    RuleLawException(String rule) {
        super(rule, null, false, false);
        this.rule = rule;
    }

    /** The broken law, worded as what the rule must do. */
    String rule() {
        return rule;
    }
}
