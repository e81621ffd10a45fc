package org.reversementoring.core.meeting;

/** Why a goal was given up. It is a code, so that it can be counted and names nobody. */
public enum DropReason {
    /** The goal is no longer relevant, for instance because the post changed. */
    NO_LONGER_RELEVANT,
    /** There was no support for it. */
    NO_SUPPORT,
    /** There was no time for it. */
    NO_TIME,
    /** Another goal took its place. */
    REPLACED,
    /** Something else. */
    OTHER
}
