package org.reversementoring.core.exchange.json;

/** Something in a JSON text that ends the reading. The message is a rule, and quotes nothing. */
public final class BrokenJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** A broken rule. */
    public BrokenJsonException(String rule) {
        super(rule);
    }
}
