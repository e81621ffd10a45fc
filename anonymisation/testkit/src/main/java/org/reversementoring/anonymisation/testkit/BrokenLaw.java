package org.reversementoring.anonymisation.testkit;

/** The failure of a law; the message says which strategy, where, and what shows it. The answers in it are supposed ones. */
public final class BrokenLaw extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String law;

    BrokenLaw(String law, String message) {
        super(law + ": " + message);
        this.law = law;
    }

    /** Number and name of the law, for instance {@code law 2, pure}. */
    public String law() {
        return law;
    }
}
