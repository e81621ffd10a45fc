package org.reversementoring.anonymisation.jdbc.desk;

import java.util.List;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.BallotCheck;
import org.reversementoring.core.interview.Rating;

/**
 * What a link shows to whoever opens it. Whose it is is not told.
 *
 * @param round what is asked
 * @param guide whose topics are rated
 * @param findings that are voted on; none in the interview
 */
public record BallotForm(BallotRound round, InterviewGuide guide, List<Finding> findings) implements CodecOnly {

    /** Copies. */
    public BallotForm {
        findings = List.copyOf(findings);
    }

    /** Whether these marks can be cast, and what is to be said if not. */
    public BallotCheck check(List<Rating> ratings) {
        return BallotCheck.of(guide, ratings);
    }

    /** The round, and nothing that was said. */
    @Override
    public String toString() {
        return "BallotForm[" + round + ", ***]";
    }
}
