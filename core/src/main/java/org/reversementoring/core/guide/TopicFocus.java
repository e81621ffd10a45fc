package org.reversementoring.core.guide;

/** What a topic is there for. A guide needs one for strengths: feedback that only finds fault is not heard. */
public enum TopicFocus {
    /** An area of the mentee's work. */
    DOMAIN,
    /** What the mentee should keep. */
    STRENGTHS,
    /** What the mentee could do better. */
    IMPROVEMENT
}
