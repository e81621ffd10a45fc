package org.reversementoring.core.panel;

/**
 * The way in which the nominated mentor was found. There is no value for the mentee's choice, because the mentee never
 * chooses.
 */
public enum NominationMethod {
    /** One of the panel came forward. */
    VOLUNTEER,
    /** The panel voted. */
    PANEL_VOTE,
    /** Drawn from those who were willing. */
    RANDOM,
    /** The programme lead asked one. */
    LEAD_APPOINTED
}
