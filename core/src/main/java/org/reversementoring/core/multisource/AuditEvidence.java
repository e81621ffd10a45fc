package org.reversementoring.core.multisource;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The evidence that a report was audited: what holds, against whom, and how much was looked at. It tells nothing of an answer.
 *
 * @param guarantee what holds for every rater outside the colluders, for instance {@code ED(1)}
 * @param colluders raters who may tell the mentee their own answers, 1 to 10
 * @param cases how many cases of colluders with supposed answers were gone through, at least 1
 * @param report the digest of the report that was audited
 */
public record AuditEvidence(String guarantee, int colluders, long cases, String report) implements CodecOnly {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the guarantee is blank or too long, a number is out of range, or the report is no digest
     */
    public AuditEvidence {
        if (guarantee.isBlank() || guarantee.length() > 40) {
            throw new IllegalArgumentException("audit evidence: guarantee must have 1 to 40 characters");
        }
        if (colluders < 1 || colluders > 10 || cases < 1) {
            throw new IllegalArgumentException("audit evidence: its numbers must be those of an audit");
        }
        if (!report.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("audit evidence: digest must be 64 lower-case hex digits");
        }
    }

    /** Nothing of the digest, from which a reader could check a guess. */
    @Override
    public String toString() {
        return "AuditEvidence[" + guarantee + ", " + cases + " cases]";
    }
}
