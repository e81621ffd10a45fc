package org.reversementoring.anonymisation.jdbc.desk;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.BallotSecret;
import org.reversementoring.anonymisation.jdbc.CastResult;
import org.reversementoring.anonymisation.jdbc.JdbcBallotBox;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.anonymisation.jdbc.OpenBallot;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.SelfRating;

/**
 * Where answers come in: private links and what is cast with them, the senior's own marks, and the interview, with which the ballots
 * close. Nobody at this desk sees an answer again. Safe for many threads and many processes.
 */
public final class InterviewDesk {

    private final CycleDesk cycles;
    private final JdbcBallotBox ballots;
    private final RawDocuments raw;
    private final SecureRandom chance;

    private InterviewDesk(CycleDesk cycles, JdbcBallotBox ballots, RawDocuments raw, SecureRandom chance) {
        this.cycles = cycles;
        this.ballots = ballots;
        this.raw = raw;
        this.chance = chance;
    }

    /** A desk. */
    public static InterviewDesk of(CycleDesk cycles, JdbcBallotBox ballots, JdbcRawStore raw, SecureRandom chance) {
        return new InterviewDesk(cycles, ballots, new RawDocuments(raw), chance);
    }

    /** The round for which links are handed out now; empty outside of both. It is public: every mentor of the panel may know it. */
    public static Optional<BallotRound> roundOf(MentoringCycle cycle) {
        return switch (cycle.state()) {
            case BASELINE_TAKEN -> Optional.of(BallotRound.INTERVIEW);
            case COLLATED -> Optional.of(BallotRound.FINDINGS);
            default -> Optional.empty();
        };
    }

    /**
     * A new private link for a mentor of the panel, which voids an earlier one. Show it once; nobody can show it again.
     *
     * @throws NoSuchCycleException if this person is no mentor of the cycle, or no round is open
     */
    public BallotSecret link(CycleId id, String person) {
        MentoringCycle cycle = cycles.openAs(CycleView.ForMentor.class, id, person);
        BallotRound round = roundOf(cycle).orElseThrow(NoSuchCycleException::new);
        MentorId mentor = cycles.access(cycle).mentorOf(person).orElseThrow(NoSuchCycleException::new);
        try {
            return ballots.invite(id, mentor, round);
        } catch (IllegalStateException e) {
            // The round was closed, and the step that says so is not stored yet.
            throw new NoSuchCycleException();
        }
    }

    /** What a link shows; empty if it is not known, was used, its round is over, or the cycle is stopped or has ended. */
    public Optional<BallotForm> form(String secret) {
        return ballots.open(secret).flatMap(this::form);
    }

    private Optional<BallotForm> form(OpenBallot open) {
        MentoringCycle cycle = cycles.ofLink(open.cycle());
        if (!roundOf(cycle).equals(Optional.of(open.round()))) {
            return Optional.empty();
        }
        List<Finding> findings = open.round() == BallotRound.FINDINGS
                ? raw.collation(cycle).map(Collation::findings).orElse(List.of())
                : List.of();
        return Optional.of(new BallotForm(open.round(), cycle.guide(), findings));
    }

    /**
     * Casts a ballot of the interview. It is final.
     *
     * @param ratings one for each rated topic of the guide; who left one out declined it
     * @throws IllegalArgumentException if a mark is off its scale, or a topic is not in the guide or rated twice; the link stays open
     */
    public CastResult cast(String secret, List<Rating> ratings) {
        return cast(
                secret,
                form -> form.check(ratings).faults().stream().findFirst().ifPresent(fault -> {
                    throw new IllegalArgumentException(fault.message());
                }),
                () -> ballots.cast(secret, ratings));
    }

    /** A link can be open while the cycle is stopped, or was withdrawn: nothing is cast with it then. */
    private CastResult cast(String secret, Consumer<BallotForm> check, Supplier<CastResult> cast) {
        Optional<OpenBallot> open = ballots.open(secret);
        Optional<BallotForm> form = open.flatMap(this::form);
        if (open.isPresent() && form.isEmpty()) {
            return CastResult.CLOSED;
        }
        form.ifPresent(check);
        return cast.get();
    }

    /**
     * Casts a vote on the findings. It is final, until the findings are written again.
     *
     * @throws IllegalArgumentException if a finding is none of those that are voted on; the link stays open
     */
    public CastResult castFindings(String secret, Set<FindingId> endorsed) {
        return cast(
                secret,
                form -> {
                    if (!form.findings().stream().map(Finding::id).toList().containsAll(endorsed)) {
                        throw new IllegalArgumentException(
                                "vote: each finding must be one that is voted on, but one is not");
                    }
                },
                () -> ballots.castFindings(secret, endorsed));
    }

    /**
     * Keeps the senior's own marks until the measures before the interview are taken. Later ones are not kept, and this does not tell,
     * because it would tell when that was.
     *
     * @throws NoSuchCycleException if this person is not the mentee of the cycle, or has not consented
     * @throws IllegalArgumentException as {@link Mentee#assessingThemselves} does
     */
    public void keepOwnMarks(CycleId id, String person, List<SelfRating> marks) {
        MentoringCycle cycle = cycles.openAs(CycleView.ForMentee.class, id, person);
        if (cycle.consent().isEmpty()) {
            throw new NoSuchCycleException();
        }
        Mentee mentee = cycle.mentee().assessingThemselves(marks);
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        if (!state.hasReached(CycleState.BASELINE_TAKEN) && !state.isFinal()) {
            raw.keepOwnMarks(cycle, mentee);
        }
    }

    /**
     * The measures before are taken, with the own marks that the senior left. The interview's round is open from now on.
     *
     * @param mentorSets questionnaires that mentors filled in
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public MentoringCycle takeBaseline(CycleId id, String person, int mentorSets) {
        return cycles.take(id, person, CycleAction.TAKE_BASELINE, (cycle, step) -> {
            Mentee mentee = raw.ownMarks(cycle)
                    .map(kept -> cycle.mentee().assessingThemselves(kept.selfAssessment()))
                    .orElse(cycle.mentee());
            boolean assessed = !mentee.selfAssessment().isEmpty();
            return cycle.baselineTaken(new Baseline(mentorSets, assessed, assessed), mentee, step);
        });
    }

    /**
     * Keeps what the panel answered in a survey tool, in the place of an earlier import, until the interview closes. A mentor who has cast
     * a ballot by link too counts with that one.
     *
     * @param person the custodian, who alone sees raw answers
     * @param cast at most one ballot for each mentor of the panel
     * @param points of open questions, without authors
     * @throws NoSuchCycleException if this person is not the custodian, or the interview's round is not open
     * @throws IllegalArgumentException if the answers do not fit panel and guide
     */
    public void keepImported(CycleId id, String person, List<Ballot> cast, List<Point> points) {
        MentoringCycle cycle = cycles.openAs(CycleView.ForCustodian.class, id, person);
        if (!roundOf(cycle).equals(Optional.of(BallotRound.INTERVIEW))) {
            throw new NoSuchCycleException();
        }
        raw.keepImported(cycle, closed(cycle, points, cast));
    }

    /**
     * The interview was held: ballots close, and what was noted lies beside them, for the custodian. A record that the cycle refuses
     * closes nothing.
     *
     * @param points as noted, without authors
     * @throws ForbiddenTransitionException if the cycle forbids it
     * @throws IllegalArgumentException if a point is on no topic of the guide
     */
    public MentoringCycle interviewed(CycleId id, String person, InterviewRecord record, List<Point> points) {
        MentoringCycle next = cycles.takeHeld(id, person, CycleAction.INTERVIEW, (cycle, step) -> {
            List<Point> all = withImported(cycle, points);
            // What is refused is refused before the ballots close.
            cycle.interviewed(closed(cycle, all, List.of()), record, step);
            Interview interview = closed(cycle, all, ballotsOf(cycle));
            raw.keep(cycle, interview);
            return cycle.interviewed(interview, record, step);
        });
        raw.keepOnlyThatOf(next);
        return next;
    }

    private Interview closed(MentoringCycle cycle, List<Point> points, List<Ballot> cast) {
        MentorPanel panel = cycle.panel().orElseThrow(NoSuchCycleException::new);
        return Interview.builder()
                .mentee(cycle.mentee().id())
                .panel(panel)
                .guide(cycle.guide())
                .points(points)
                .ballots(cast)
                .build()
                .closedFor(cycle.id(), chance);
    }

    private List<Point> withImported(MentoringCycle cycle, List<Point> points) {
        return Stream.concat(
                        points.stream(), raw.imported(cycle).stream().flatMap(imported -> imported.points().stream()))
                .toList();
    }

    /** Somebody who left just now may still have a ballot in the box, or in the import. */
    private List<Ballot> ballotsOf(MentoringCycle cycle) {
        MentorPanel panel = cycle.panel().orElseThrow();
        Map<MentorId, Ballot> counting = new LinkedHashMap<>();
        ballots.close(cycle.id()).forEach(ballot -> counting.put(ballot.mentor(), ballot));
        raw.imported(cycle).stream()
                .flatMap(imported -> imported.ballots().stream())
                .forEach(ballot -> counting.putIfAbsent(ballot.mentor(), ballot));
        return counting.values().stream()
                .filter(ballot -> panel.has(ballot.mentor()))
                .toList();
    }

    /**
     * A mentor leaves the panel, and takes the answers along. From the step on they count nowhere; if the process dies before they are
     * removed, the custodian's next look removes them.
     *
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public MentoringCycle leave(CycleId id, String person) {
        MentorId mentor = cycles.access(cycles.openAs(CycleView.ForMentor.class, id, person))
                .mentorOf(person)
                .orElseThrow(NoSuchCycleException::new);
        MentoringCycle next = cycles.take(id, person, CycleAction.LEAVE, (cycle, step) -> cycle.left(mentor, step));
        ballots.remove(id, mentor);
        raw.forget(next, mentor);
        return next;
    }

    /** Nothing of what is stored. */
    @Override
    public String toString() {
        return "InterviewDesk";
    }
}
