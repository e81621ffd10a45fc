package org.reversementoring.core.guide;

/** The part of the guide that an interview must go through to count. */
public enum Coverage {
    /** The core question of each topic is asked; no topic may be skipped. */
    EVERY_TOPIC_ASKED,
    /** The core question of each topic is asked, or the topic may be skipped and the reason is written down. */
    EVERY_TOPIC_ASKED_OR_SKIPPED_WITH_REASON,
    /** The strengths topics are asked, the others as time allows. */
    STRENGTHS_ASKED
}
