package org.reversementoring.examples.appraisal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.jdbc.JdbcBallotBox;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.springframework.stereotype.Service;

/** The raw material of a cycle until it is destroyed: the closed interview, and what is collated from it. */
@Service
class RawDesk {

    private static final String INTERVIEW = "interview";
    private static final String COLLATION = "collation";
    private static final String OWN_MARKS = "own-marks";

    private final JdbcRawStore raw;
    private final JdbcBallotBox ballots;
    private final SecureRandom random = new SecureRandom();

    RawDesk(JdbcRawStore raw, JdbcBallotBox ballots) {
        this.raw = raw;
        this.ballots = ballots;
    }

    /**
     * The interview, closed for its cycle. After a crash the stored one is taken again: its seals are drawn at random, so another one
     * would not fit the step that was taken with the first.
     */
    Interview close(MentoringCycle cycle, List<Point> points) {
        return raw.get(cycle.id(), INTERVIEW, Interview.class).orElseGet(() -> {
            Interview closed = Interview.builder()
                    .mentee(cycle.mentee().id())
                    .panel(cycle.panel().orElseThrow())
                    .guide(cycle.guide())
                    .points(points)
                    .ballots(ballots.close(cycle.id()))
                    .build()
                    .closedFor(cycle.id(), random);
            raw.put(cycle.id(), INTERVIEW, closed, Interview.class);
            return closed;
        });
    }

    /** What is collated so far, of those who are still on the panel. */
    Collation collation(MentoringCycle cycle) {
        Collation stored = raw.get(cycle.id(), COLLATION, Collation.class)
                .orElseGet(() -> Collation.builder()
                        .interview(
                                raw.get(cycle.id(), INTERVIEW, Interview.class).orElseThrow(NotFoundException::new))
                        .build());
        MentorPanel panel = cycle.panel().orElseThrow();
        List<MentorId> left = stored.interview().panel().mentors().stream()
                .map(mentor -> mentor.id())
                .filter(mentor -> !panel.has(mentor))
                .toList();
        for (MentorId mentor : left) {
            stored = stored.without(mentor).orElseThrow(NotFoundException::new);
        }
        return stored;
    }

    /** A vote is on words: if they change, it begins again, before and after, so that no vote given on old words counts. */
    void write(MentoringCycle cycle, List<Finding> findings, List<String> names) {
        ballots.beginFindingsAgain(cycle.id());
        Collation collation = Collation.builder()
                .from(collation(cycle))
                .findings(findings)
                .endorsements(List.of())
                .names(names)
                .build();
        raw.put(cycle.id(), COLLATION, collation, Collation.class);
        ballots.beginFindingsAgain(cycle.id());
    }

    /** The vote on the findings is closed, and its votes lie beside them. */
    Collation closeVote(MentoringCycle cycle) {
        Collation collation = collation(cycle);
        MentorPanel panel = cycle.panel().orElseThrow();
        Collation voted = Collation.builder()
                .from(collation)
                .endorsements(ballots.closeFindings(cycle.id()).stream()
                        .filter(vote -> panel.has(vote.mentor()))
                        .toList())
                .build();
        raw.put(cycle.id(), COLLATION, voted, Collation.class);
        return voted;
    }

    /** A mentor has left, and takes the ballots along. */
    void forget(MentoringCycle cycle, MentorId mentor) {
        ballots.remove(cycle.id(), mentor);
    }

    /** Marks that come after the measures before the interview are not kept; the page does not tell when that was. */
    void keepOwnMarks(MentoringCycle cycle, Mentee mentee) {
        if (!cycle.state().hasReached(CycleState.BASELINE_TAKEN)) {
            raw.put(cycle.id(), OWN_MARKS, mentee, Mentee.class);
        }
    }

    Optional<Mentee> ownMarks(MentoringCycle cycle) {
        return raw.get(cycle.id(), OWN_MARKS, Mentee.class);
    }

    void destroy(MentoringCycle cycle) {
        ballots.destroy(cycle.id());
        raw.destroy(cycle.id());
    }
}
