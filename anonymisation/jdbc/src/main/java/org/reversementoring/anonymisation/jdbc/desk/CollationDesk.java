package org.reversementoring.anonymisation.jdbc.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reversementoring.anonymisation.jdbc.JdbcBallotBox;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.anonymisation.jdbc.StaleCycleException;
import org.reversementoring.anonymisation.release.Drafting;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.panel.MentorPanel;

/**
 * Where the custodian works: findings and the vote on them, draft, release, and the end of the raw answers. Each step is taken on the
 * cycle as the custodian's page showed it, told by its revision. Safe for many threads and many processes.
 *
 * <p>Orders that survive a crash at each point: (1) the ledger is written before the cycle, and whoever opens the cycle next completes
 * the sign-off; (2) answers go before their destruction is attested, and only if it can be; (3) a vote closes only if a draft can be made,
 * and begins again when the words change, before and after.
 */
public final class CollationDesk {

    private static final Set<CycleState> WRITABLE = EnumSet.of(CycleState.INTERVIEWED, CycleState.COLLATED);

    private final CycleDesk cycles;
    private final JdbcBallotBox ballots;
    private final RawDocuments raw;
    private final ReleaseGate gate;
    private final HostPeople people;

    private CollationDesk(
            CycleDesk cycles, JdbcBallotBox ballots, RawDocuments raw, ReleaseGate gate, HostPeople people) {
        this.cycles = cycles;
        this.ballots = ballots;
        this.raw = raw;
        this.gate = gate;
        this.people = people;
    }

    /** A desk. */
    public static CollationDesk of(
            CycleDesk cycles, JdbcBallotBox ballots, JdbcRawStore raw, ReleaseGate gate, HostPeople people) {
        return new CollationDesk(cycles, ballots, new RawDocuments(raw), gate, people);
    }

    /**
     * What is collated so far, for the custodian, from the interview until the sign-off. What a mentor left behind who left in a crash is
     * removed.
     *
     * @throws NoSuchCycleException if this person is not the custodian, or there is nothing to collate, or no more
     */
    public Collation collation(CycleId id, String person) {
        MentoringCycle cycle = opened(id, person);
        tidy(cycle);
        return collation(cycle);
    }

    /** What a crash left behind: interviews that do not count, and whatever somebody answered who is not on the panel any more. */
    private void tidy(MentoringCycle cycle) {
        MentorPanel panel = cycle.panel().orElseThrow(NoSuchCycleException::new);
        raw.keepOnlyThatOf(cycle);
        cycle.memberships().stream()
                .map(Membership::mentor)
                .filter(mentor -> !panel.has(mentor))
                .forEach(mentor -> {
                    ballots.remove(cycle.id(), mentor);
                    raw.forget(cycle, mentor);
                });
    }

    /**
     * What a page of the findings was made of: a digest of their words. It changes with each change of them, which is no step of the cycle,
     * so whoever decides on a page sends it back.
     *
     * @return 64 lower-case hex digits
     */
    public static String wordsOf(Collation collation) {
        ContentDigest digest = ContentDigest.of("words-of-findings");
        for (Finding finding : collation.findings()) {
            digest.add(finding.id().value())
                    .add(finding.topic().value())
                    .add(finding.kind().name())
                    .add(finding.text())
                    .addAll(finding.points().stream().map(String::valueOf).toList());
        }
        return digest.hex();
    }

    private static void requireWords(String words, MentoringCycle cycle, Collation collation) {
        if (!wordsOf(collation).equals(words)) {
            throw StaleCycleException.changed(cycle.id(), cycle.revision());
        }
    }

    private MentoringCycle opened(CycleId id, String person) {
        MentoringCycle cycle = cycles.openAs(CycleView.ForCustodian.class, id, person);
        if (!isOpen(cycle)) {
            throw new NoSuchCycleException();
        }
        return cycle;
    }

    private Collation collation(MentoringCycle cycle) {
        return raw.collation(cycle).orElseThrow(NoSuchCycleException::new);
    }

    /** Whether there is something to collate: from the interview until the sign-off, and while a report is held, as long as answers are kept. */
    public static boolean isOpen(MentoringCycle cycle) {
        CycleState state = cycle.state();
        return (state == CycleState.HELD
                        || (state.hasReached(CycleState.INTERVIEWED) && !state.hasReached(CycleState.SIGNED_OFF)))
                && !isAttested(cycle, CycleAction.DESTROY_ANSWERS);
    }

    /** Whether findings can be written now: before a draft, and again after a {@linkplain #revise revision}. */
    public static boolean isWritable(MentoringCycle cycle) {
        return WRITABLE.contains(cycle.state());
    }

    /**
     * Adds a finding under the next free identifier, and begins the vote again.
     *
     * @param words {@linkplain #wordsOf those} of the page on which it was written
     * @param points numbers of the points that it comes from, from 1
     * @throws NoSuchCycleException if this person is not the custodian, or findings cannot be written now
     * @throws StaleCycleException if the findings have changed since the page was shown
     * @throws IllegalArgumentException if it is no finding of this interview
     */
    public Collation add(
            String words,
            CycleId id,
            String person,
            TopicId topic,
            FindingKind kind,
            String text,
            List<Integer> points) {
        return write(words, id, person, findings -> {
            int last = findings.stream()
                    .mapToInt(finding -> Integer.parseInt(finding.id().value().substring(1)))
                    .max()
                    .orElse(0);
            List<Finding> more = new ArrayList<>(findings);
            more.add(Finding.builder()
                    .id(FindingId.of("f" + (last + 1)))
                    .topic(topic)
                    .kind(kind)
                    .text(text)
                    .points(points)
                    .build());
            return more;
        });
    }

    /**
     * Removes a finding, and begins the vote again.
     *
     * @param words {@linkplain #wordsOf those} of the page on which it was removed
     * @throws NoSuchCycleException if this person is not the custodian, or findings cannot be written now
     * @throws StaleCycleException if the findings have changed since the page was shown
     */
    public Collation remove(String words, CycleId id, String person, FindingId finding) {
        return write(
                words,
                id,
                person,
                findings -> findings.stream()
                        .filter(one -> !one.id().equals(finding))
                        .toList());
    }

    private Collation write(String words, CycleId id, String person, UnaryOperator<List<Finding>> change) {
        MentoringCycle cycle = opened(id, person);
        if (!isWritable(cycle)) {
            throw new NoSuchCycleException();
        }
        return write(cycle, before -> {
            requireWords(words, cycle, before);
            return change.apply(before.findings());
        });
    }

    private Collation write(MentoringCycle cycle, Function<Collation, List<Finding>> change) {
        List<String> names = people.names(cycle);
        // What does not fit is refused before a vote is void.
        written(collation(cycle), change, names);
        ballots.beginFindingsAgain(cycle.id());
        Collation next = raw.change(cycle, before -> written(before, change, names));
        ballots.beginFindingsAgain(cycle.id());
        return next;
    }

    private static Collation written(Collation before, Function<Collation, List<Finding>> change, List<String> names) {
        return Collation.builder()
                .from(before)
                .findings(change.apply(before))
                .endorsements(List.of())
                .names(names)
                .build();
    }

    /**
     * The findings are written, and the vote on them begins: anew, if there was one before a mentor left.
     *
     * @throws StaleCycleException if the cycle has changed since the page was shown
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public MentoringCycle collated(int revision, CycleId id, String person) {
        MentoringCycle read = cycles.openAt(revision, id, person);
        MentoringCycle next = read.collated(cycles.step(read, person, CycleAction.COLLATE));
        write(read, Collation::findings);
        return cycles.save(read, next);
    }

    /**
     * Closes the vote, and asks the gate for a draft.
     *
     * @param words {@linkplain #wordsOf those} that the custodian saw
     * @throws NoSuchCycleException if there is nothing to draft for this person
     * @throws StaleCycleException if the cycle or the findings have changed since the page was shown; the vote stays open
     * @throws ForbiddenTransitionException if the cycle forbids it; the vote stays open
     */
    public Drafting draft(int revision, String words, CycleId id, String person) {
        MentoringCycle cycle = cycles.openAt(revision, id, person);
        Step step = cycles.step(cycle, person, CycleAction.ANONYMISE);
        Collation open = collation(cycle);
        requireWords(words, cycle, open);
        // What is refused is refused before the vote closes.
        gate.draft(cycle, open, reportOf(cycle), step);
        Drafting drafting = gate.draft(cycle, closedVote(cycle, words), reportOf(cycle), step);
        cycles.save(cycle, drafting.cycle());
        return drafting;
    }

    private Collation closedVote(MentoringCycle cycle, String words) {
        MentorPanel panel = cycle.panel().orElseThrow();
        List<Endorsement> votes = ballots.closeFindings(cycle.id()).stream()
                .filter(vote -> panel.has(vote.mentor()))
                .toList();
        try {
            return raw.change(cycle, before -> {
                requireWords(words, cycle, before);
                return Collation.builder().from(before).endorsements(votes).build();
            });
        } catch (StaleCycleException e) {
            // Somebody wrote while the vote was closed: what they wrote is voted on.
            ballots.beginFindingsAgain(cycle.id());
            throw e;
        }
    }

    /** Each draft of a cycle has the same id; only a report that was taken back needs another. */
    private static ReportId reportOf(MentoringCycle cycle) {
        return ReportId.of(cycle.id().value() + "-" + (cycle.unshown().size() + 1));
    }

    /**
     * Goes back to the findings, for whose words the panel asked. The vote begins again.
     *
     * @throws StaleCycleException if the cycle has changed since the page was shown
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public MentoringCycle revise(int revision, CycleId id, String person, ReasonCode reason) {
        MentoringCycle read = cycles.openAt(revision, id, person);
        collation(read);
        MentoringCycle next =
                read.revised(cycles.step(read, person, CycleAction.REVISE).because(reason));
        write(read, Collation::findings);
        return cycles.save(read, next);
    }

    /**
     * Signs the report off, or gives the ledger's reasons against it. Nobody takes a step of this cycle meanwhile; after a crash {@link
     * CycleDesk#open} completes it. It needs two connections.
     *
     * @throws StaleCycleException if the cycle has changed since the page was shown
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public SigningOff signOff(int revision, CycleId id, String person) {
        MentoringCycle read = cycles.openAt(revision, id, person);
        return cycles.signedOff(read, collation(read), cycles.step(read, person, CycleAction.SIGN_OFF));
    }

    /**
     * Attests that notes and sound of the interview are destroyed. They are the house's own files: the points of the interview are raw
     * answers, and go with those.
     *
     * @throws StaleCycleException if the cycle has changed since the page was shown
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public MentoringCycle destroyNotes(int revision, CycleId id, String person) {
        return cycles.takeAt(revision, id, person, CycleAction.DESTROY_NOTES, MentoringCycle::notesDestroyed);
    }

    /**
     * Destroys every raw answer once a report was signed off, and attests it, and that of the notes if it is not attested yet.
     *
     * @throws StaleCycleException if the cycle has changed since the page was shown
     * @throws ForbiddenTransitionException if the cycle forbids it; nothing is destroyed
     */
    public MentoringCycle destroy(int revision, CycleId id, String person) {
        MentoringCycle read = cycles.openAt(revision, id, person);
        MentoringCycle next = isAttested(read, CycleAction.DESTROY_NOTES)
                ? read
                : read.notesDestroyed(cycles.step(read, person, CycleAction.DESTROY_NOTES));
        next = next.answersDestroyed(cycles.step(next, person, CycleAction.DESTROY_ANSWERS));
        destroyAnswers(read);
        return cycles.save(read, next);
    }

    /** Whether this was attested before: {@code DESTROY_NOTES} or {@code DESTROY_ANSWERS}. */
    public static boolean isAttested(MentoringCycle cycle, CycleAction action) {
        return cycle.history().stream().anyMatch(entry -> entry.action() == action);
    }

    /**
     * Closes the cycle, and destroys what is left of its answers.
     *
     * @throws StaleCycleException if the cycle has changed since the page was shown
     * @throws ForbiddenTransitionException if the cycle forbids it; nothing is destroyed
     */
    public MentoringCycle close(int revision, CycleId id, String person, Closure closure) {
        return cycles.takeAt(revision, id, person, CycleAction.CLOSE, (cycle, step) -> {
            MentoringCycle closed = cycle.closed(closure, step);
            destroyAnswers(cycle);
            return closed;
        });
    }

    private void destroyAnswers(MentoringCycle cycle) {
        ballots.destroy(cycle.id());
        raw.destroy(cycle);
    }

    /** Nothing of what is stored. */
    @Override
    public String toString() {
        return "CollationDesk";
    }
}
