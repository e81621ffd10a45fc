package org.reversementoring.core.meeting;

/**
 * The phases of a feedback meeting, in order: R2C2 (Sargeant et al., Acad Med 2015;90:1698-1706,
 * doi:10.1097/ACM.0000000000000809), with the cautions of a meeting in which one mentor speaks for a panel.
 */
public enum AgendaPhase {
    /** Purpose, confidentiality, how the panel worked. */
    RELATIONSHIP,
    /** The mentee's first response: no defence is needed, and no names are asked for. */
    REACTION,
    /** Each point: is it understood, does it match the mentee's own view? */
    CONTENT,
    /** One or two actions, with whose support, and by when. */
    COACHING
}
