package org.reversementoring.core.cycle.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.reversementoring.core.cycle.membership.MembershipCheck;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.report.Method;

/** The check that the steps in a cycle's history can have left what the cycle has on record. */
final class RecordCheck {

    private final CycleRecord cycle;
    private final BiConsumer<Boolean, String> require;

    private RecordCheck(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        this.cycle = cycle;
        this.require = require;
    }

    /**
     * Compares.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        RecordCheck check = new RecordCheck(cycle, require);
        check.parts();
        check.people();
        check.interview();
        check.concerns();
        check.report();
        check.rawMaterial();
        AttachmentCheck.check(cycle, require);
        ConversationCheck.check(cycle, require);
        QuestionCheck.check(cycle, require);
    }

    /** These parts are never taken back, so that also a cycle that ended early has them if and only if it took their steps. */
    private void parts() {
        part("consent", cycle.consent(), CycleAction.CONSENT);
        require.accept(
                cycle.panel().isPresent()
                        ? times(CycleAction.FORM_PANEL) + times(CycleAction.JOIN) > 0
                        : times(CycleAction.FORM_PANEL) == 0
                                || !cycle.memberships().isEmpty(),
                "panel must be present once its step is taken");
        boolean formed = cycle.history().stream()
                .anyMatch(entry -> entry.action() == CycleAction.FORM_PANEL
                        || (entry.action() == CycleAction.JOIN
                                && entry.from() != entry.to()
                                && entry.to() == CycleState.PANEL_FORMED));
        require.accept(cycle.roster().isPresent() == formed, "roster must be present once the panel was formed");
        again("preparation", cycle.preparation(), CycleAction.PREPARE);
        again("baseline", cycle.baseline(), CycleAction.TAKE_BASELINE);
        part("interview", cycle.interview(), CycleAction.INTERVIEW);
        int drafted = times(CycleAction.ANONYMISE);
        // A stricter policy takes back what was made under the one before.
        int held = times(CycleAction.HOLD) + times(CycleAction.DISCLOSE_AUTHORSHIP) + times(CycleAction.TIGHTEN);
        require.accept(
                cycle.assessment()
                        .map(assessment -> (assessment.passes() ? drafted : held) > 0)
                        .orElse(true),
                "an assessment must be a step's");
    }

    private void part(String part, Optional<?> value, CycleAction action) {
        require.accept(value.isPresent() == (times(action) > 0), part + " must be present once its step is taken");
    }

    /**
     * A panel that waits for more mentors is prepared and asked again. A mentor who leaves a cycle that is stopped may have made it wait,
     * which the history does not tell.
     */
    private void again(String part, Optional<?> value, CycleAction action) {
        List<HistoryEntry> since = new ArrayList<>();
        for (HistoryEntry entry : cycle.history()) {
            since.add(entry);
            if (entry.to() == CycleState.MENTEE_CONSENTED) {
                since.clear();
            }
        }
        boolean taken = since.stream().anyMatch(entry -> entry.action() == action);
        boolean mayWait = since.stream()
                .anyMatch(entry -> entry.action() == CycleAction.LEAVE && entry.to() == CycleState.SUSPENDED);
        require.accept(value.isPresent() ? taken : !taken || mayWait, part + " must be present once its step is taken");
    }

    private void people() {
        int size = cycle.panel().map(MentorPanel::size).orElse(0);
        int stayed = cycle.roster().map(MentorPanel::size).orElse(0) - times(CycleAction.LEAVE);
        require.accept(
                cycle.panel().isEmpty()
                        || ofTheFirstVersion()
                        || !cycle.memberships().isEmpty()
                        || size == stayed,
                "the panel must be whom it was formed of without those who left");
        MembershipCheck.check(cycle.history(), cycle.memberships(), cycle.panel(), cycle.guide(), require);
        require.accept(
                cycle.baseline()
                        .map(baseline -> baseline.mentorSets() <= sizeAt(CycleAction.TAKE_BASELINE))
                        .orElse(true),
                "no more mentors must have answered before the interview than there were");
        int told = times(CycleAction.DISCLOSE_AUTHORSHIP);
        int known = cycle.disclosed().size();
        require.accept(
                known <= told && known >= told - times(CycleAction.LEAVE) - replaced(),
                "whoever is known must have made it known in a step");
    }

    /** The number of mentors who were on a panel that waited, and are not on the one that replaced it. */
    private int replaced() {
        return (int) cycle.memberships().stream()
                .filter(member -> !member.present() && member.consent().covers(ConsentKind.PARTICIPATION))
                .count();
    }

    private void interview() {
        // The floor may have been raised after the interview, so the record is not judged by it.
        int floor = times(CycleAction.TIGHTEN) == 0 ? cycle.policy().panel().floor() : 0;
        require.accept(
                cycle.interview()
                        .map(InterviewRecord::attendance)
                        .map(attendance -> attendance >= floor && attendance <= sizeAt(CycleAction.INTERVIEW))
                        .orElse(true),
                "attendance must be from the floor to the size of the panel");
        require.accept(
                cycle.interview()
                        .map(record -> record.fitsSittings(cycle.guide()))
                        .orElse(true),
                "attendance must fit the sittings of the guide");
        require.accept(
                cycle.interview()
                        .flatMap(InterviewRecord::conduct)
                        .map(held -> held.fits(
                                cycle.guide().conduct(),
                                cycle.interview().orElseThrow().attendance()))
                        .orElse(true),
                "the interview must have been held as the guide says");
        boolean ready = cycle.policy().rulingOn(cycle.mentee().readiness()) != Ruling.REFUSE;
        require.accept(
                ready || times(CycleAction.INTERVIEW) == 0 || times(CycleAction.TIGHTEN) > 0,
                "a mentee who is not ready must not have been spoken of");
        require.accept(
                cycle.interview().map(record -> record.isOnGuide(cycle.guide())).orElse(true),
                "topics of the interview must be of the guide");
        require.accept(
                cycle.interview()
                        .map(record -> record.skipsWhatMayBeSkipped(cycle.guide()))
                        .orElse(true),
                "only topics that the guide lets go must have been skipped");
    }

    private void concerns() {
        require.accept(
                atLeast(Concern.Stage.ROUTED) == times(CycleAction.ROUTE_CONCERN)
                        && atLeast(Concern.Stage.ACKNOWLEDGED) == times(CycleAction.ACKNOWLEDGE_CONCERN),
                "concerns must have come as far as their steps");
        List<Integer> receipts =
                cycle.receipts().stream().map(ConcernReceipt.Digest::concern).toList();
        require.accept(
                receipts.equals(receipts.stream().distinct().sorted().toList())
                        && receipts.stream()
                                .allMatch(number -> number <= cycle.concerns().size())
                        && receipts.size() <= times(CycleAction.RAISE_CONCERN)
                        && cycle.receipts().stream()
                                        .map(ConcernReceipt.Digest::value)
                                        .distinct()
                                        .count()
                                == receipts.size(),
                "each receipt must be for one concern that somebody raised, in order");
        int raised = 0;
        int routed = 0;
        int acknowledged = 0;
        for (HistoryEntry entry : cycle.history()) {
            raised += ConversationCheck.opensConcern(cycle, entry) ? 1 : 0;
            routed += entry.action() == CycleAction.ROUTE_CONCERN ? 1 : 0;
            acknowledged += entry.action() == CycleAction.ACKNOWLEDGE_CONCERN ? 1 : 0;
            require.accept(
                    routed <= raised && acknowledged <= routed,
                    "a concern must be raised, then routed, then acknowledged");
        }
    }

    private long atLeast(Concern.Stage stage) {
        return cycle.concerns().stream()
                .filter(concern -> concern.stage().compareTo(stage) >= 0)
                .count();
    }

    private void report() {
        require.accept(
                cycle.report().isEmpty()
                        || cycle.assessment()
                                .map(assessment -> assessment.colluders() == protects())
                                .orElse(true),
                "the report must protect against as many as its assessment says");
    }

    /** Raw material is attested as gone once, when there is some, and no other draft is made of it. */
    private void rawMaterial() {
        Set<CycleAction> taken = EnumSet.noneOf(CycleAction.class);
        for (HistoryEntry entry : cycle.history()) {
            boolean possible = switch (entry.action()) {
                case DESTROY_NOTES ->
                    taken.contains(CycleAction.INTERVIEW) && !taken.contains(CycleAction.DESTROY_NOTES);
                case DESTROY_ANSWERS ->
                    taken.contains(CycleAction.SIGN_OFF) && !taken.contains(CycleAction.DESTROY_ANSWERS);
                case ANONYMISE -> !taken.contains(CycleAction.DESTROY_ANSWERS);
                default -> true;
            };
            require.accept(possible, "raw material must be attested as gone once, and not be used afterwards");
            taken.add(entry.action());
        }
    }

    private int protects() {
        return cycle.report().orElseThrow().method() instanceof Method.Scored scored ? scored.colluders() : 0;
    }

    /** The number of mentors at a step: those who are on the panel now and those who left later, without those who joined later. */
    private int sizeAt(CycleAction step) {
        int later = 0;
        for (HistoryEntry entry : cycle.history()) {
            if (entry.action() == step) {
                later = 0;
            } else if (entry.action() == CycleAction.LEAVE) {
                later++;
            } else if (entry.action() == CycleAction.JOIN) {
                later--;
            }
        }
        return cycle.panel().map(MentorPanel::size).orElse(0) + later;
    }

    /** Documents of the first version do not tell of whom the panel was formed; their steps carry no policy either. */
    private boolean ofTheFirstVersion() {
        return cycle.history().stream().anyMatch(entry -> entry.policy().isEmpty());
    }

    private int times(CycleAction action) {
        return (int) cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .count();
    }
}
