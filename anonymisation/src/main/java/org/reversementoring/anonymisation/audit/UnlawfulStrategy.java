package org.reversementoring.anonymisation.audit;

import java.util.Optional;

/** A strategy broke a law of its interface; caught by the audit and turned into a result. */
final class UnlawfulStrategy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient AuditResult.Unlawful result;

    UnlawfulStrategy(String rule, Answers answers) {
        super(rule, null, false, false);
        result = new AuditResult.Unlawful(rule, Optional.of(answers));
    }

    AuditResult.Unlawful result() {
        return result;
    }
}
