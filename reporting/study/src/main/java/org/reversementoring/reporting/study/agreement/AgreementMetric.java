package org.reversementoring.reporting.study.agreement;

/** What a difference between two codes means for Krippendorff's alpha. */
public enum AgreementMetric {
    /** Codes are equal or not. */
    NOMINAL,
    /** Codes have an order; two are as far apart as there are codes given between them. */
    ORDINAL,
    /** Codes are numbers, and differences count. */
    INTERVAL,
    /** Codes are numbers with a true zero, and differences count in proportion to the size. */
    RATIO
}
