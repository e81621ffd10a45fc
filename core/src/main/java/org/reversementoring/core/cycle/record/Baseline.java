package org.reversementoring.core.cycle.record;

import org.reversementoring.core.CodecOnly;

/**
 * The measures taken before the interview, as counts. Missing sets are recorded as missing; the answers themselves belong to
 * the study.
 *
 * @param mentorSets how many mentors answered, at least 0
 * @param menteeSet whether the mentee answered
 * @param selfAssessment whether the mentee looked at the same topics first
 */
public record Baseline(int mentorSets, boolean menteeSet, boolean selfAssessment) implements CodecOnly {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Baseline {
        if (mentorSets < 0) {
            throw new IllegalArgumentException("baseline: mentor sets must be at least 0, but were " + mentorSets);
        }
    }
}
