package org.reversementoring.core.policy;

/** The purpose of a programme. Each purpose has its own guide, and none of them is an assessment (I10). */
public enum Purpose {
    /** How a senior's work comes across to juniors. */
    DEVELOPMENT,
    /** What it is like to belong to an under-represented group. */
    INCLUSION,
    /** Skills that juniors have and seniors want. */
    SKILLS,
    /** Which policies and habits should be thought over. */
    ORGANISATION
}
