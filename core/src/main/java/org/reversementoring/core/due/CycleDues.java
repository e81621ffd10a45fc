package org.reversementoring.core.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.RawMaterial;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MenteeResponse;

/** What is due in one cycle on one day. */
final class CycleDues {

    private final CycleRecord cycle;
    private final DueRule rule;
    private final LocalDate today;

    CycleDues(CycleRecord cycle, DueRule rule, LocalDate today) {
        this.cycle = cycle;
        this.rule = rule;
        this.today = today;
    }

    void addTo(List<DueItem> items) {
        mentee(items);
        reminder(items);
        stillness(items);
        raw(items);
        concerns(items);
    }

    /** A stop is not told to the mentee: the own reminders neither end with it nor begin anew after it. */
    private void mentee(List<DueItem> items) {
        switch (cycle.suspendedIn().orElse(cycle.state())) {
            case PROPOSED -> items.add(consent());
            case MEETING_HELD -> after(items, DueKind.RESPONSE, last(CycleAction.MEET), Role.MENTEE);
            case RESPONDED, FOLLOWED_UP -> goals(items);
            default -> {}
        }
    }

    private void reminder(List<DueItem> items) {
        switch (cycle.state()) {
            case BASELINE_TAKEN -> {
                if (!cycle.guide().ratedTopics().isEmpty()) {
                    after(items, DueKind.BALLOTS, entered(), Role.MENTOR);
                }
            }
            case ANONYMISED -> after(items, DueKind.PANEL_CHECK, entered(), Role.MENTOR, Role.CUSTODIAN);
            case NOMINEE_ASSIGNED ->
                after(items, DueKind.ARRANGE_MEETING, entered(), Role.NOMINATED_MENTOR, Role.PROGRAMME_LEAD);
            case MEETING_SCHEDULED ->
                after(
                        items,
                        DueKind.MEETING_PAST,
                        cycle.plan().orElseThrow().on(),
                        Role.NOMINATED_MENTOR,
                        Role.PROGRAMME_LEAD);
            case RESPONDED -> {
                boolean first = cycle.followUps().isEmpty();
                followUp(
                        items,
                        first ? DueKind.FOLLOW_UP_T1 : DueKind.FOLLOW_UP_T2,
                        first ? FollowUpPoint.T1 : FollowUpPoint.T2);
            }
            case HELD -> after(items, DueKind.HELD, entered(), Role.CUSTODIAN, Role.PROGRAMME_LEAD);
            case SUSPENDED -> after(items, DueKind.STOPPED, entered(), Role.PROGRAMME_LEAD);
            case PROPOSED,
                    MENTEE_CONSENTED,
                    PANEL_FORMED,
                    PREPARED,
                    INTERVIEWED,
                    COLLATED,
                    PANEL_CHECKED,
                    SIGNED_OFF,
                    MEETING_HELD,
                    FOLLOWED_UP,
                    CLOSED,
                    WITHDRAWN,
                    COLLAPSED -> {}
        }
    }

    /** A cycle does not know the day of its proposal, so that this is due at once, and the host counts days on its own. */
    private DueItem consent() {
        return new DueItem(cycle.id(), DueKind.CONSENT, Optional.empty(), Optional.empty(), List.of(Role.MENTEE));
    }

    private void followUp(List<DueItem> items, DueKind kind, FollowUpPoint point) {
        LocalDate met = cycle.meeting().orElseThrow().heldOn();
        LocalDate opens = met.plusDays(point.firstDay());
        if (isReached(opens.plusDays(rule.daysOf(kind)))) {
            items.add(new DueItem(
                    cycle.id(),
                    kind,
                    Optional.of(opens),
                    Optional.of(met.plusDays(point.lastDay())),
                    List.of(Role.PROGRAMME_LEAD, Role.EVALUATOR)));
        }
    }

    /** A cycle that is held or stopped has an item of its own, and one that is proposed has no day to count from. */
    private void stillness(List<DueItem> items) {
        CycleState state = cycle.state();
        if (state.isFinal()
                || state == CycleState.PROPOSED
                || state == CycleState.HELD
                || state == CycleState.SUSPENDED) {
            return;
        }
        LocalDate waitsFrom = switch (state) {
            case MEETING_SCHEDULED -> cycle.plan().orElseThrow().on();
            case RESPONDED -> cycle.meeting().orElseThrow().heldOn().plusDays(FollowUpPoint.T2.lastDay());
            default -> entered();
        };
        after(items, DueKind.STUCK, waitsFrom, Role.PROGRAMME_LEAD);
    }

    /** The mentee's own reminder, for goals that nobody has asked for since their day came. */
    private void goals(List<DueItem> items) {
        MenteeResponse response = cycle.response().orElseThrow();
        Optional<FollowUp> last = cycle.followUps().stream().reduce((one, later) -> later);
        List<GoalStatus> statuses = last.map(FollowUp::goals).orElse(response.goalStatuses());
        IntStream.range(0, statuses.size())
                .filter(i -> statuses.get(i).isOpen())
                .mapToObj(i -> response.goals().get(i))
                .map(DevelopmentGoal::reviewOn)
                .filter(day -> last.map(FollowUp::on)
                        .filter(asked -> !asked.isBefore(day))
                        .isEmpty())
                .min(LocalDate::compareTo)
                .ifPresent(day -> after(items, DueKind.GOALS, day, Role.MENTEE));
    }

    private void raw(List<DueItem> items) {
        CycleState state = cycle.state();
        boolean open = !state.isFinal();
        if (open) {
            RawMaterial.notesGoneBy(cycle).ifPresent(by -> before(items, DueKind.NOTES, CycleAction.INTERVIEW, by));
            RawMaterial.answersGoneBy(cycle).ifPresent(by -> before(items, DueKind.ANSWERS, CycleAction.SIGN_OFF, by));
        }
        boolean ends = state == CycleState.FOLLOWED_UP
                || (!open && cycle.consent().isPresent() && cycle.closure().isEmpty());
        if (ends) {
            LocalDate since = entered();
            if (isReached(since.plusDays(rule.daysOf(DueKind.ATTESTATION)))) {
                Optional<LocalDate> by = Stream.of(RawMaterial.notesGoneBy(cycle), RawMaterial.answersGoneBy(cycle))
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo);
                items.add(
                        new DueItem(cycle.id(), DueKind.ATTESTATION, Optional.of(since), by, List.of(Role.CUSTODIAN)));
            }
        }
    }

    /** Who raised a concern shows the receipt to whoever hands it on. So nobody else is told of it, nor how many there are. */
    private void concerns(List<DueItem> items) {
        if (cycle.concerns().stream().anyMatch(concern -> concern.stage() == Concern.Stage.ROUTED)) {
            items.add(new DueItem(
                    cycle.id(), DueKind.CONCERN, Optional.empty(), Optional.empty(), List.of(Role.CONCERN_RECIPIENT)));
        }
    }

    private void before(List<DueItem> items, DueKind kind, CycleAction from, LocalDate by) {
        if (isReached(by.minusDays(rule.daysOf(kind)))) {
            items.add(new DueItem(cycle.id(), kind, Optional.of(last(from)), Optional.of(by), List.of(Role.CUSTODIAN)));
        }
    }

    private void after(List<DueItem> items, DueKind kind, LocalDate since, Role... roles) {
        if (isReached(since.plusDays(rule.daysOf(kind)))) {
            items.add(new DueItem(cycle.id(), kind, Optional.of(since), Optional.empty(), List.of(roles)));
        }
    }

    private boolean isReached(LocalDate day) {
        return !today.isBefore(day);
    }

    /** The day on which the cycle came into its state; a step that stays there is none. */
    private LocalDate entered() {
        return cycle.history().stream()
                .filter(entry -> entry.from() != entry.to())
                .reduce((one, later) -> later)
                .map(HistoryEntry::on)
                .orElseThrow();
    }

    private LocalDate last(CycleAction action) {
        return cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .reduce((one, later) -> later)
                .map(HistoryEntry::on)
                .orElseThrow();
    }
}
