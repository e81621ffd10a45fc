package org.reversementoring.anonymisation.jdbc.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.jdbc.JdbcRawStore;
import org.reversementoring.anonymisation.jdbc.StaleCycleException;
import org.reversementoring.anonymisation.release.CertificateCheck;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.Enrolment;

/**
 * Where cycles are opened and changed, by whoever is signed in. A person is an identifier of the host; which role follows from it is the
 * cycle's to say. Whoever has no role in a cycle does not learn that there is one.
 *
 * <p>Each call reads what is stored now and keeps nothing. Safe for many threads and many processes, if the host's people are.
 */
public final class CycleDesk {

    private static final int ATTEMPTS = 20;

    private final JdbcCycleStore cycles;
    private final RawDocuments raw;
    private final ReleaseGate gate;
    private final HostPeople people;
    private final Clock clock;

    private CycleDesk(JdbcCycleStore cycles, RawDocuments raw, ReleaseGate gate, HostPeople people, Clock clock) {
        this.cycles = cycles;
        this.raw = raw;
        this.gate = gate;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A desk.
     *
     * @param clock whose day is written into each step, in the zone of the house
     */
    public static CycleDesk of(
            JdbcCycleStore cycles, JdbcRawStore raw, ReleaseGate gate, HostPeople people, Clock clock) {
        return new CycleDesk(cycles, new RawDocuments(raw), gate, people, clock);
    }

    /** The day of a step that is taken now. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Stores a new cycle. Who may propose one is the host's to say. */
    public void propose(MentoringCycle cycle) {
        cycles.insert(cycle);
    }

    /**
     * The cycle, for somebody who has a role in it or is invited to its panel. A sign-off that reached the ledger and not the cycle,
     * because the process died or an older cycle was restored, is completed first.
     *
     * @throws NoSuchCycleException if there is none for this person
     * @throws RestoredCycleException if the stored cycle does not fit its ledger
     */
    public MentoringCycle open(CycleId id, String person) {
        MentoringCycle found = found(id, person);
        if (!gate.verify(found).holds()) {
            throw new RestoredCycleException(id);
        }
        return found;
    }

    private MentoringCycle found(CycleId id, String person) {
        return again(() -> completed(
                cycles.find(id).filter(cycle -> isFor(cycle, person)).orElseThrow(NoSuchCycleException::new)));
    }

    /** The custodian has signed off, as the ledger knows. What cannot be completed is left to its checks. */
    private MentoringCycle completed(MentoringCycle found) {
        return Optional.of(found)
                .filter(gate::isRecorded)
                .flatMap(raw::collation)
                .map(collation -> signedOff(found, collation, Step.by(Role.CUSTODIAN, today())))
                .map(SigningOff::cycle)
                .orElse(found);
    }

    /** Signs off while nobody else takes a step: after another one the report that the ledger has would bar each further one. */
    SigningOff signedOff(MentoringCycle read, Collation collation, Step step) {
        return cycles.saveHeld(
                read,
                () -> gate.signOff(read, collation, step),
                signing -> signing instanceof SigningOff.SignedOff ? Optional.of(signing.cycle()) : Optional.empty());
    }

    /**
     * The cycle, for somebody who is this kind of viewer in it.
     *
     * @throws NoSuchCycleException if there is none for this person as this viewer
     * @throws RestoredCycleException if the stored cycle does not fit its ledger
     */
    public MentoringCycle openAs(Class<? extends CycleView> view, CycleId id, String person) {
        MentoringCycle cycle = open(id, person);
        if (access(cycle).view(view, person).isEmpty()) {
            throw new NoSuchCycleException();
        }
        return cycle;
    }

    /**
     * The cycle, for its custodian, if it is still as it was on the custodian's page.
     *
     * @param revision that of the page
     * @throws NoSuchCycleException if there is none for this person as custodian
     * @throws StaleCycleException if it has changed since
     * @throws RestoredCycleException if the stored cycle does not fit its ledger
     */
    public MentoringCycle openAt(int revision, CycleId id, String person) {
        MentoringCycle cycle = openAs(CycleView.ForCustodian.class, id, person);
        if (cycle.revision() != revision) {
            throw StaleCycleException.changed(id, revision);
        }
        return cycle;
    }

    /** Who may see and do what in a cycle, by the host's staff without those who are the mentee or a mentor here. */
    public CycleAccess access(MentoringCycle cycle) {
        return CycleAccess.of(cycle, people.staff().outside(cycle));
    }

    /** Whether somebody is invited to the panel and can still join it: they have no role yet and have not left before. */
    public boolean isInvited(MentoringCycle cycle, String person) {
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        return !state.hasReached(CycleState.INTERVIEWED)
                && !state.isFinal()
                && people.invitationsOf(person).contains(cycle.id())
                && access(cycle).rolesOf(person).isEmpty()
                && cycle.memberships().stream().noneMatch(member -> isOne(member.mentor(), person));
    }

    private static boolean isOne(MentorId mentor, String person) {
        return Identities.same(mentor.value(), person);
    }

    private boolean isFor(MentoringCycle cycle, String person) {
        return !access(cycle).rolesOf(person).isEmpty() || isInvited(cycle, person);
    }

    /**
     * The cycles in which somebody has a role, or whose panel they can join, in the order of their identifiers. For the staff of a house
     * these are all its cycles, which are read a few at a time.
     */
    public List<MentoringCycle> cyclesOf(String person) {
        TreeMap<CycleId, MentoringCycle> found = new TreeMap<>(Comparator.comparing(CycleId::value));
        if (people.staff().has(person)) {
            cycles.forEach(cycle -> found.put(cycle.id(), cycle), (id, fault) -> {});
        } else {
            cycles.involving(person).forEach(cycle -> found.put(cycle.id(), cycle));
            people.invitationsOf(person).forEach(id -> cycles.find(id).ifPresent(cycle -> found.put(id, cycle)));
        }
        return found.values().stream().filter(cycle -> isFor(cycle, person)).toList();
    }

    /**
     * Takes one step on the cycle as it is now, and stores it. A step that failed only because somebody else came first is tried again:
     * whether it is still allowed, the cycle says.
     *
     * @param change called with the cycle and the step, once or several times
     * @throws NoSuchCycleException if there is no cycle for this person, or none of their roles ever takes this action
     * @throws ForbiddenTransitionException if the cycle forbids it
     * @throws StaleCycleException if others came first twenty times
     * @throws RestoredCycleException if the stored cycle does not fit its ledger
     */
    public MentoringCycle take(
            CycleId id, String person, CycleAction action, BiFunction<MentoringCycle, Step, MentoringCycle> change) {
        return again(() -> {
            MentoringCycle read = open(id, person);
            return save(read, change.apply(read, step(read, person, action)));
        });
    }

    /**
     * Takes one step on the cycle as its custodian saw it, and stores it.
     *
     * @param revision that of the page on which the custodian decided
     * @param change called with the cycle and the step, once
     * @throws NoSuchCycleException if there is no cycle for this person as custodian
     * @throws ForbiddenTransitionException if the cycle forbids it
     * @throws StaleCycleException if the cycle has changed since the page was shown; nothing is done then
     * @throws RestoredCycleException if the stored cycle does not fit its ledger
     */
    public MentoringCycle takeAt(
            int revision,
            CycleId id,
            String person,
            CycleAction action,
            BiFunction<MentoringCycle, Step, MentoringCycle> change) {
        MentoringCycle read = openAt(revision, id, person);
        return save(read, change.apply(read, step(read, person, action)));
    }

    /**
     * Somebody who is invited joins the panel. It is a step of the programme lead, who invited them and waits for no more than their yes.
     *
     * @param enrolment of this person
     * @throws NoSuchCycleException if this person is not invited, or the enrolment is somebody else's
     * @throws ForbiddenTransitionException if the cycle forbids it
     */
    public MentoringCycle join(CycleId id, String person, Enrolment enrolment) {
        return again(() -> {
            MentoringCycle read = open(id, person);
            if (!isInvited(read, person) || !isOne(enrolment.mentor().id(), person)) {
                throw new NoSuchCycleException();
            }
            return save(read, read.joined(enrolment, Step.by(Role.PROGRAMME_LEAD, today())));
        });
    }

    /**
     * The meeting was held. The ledger knows it first, so nobody else takes a step meanwhile. If the process dies in between, the cycle is
     * not shown until the nominated mentor says it again; the same holds for a cycle that was restored from before its meeting.
     *
     * @throws NoSuchCycleException if this person is not the nominated mentor
     * @throws ForbiddenTransitionException if the cycle forbids it
     * @throws StaleCycleException if others came first twenty times
     * @throws RestoredCycleException if the stored cycle lacks more than this meeting
     */
    public MentoringCycle meet(CycleId id, String person, FeedbackMeeting meeting) {
        return again(() -> {
            MentoringCycle read = found(id, person);
            Step step = step(read, person, CycleAction.MEET);
            if (!gate.verify(read).reasons().stream()
                    .allMatch(reason -> reason.code() == CertificateCheck.Code.MEETING_LOST)) {
                throw new RestoredCycleException(id);
            }
            return cycles.saveHeld(read, () -> gate.meet(read, meeting, step), Optional::of);
        });
    }

    /** As {@link #take}, while nobody else takes a step, for a change that writes elsewhere too. */
    MentoringCycle takeHeld(
            CycleId id, String person, CycleAction action, BiFunction<MentoringCycle, Step, MentoringCycle> change) {
        return again(() -> {
            MentoringCycle read = open(id, person);
            Step step = step(read, person, action);
            return cycles.saveHeld(read, () -> change.apply(read, step), Optional::of);
        });
    }

    /** The step in which this person takes this action. */
    Step step(MentoringCycle cycle, String person, CycleAction action) {
        return access(cycle).step(person, action, today()).orElseThrow(NoSuchCycleException::new);
    }

    MentoringCycle save(MentoringCycle read, MentoringCycle next) {
        cycles.save(read, next);
        return next;
    }

    /** The cycle behind a link, of whose holder nothing is known. */
    MentoringCycle ofLink(CycleId id) {
        return cycles.find(id).orElseThrow(NoSuchCycleException::new);
    }

    private static MentoringCycle again(Supplier<MentoringCycle> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return change.get();
            } catch (StaleCycleException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Nothing of what is stored. */
    @Override
    public String toString() {
        return "CycleDesk";
    }
}
