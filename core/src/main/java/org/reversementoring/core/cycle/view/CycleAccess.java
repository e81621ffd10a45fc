package org.reversementoring.core.cycle.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;

/**
 * The people of a cycle and what each of them may see and do. A host asks by the identifier of whoever is signed in, and chooses no viewer
 * and no role, so that it cannot take one person for another. Whoever has no role gets nothing.
 *
 * <p>Identifiers are compared as {@link Identities} does: another writing of the same person is the same person.
 */
public final class CycleAccess implements CodecOnly {

    private final CycleRecord cycle;
    private final Staff staff;

    private CycleAccess(CycleRecord cycle, Staff staff) {
        this.cycle = cycle;
        this.staff = staff;
    }

    /**
     * The access to a cycle as it stands.
     *
     * @param cycle a {@code MentoringCycle}
     * @param staff who has the other roles
     * @throws IllegalArgumentException if the mentee or a mentor of the panel is on the staff; the message names nobody
     */
    public static CycleAccess of(CycleRecord cycle, Staff staff) {
        refuse(staff.roleOf(cycle.mentee().id().value()), "the mentee");
        mentors(cycle).forEach(mentor -> refuse(staff.roleOf(mentor.value()), "a mentor of the panel"));
        return new CycleAccess(cycle, staff);
    }

    private static void refuse(Optional<Role> role, String who) {
        role.ifPresent(also -> {
            throw new IllegalArgumentException(
                    "cycle access: a person must have one role in a cycle, but " + who + " is " + also + " too");
        });
    }

    private static List<MentorId> mentors(CycleRecord cycle) {
        return cycle.panel().map(MentorPanel::mentors).orElse(List.of()).stream()
                .map(Mentor::id)
                .toList();
    }

    /** The roles of a person: one, or those of a mentor who is nominated, or none. In the order of {@link Role}. */
    public Set<Role> rolesOf(String person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (Identities.same(cycle.mentee().id().value(), person)) {
            roles.add(Role.MENTEE);
        }
        mentorOf(person).ifPresent(mentor -> {
            roles.add(Role.MENTOR);
            if (cycle.nomination().map(Nomination::mentor).equals(Optional.of(mentor))) {
                roles.add(Role.NOMINATED_MENTOR);
            }
        });
        staff.roleOf(person).ifPresent(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    /** The identifier of a person as the panel writes it; empty if the person is not on the panel now. */
    public Optional<MentorId> mentorOf(String person) {
        return mentors(cycle).stream()
                .filter(mentor -> Identities.same(mentor.value(), person))
                .findFirst();
    }

    /** What a person may see now, one view for each role, in the order of {@link Role}. */
    public List<CycleView> viewsOf(String person) {
        return views(person, Optional.empty());
    }

    /**
     * What a person may see now as this kind of viewer, for instance {@code CycleView.ForMentor.class}; empty if the person is none.
     *
     * @param <V> the view
     */
    public <V extends CycleView> Optional<V> view(Class<V> view, String person) {
        return first(view, views(person, Optional.empty()));
    }

    /**
     * What a person may see now as this kind of viewer, with the stage of the concern that the receipt is for.
     *
     * @param <V> the view
     */
    public <V extends CycleView> Optional<V> view(Class<V> view, String person, ConcernReceipt receipt) {
        return first(view, views(person, Optional.of(receipt)));
    }

    private static <V extends CycleView> Optional<V> first(Class<V> view, List<CycleView> views) {
        return views.stream().filter(view::isInstance).map(view::cast).findFirst();
    }

    private List<CycleView> views(String person, Optional<ConcernReceipt> receipt) {
        return rolesOf(person).stream()
                .<CycleView>map(role -> viewer(role, person, receipt).of(cycle))
                .toList();
    }

    private Viewer<? extends CycleView> viewer(Role role, String person, Optional<ConcernReceipt> receipt) {
        return switch (role) {
            case MENTEE -> new Viewer.Mentee();
            case MENTOR -> new Viewer.Mentor(mentorOf(person).orElseThrow(), receipt);
            case NOMINATED_MENTOR -> new Viewer.NominatedMentor(receipt);
            case FACILITATOR -> new Viewer.Facilitator(receipt);
            case CUSTODIAN -> new Viewer.Custodian();
            case PROGRAMME_LEAD -> new Viewer.ProgrammeLead();
            case MENTOR_SUPPORTER -> new Viewer.MentorSupporter(receipt);
            case CONCERN_RECIPIENT -> new Viewer.ConcernRecipient();
            case EVALUATOR -> new Viewer.Evaluator();
        };
    }

    /** That a person took part as a mentor, from the interview on; empty for anybody else. */
    public Optional<ParticipationCertificate> participationOf(String person) {
        return mentorOf(person).flatMap(mentor -> ParticipationCertificate.of(cycle, mentor));
    }

    /**
     * The actions that a page offers a person now, in the order of {@link CycleAction}; a guard can still refuse one. They tell no state:
     * a mentee is offered those of the {@link MenteeStage}, which are the same from consent to meeting, and can call off a meeting that is
     * arranged. So one of them is refused while a cycle is stopped, of which the mentee is not told.
     */
    public Set<CycleAction> actionsOf(String person) {
        Set<CycleAction> actions = EnumSet.noneOf(CycleAction.class);
        for (Role role : rolesOf(person)) {
            actions.addAll(role == Role.MENTEE ? menteeActions() : actions(role));
        }
        return Collections.unmodifiableSet(actions);
    }

    private Set<CycleAction> menteeActions() {
        Set<CycleAction> actions = EnumSet.noneOf(CycleAction.class);
        actions.addAll(MenteeStage.of(cycle).actions());
        Appointment.of(cycle)
                .filter(there -> cycle.meeting().isEmpty())
                .ifPresent(there -> actions.add(CycleAction.CANCEL_MEETING));
        return actions;
    }

    private Set<CycleAction> actions(Role role) {
        Set<CycleAction> actions = EnumSet.noneOf(CycleAction.class);
        cycle.state().transitions().stream()
                .filter(line -> line.roles().contains(role))
                .forEach(line -> actions.add(line.action()));
        return actions;
    }

    /**
     * The step in which a person takes this action, in the role that may. If the role may take it in another state only, the cycle refuses
     * the step with {@code WRONG_STATE}; a mentor who is nominated acts as a mentor where both may, which tells less.
     *
     * @return empty if no role of the person ever takes this action
     */
    public Optional<Step> step(String person, CycleAction action, LocalDate day) {
        Set<Role> roles = rolesOf(person);
        return roles.stream()
                .filter(role -> isOpen(role, action, cycle.state()))
                .findFirst()
                .or(() -> roles.stream()
                        .filter(role ->
                                Arrays.stream(CycleState.values()).anyMatch(state -> isOpen(role, action, state)))
                        .findFirst())
                .map(role -> Step.by(role, day));
    }

    private static boolean isOpen(Role role, CycleAction action, CycleState state) {
        return state.transitions().stream()
                .anyMatch(line -> line.action() == action && line.roles().contains(role));
    }

    /** The cycle, and nobody. */
    @Override
    public String toString() {
        return "CycleAccess[" + cycle.id() + ", " + staff + "]";
    }
}
