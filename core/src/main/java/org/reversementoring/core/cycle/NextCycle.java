package org.reversementoring.core.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.PanelRules;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;

/** The value that follows a step, once its guard has let it pass. */
final class NextCycle {

    private NextCycle() {}

    /** The cycle with one more line of history, in the state to which it leads. */
    static MentoringCycle.Builder after(MentoringCycle cycle, HistoryEntry entry) {
        CycleState to = entry.to();
        MentoringCycle.Builder next =
                new MentoringCycle.Builder().from(cycle).state(to).addHistory(entry);
        if (to.isOnTheWay() && cycle.state().isOnTheWay() && to.compareTo(cycle.state()) < 0) {
            takeBack(cycle, to, next);
        }
        // HELD stands after ANONYMISED, so that it is no step back from there.
        if (to == CycleState.COLLAPSED || to == CycleState.HELD) {
            next.draft(Optional.empty());
        }
        return next;
    }

    /** A step back takes away what came of later ones, and remembers a report that was signed off and not shown. */
    private static void takeBack(MentoringCycle cycle, CycleState to, MentoringCycle.Builder next) {
        if (to.compareTo(CycleState.SIGNED_OFF) < 0) {
            cycle.report().map(FeedbackReport::id).ifPresent(next::addUnshown);
        }
        if (to.compareTo(CycleState.NOMINEE_ASSIGNED) < 0) {
            remember(cycle, next);
        }
        dropPartsAfter(to, next);
    }

    private static void dropPartsAfter(CycleState state, MentoringCycle.Builder next) {
        if (state.compareTo(CycleState.PREPARED) < 0) {
            next.preparation(Optional.empty()).baseline(Optional.empty());
        }
        if (state.compareTo(CycleState.ANONYMISED) < 0) {
            next.assessment(Optional.empty());
        }
        next.draft(Optional.empty());
        if (state.compareTo(CycleState.PANEL_CHECKED) < 0) {
            next.review(Optional.empty());
        }
        if (state.compareTo(CycleState.SIGNED_OFF) < 0) {
            next.report(Optional.empty()).attached(Optional.empty());
        }
        if (state.compareTo(CycleState.NOMINEE_ASSIGNED) < 0) {
            next.nomination(Optional.empty());
        }
        if (state.compareTo(CycleState.MEETING_SCHEDULED) < 0) {
            next.plan(Optional.empty()).place(Optional.empty());
        }
    }

    /** A report that was not shown is not kept by a cycle that collapses. */
    static MentoringCycle tightened(MentoringCycle cycle, CyclePolicy policy, HistoryEntry entry) {
        MentoringCycle.Builder next = after(cycle, entry).policy(policy);
        if (entry.to() == CycleState.COLLAPSED) {
            forget(cycle, next);
        } else if (entry.to() == CycleState.HELD && entry.from() != CycleState.HELD) {
            next.assessment(Assessment.failing(
                    policy.release().id(),
                    policy.release().colluders().orElse(0),
                    List.of(ReasonCode.POLICY_TIGHTENED)));
        }
        return next.build();
    }

    /** A cycle that ends keeps a report only if the mentee has it. */
    static MentoringCycle ended(MentoringCycle cycle, HistoryEntry entry) {
        MentoringCycle.Builder next =
                after(cycle, entry).suspendedIn(Optional.empty()).draft(Optional.empty());
        if (entry.action() == CycleAction.WITHDRAW) {
            next.consent(cycle.consent().map(consent -> consent.withdrawn(entry.on())));
        }
        if (cycle.meeting().isEmpty()) {
            forget(cycle, next);
        }
        return next.build();
    }

    private static void forget(MentoringCycle cycle, MentoringCycle.Builder next) {
        cycle.report().map(FeedbackReport::id).ifPresent(next::addUnshown);
        next.report(Optional.empty()).attached(Optional.empty());
    }

    static MentoringCycle withoutMentor(MentoringCycle cycle, MentorId mentor, HistoryEntry entry) {
        MentoringCycle.Builder next = after(cycle, entry);
        if (entry.to() == CycleState.SUSPENDED
                && cycle.suspendedIn().orElseThrow().hasReached(CycleState.INTERVIEWED)) {
            next.suspendedIn(CycleState.INTERVIEWED);
            dropPartsAfter(CycleState.INTERVIEWED, next);
        } else if (entry.to() == CycleState.SUSPENDED && waits(cycle, mentor, entry)) {
            next.suspendedIn(CycleState.MENTEE_CONSENTED);
            dropPartsAfter(CycleState.MENTEE_CONSENTED, next);
        } else if (entry.to() == CycleState.COLLAPSED) {
            next.suspendedIn(Optional.empty());
        }
        next.panel(cycle.panel().orElseThrow().without(mentor));
        return next.memberships(PanelMembers.without(cycle, mentor, entry.on()))
                .declarations(cycle.declarations().stream()
                        .filter(declaration -> !declaration.mentor().equals(mentor))
                        .toList())
                .disclosed(cycle.disclosed().stream()
                        .filter(other -> !other.equals(mentor))
                        .toList())
                .build();
    }

    static MentoringCycle formed(
            MentoringCycle cycle,
            MentorPanel panel,
            List<RelationshipDeclaration> declarations,
            List<Enrolment> enrolments,
            HistoryEntry entry) {
        return after(cycle, entry)
                .panel(panel)
                .roster(cycle.roster().orElse(panel))
                .declarations(declarations)
                .disclosed(cycle.disclosed().stream().filter(panel::has).toList())
                .memberships(PanelMembers.formed(cycle, enrolments, entry.on()))
                .build();
    }

    static MentoringCycle joined(MentoringCycle cycle, Enrolment enrolment, HistoryEntry entry) {
        MentorPanel panel = PanelMembers.with(cycle.panel(), enrolment);
        MentoringCycle.Builder next = after(cycle, entry)
                .panel(panel)
                .declarations(PanelMembers.declarations(cycle, enrolment))
                .memberships(PanelMembers.members(cycle, enrolment, entry.on()));
        if (entry.to() == CycleState.PANEL_FORMED && cycle.roster().isEmpty()) {
            next.roster(panel);
        }
        return next.build();
    }

    private static boolean waits(MentoringCycle cycle, MentorId mentor, HistoryEntry entry) {
        return !PanelRules.allowSize(
                cycle.policy(),
                cycle.panel().orElseThrow().size() - 1,
                PanelMembers.without(cycle, mentor, entry.on()));
    }

    /** A cycle that this step holds gets a failing assessment, so that only a stricter one leads on. */
    static MentoringCycle disclosed(MentoringCycle cycle, MentorId mentor, HistoryEntry entry) {
        MentoringCycle.Builder next = after(cycle, entry).addDisclosed(mentor);
        if (entry.to() == CycleState.HELD && entry.from() != CycleState.HELD) {
            Assessment before = cycle.assessment().orElseThrow();
            next.assessment(
                    Assessment.failing(before.policy(), before.colluders(), List.of(ReasonCode.AUTHORSHIP_DISCLOSED)));
        }
        return next.build();
    }

    /** A mentor whom the mentee knew as the one who would feed back stays known, whatever takes the nomination back. */
    private static void remember(MentoringCycle cycle, MentoringCycle.Builder next) {
        boolean arranged = cycle.history().stream()
                .map(HistoryEntry::action)
                .reduce(
                        false,
                        (so, action) -> action == CycleAction.NOMINATE ? false : so || action == CycleAction.SCHEDULE,
                        (one, other) -> other);
        cycle.nomination()
                .map(Nomination::mentor)
                .filter(mentor -> arranged && !cycle.formerNominees().contains(mentor))
                .ifPresent(next::addFormerNominees);
    }

    static MentoringCycle withQuestion(MentoringCycle cycle, AskedQuestion question, HistoryEntry entry) {
        List<AskedQuestion> questions = new ArrayList<>(cycle.questions());
        questions.set(question.number() - 1, question);
        return after(cycle, entry).questions(questions).build();
    }

    /** Harm that a follow-up finds opens a concern in the same step, so that nobody forgets it. */
    static MentoringCycle followedUp(MentoringCycle cycle, FollowUp followUp, HistoryEntry entry) {
        MentoringCycle.Builder next = after(cycle, entry).addFollowUps(followUp);
        if (followUp.foundHarm()) {
            next.addConcerns(new Concern(cycle.concerns().size() + 1, Concern.Stage.RAISED));
        }
        return next.build();
    }

    static MentoringCycle withConcern(MentoringCycle cycle, int number, Concern.Stage stage, HistoryEntry entry) {
        List<Concern> concerns = new ArrayList<>(cycle.concerns());
        concerns.set(number - 1, new Concern(number, stage));
        return after(cycle, entry).concerns(concerns).build();
    }
}
