package org.reversementoring.examples.appraisal;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.jdbc.StaleCycleException;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Staff;
import org.springframework.stereotype.Service;

/** The one place where cycles are opened and changed: whoever has no role in a cycle does not learn that there is one. */
@Service
class CycleDesk {

    private static final int ATTEMPTS = 20;

    private final JdbcCycleStore cycles;
    private final ReleaseGate gate;
    private final People people;
    private final Clock clock;

    CycleDesk(JdbcCycleStore cycles, ReleaseGate gate, People people, Clock clock) {
        this.cycles = cycles;
        this.gate = gate;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void propose(MentoringCycle cycle) {
        cycles.insert(cycle);
    }

    /** The cycle, for somebody who has a role in it or is invited to its panel. */
    MentoringCycle open(String id, Principal person) {
        MentoringCycle found = cycles.find(CycleId.of(id))
                .filter(cycle -> isFor(cycle, person.getName()))
                .orElseThrow(NotFoundException::new);
        if (!gate.verify(found).holds()) {
            throw new RestoredCycleException();
        }
        return found;
    }

    private boolean isFor(MentoringCycle cycle, String person) {
        return !access(cycle).rolesOf(person).isEmpty() || isInvited(cycle, person);
    }

    /** Whether somebody can still say yes to an invitation. */
    boolean isInvited(MentoringCycle cycle, String person) {
        return people.invited(cycle.id().value()).contains(person)
                && access(cycle).rolesOf(person).isEmpty()
                && cycle.memberships().stream()
                        .noneMatch(member -> member.mentor().value().equals(person))
                && !cycle.state().hasReached(CycleState.INTERVIEWED);
    }

    /** The cycle, for somebody who is this kind of viewer in it. */
    MentoringCycle openAs(Class<? extends CycleView> view, String id, Principal person) {
        MentoringCycle cycle = open(id, person);
        if (access(cycle).view(view, person.getName()).isEmpty()) {
            throw new NotFoundException();
        }
        return cycle;
    }

    /** Who may see and do what. Somebody of the staff who is the senior or a mentor here has no other role here. */
    CycleAccess access(MentoringCycle cycle) {
        Set<String> inside = Stream.concat(
                        Stream.of(cycle.mentee().id().value()),
                        cycle.panel().stream()
                                .flatMap(panel -> panel.mentors().stream())
                                .map(mentor -> mentor.id().value()))
                .collect(Collectors.toSet());
        Staff staff = Staff.none();
        for (People.Person person : people.all()) {
            if (!inside.contains(person.id()) && person.staff().isPresent()) {
                staff = staff.with(person.staff().get(), person.id());
            }
        }
        return CycleAccess.of(cycle, staff);
    }

    /** The cycles in which somebody has a role, or to whose panel they are invited. */
    List<MentoringCycle> of(String person) {
        boolean staff = people.find(person).flatMap(People.Person::staff).isPresent();
        TreeSet<CycleId> ids = new TreeSet<>(Comparator.comparing(CycleId::value));
        if (staff) {
            cycles.forEach(cycle -> ids.add(cycle.id()));
        }
        cycles.involving(person).forEach(cycle -> ids.add(cycle.id()));
        people.cyclesInvitedTo(person).forEach(id -> ids.add(CycleId.of(id)));
        return ids.stream()
                .flatMap(id -> cycles.find(id).stream())
                .filter(cycle -> isFor(cycle, person))
                .toList();
    }

    /**
     * Takes one step on the cycle as it is now. A step that was refused only because somebody else came first is tried again: whether it is
     * still allowed, the cycle says.
     */
    MentoringCycle take(
            String id, Principal person, CycleAction action, BiFunction<MentoringCycle, Step, MentoringCycle> step) {
        return repeat(() -> {
            MentoringCycle read = open(id, person);
            return save(read, step.apply(read, stepOf(read, person, action)));
        });
    }

    /**
     * Takes one step on the cycle as the custodian saw it.
     *
     * @param revision that of the page on which the custodian decided; a cycle that has changed since is not touched
     */
    MentoringCycle take(
            String id,
            int revision,
            Principal person,
            CycleAction action,
            BiFunction<MentoringCycle, Step, MentoringCycle> step) {
        MentoringCycle read = at(id, revision, person);
        return save(read, step.apply(read, stepOf(read, person, action)));
    }

    MentoringCycle at(String id, int revision, Principal person) {
        MentoringCycle read = openAs(CycleView.ForCustodian.class, id, person);
        if (read.revision() != revision) {
            throw new OldPageException();
        }
        return read;
    }

    Step stepOf(MentoringCycle cycle, Principal person, CycleAction action) {
        return access(cycle).step(person.getName(), action, today()).orElseThrow(NotFoundException::new);
    }

    /** Somebody who is invited joins, which is a step of the programme lead, who invited them. */
    void join(String id, Principal person, BiFunction<MentoringCycle, Step, MentoringCycle> step) {
        repeat(() -> {
            MentoringCycle read = open(id, person);
            if (!isInvited(read, person.getName())) {
                throw new NotFoundException();
            }
            return save(read, step.apply(read, Step.by(Role.PROGRAMME_LEAD, today())));
        });
    }

    private static MentoringCycle repeat(Supplier<MentoringCycle> change) {
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

    MentoringCycle save(MentoringCycle read, MentoringCycle next) {
        cycles.save(read, next);
        return next;
    }

    /** Whether ballots of this round are collected now. */
    boolean isOpen(MentoringCycle cycle, BallotRound round) {
        return switch (round) {
            case INTERVIEW -> cycle.state() == CycleState.BASELINE_TAKEN;
            case FINDINGS -> cycle.state() == CycleState.COLLATED;
        };
    }
}
