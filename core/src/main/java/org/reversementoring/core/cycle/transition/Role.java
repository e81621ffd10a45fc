package org.reversementoring.core.cycle.transition;

import java.util.Locale;
import org.reversementoring.core.guide.language.Vocabulary;

/**
 * The role of somebody who acts in a cycle; only the host knows the person. A person has one role in a cycle, except a
 * nominated mentor.
 */
public enum Role {
    /** The senior. */
    MENTEE,
    /** A junior of the panel. */
    MENTOR,
    /** The junior who feeds the report back. */
    NOMINATED_MENTOR,
    /** Leads or minutes the interview; contributes no opinion. */
    FACILITATOR,
    /** Holds raw material, runs the release and signs it off; not in the mentee's line. */
    CUSTODIAN,
    /** Opens cycles, approves panels, watches over harm; sees no contribution. */
    PROGRAMME_LEAD,
    /** Supports mentors; carries nothing to the mentee. */
    MENTOR_SUPPORTER,
    /** Takes concerns out of the feedback path, for instance a speak-up guardian. */
    CONCERN_RECIPIENT,
    /** Evaluates the programme; sees coded and suppressed data. */
    EVALUATOR;

    /**
     * What a person in this role is called.
     *
     * @param vocabulary the labels of the sector and language; what a role is called is never the library's to say
     */
    public String label(Vocabulary vocabulary) {
        return vocabulary.label("role." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
