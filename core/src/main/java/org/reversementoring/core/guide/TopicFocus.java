package org.reversementoring.core.guide;

/** The purpose of a topic. A guide needs one about strengths, because feedback that only finds fault is not heard. */
public enum TopicFocus {
    /** An area of the mentee's work. */
    DOMAIN,
    /** What the mentee should keep. */
    STRENGTHS,
    /** What the mentee could do better. */
    IMPROVEMENT
}
