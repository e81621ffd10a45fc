package org.reversementoring.reporting.study.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * Figures that a study reads from its cycles, as an evaluator sees them: how far they came, how well, and how long their meetings
 * took. They hold nothing that anybody said.
 *
 * @param cycles all cycles that were begun
 */
public record CycleFigures(List<MentoringCycle> cycles) {

    /** Harm has a section of its own, and follow-ups are counted by their point. */
    private static final Set<Fidelity.Item> COUNTED_APART =
            EnumSet.of(Fidelity.Item.FOLLOWED_UP_IN_TIME, Fidelity.Item.NO_HARM);

    /**
     * Copies the cycles.
     *
     * @throws IllegalArgumentException if one comes twice
     */
    public CycleFigures {
        cycles = List.copyOf(cycles);
        if (new HashSet<>(cycles.stream().map(MentoringCycle::id).toList()).size() != cycles.size()) {
            throw new IllegalArgumentException("study: each cycle must come once, but one is repeated");
        }
    }

    /** Counts of delivery, fidelity, harms and concerns. */
    public List<ReportedCount> counts() {
        List<ReportedCount> counts = new ArrayList<>();
        if (cycles.isEmpty()) {
            return counts;
        }
        counts.add(delivered("Interview held", reached(CycleState.INTERVIEWED)));
        counts.add(delivered("Report released", reached(CycleState.SIGNED_OFF)));
        counts.add(delivered("Feedback meeting held", reached(CycleState.MEETING_HELD)));
        counts.add(delivered("Mentee responded", reached(CycleState.RESPONDED)));
        counts.add(delivered("Followed up within two weeks", inTime(FollowUpPoint.T1)));
        counts.add(delivered("First follow-up early or late", atAnotherTime(FollowUpPoint.T1)));
        counts.add(delivered("Followed up after three months", inTime(FollowUpPoint.T2)));
        counts.add(delivered("Second follow-up early or late", atAnotherTime(FollowUpPoint.T2)));
        List<CycleView.ForEvaluator> views = cycles.stream()
                .map(cycle -> cycle.viewFor(new Viewer.Evaluator()))
                .toList();
        Arrays.stream(Fidelity.Item.values())
                .filter(item -> !COUNTED_APART.contains(item))
                .forEach(item -> fidelity(item, views).ifPresent(counts::add));
        counts.addAll(harms(views));
        counts.add(concern("A concern was raised", cycle -> !cycle.concerns().isEmpty()));
        counts.add(concern(
                "A concern has not been taken over yet",
                cycle -> cycle.concerns().stream().anyMatch(concern -> concern.stage() != Concern.Stage.ACKNOWLEDGED)));
        return counts;
    }

    /** How long the feedback meetings took, if there were any. */
    public Optional<SessionTimes> sessions() {
        return SessionTimes.of(cycles.stream()
                .flatMap(cycle -> cycle.meeting().stream())
                .map(meeting -> Math.toIntExact(meeting.length().toMinutes()))
                .toList());
    }

    /** Guides by id and version, sorted. */
    public List<String> guides() {
        return cycles.stream()
                .map(cycle -> cycle.guide().id() + ", version " + cycle.guide().version())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<ReportedCount> fidelity(Fidelity.Item item, List<CycleView.ForEvaluator> views) {
        int done = (int) views.stream()
                .filter(view -> view.fidelity().done().contains(item))
                .count();
        int missed = (int) views.stream()
                .filter(view -> view.fidelity().missed().contains(item))
                .count();
        return done + missed == 0
                ? Optional.empty()
                : Optional.of(
                        ReportedCount.about(ReportSection.FIDELITY, label(item), new Proportion(done, done + missed)));
    }

    private static List<ReportedCount> harms(List<CycleView.ForEvaluator> views) {
        List<ReportedCount> counts = new ArrayList<>();
        List<CycleView.ForEvaluator> asked =
                views.stream().filter(view -> !view.followUps().isEmpty()).toList();
        if (asked.isEmpty()) {
            return counts;
        }
        for (HarmCheck.Side side : HarmCheck.Side.values()) {
            String who = side == HarmCheck.Side.MENTEE ? "mentee" : "mentors";
            for (HarmCheck.Outcome outcome : List.of(HarmCheck.Outcome.HARM, HarmCheck.Outcome.UNEASE)) {
                String what = outcome == HarmCheck.Outcome.HARM ? "Harm" : "Unease and no harm";
                int cycles = (int) asked.stream()
                        .filter(view -> gravest(view, side) == outcome)
                        .count();
                counts.add(ReportedCount.about(
                        ReportSection.HARM,
                        what + " reported on the side of the " + who,
                        new Proportion(cycles, asked.size())));
            }
        }
        return counts;
    }

    private static HarmCheck.Outcome gravest(CycleView.ForEvaluator view, HarmCheck.Side side) {
        return view.followUps().stream()
                .flatMap(followUp -> followUp.harmChecks().stream())
                .filter(check -> check.side() == side)
                .map(HarmCheck::outcome)
                .max(HarmCheck.Outcome::compareTo)
                .orElse(HarmCheck.Outcome.NO_HARM);
    }

    private ReportedCount delivered(String label, Predicate<MentoringCycle> condition) {
        return ReportedCount.ofDelivery(label, of(condition));
    }

    /** Read from the days, because a cycle that was ended early does not keep its parts. What was taken back was not reached. */
    private static Predicate<MentoringCycle> reached(CycleState state) {
        return cycle -> cycle.viewFor(new Viewer.ProgrammeLead()).milestones().stream()
                .anyMatch(milestone -> milestone.state() == state);
    }

    private static Predicate<MentoringCycle> inTime(FollowUpPoint point) {
        return cycle -> timings(cycle, point).anyMatch(timing -> timing == FollowUpPoint.Timing.IN_TIME);
    }

    private static Predicate<MentoringCycle> atAnotherTime(FollowUpPoint point) {
        return cycle -> timings(cycle, point).anyMatch(timing -> timing != FollowUpPoint.Timing.IN_TIME);
    }

    private static Stream<FollowUpPoint.Timing> timings(MentoringCycle cycle, FollowUpPoint point) {
        return cycle.meeting().stream()
                .flatMap(meeting -> cycle.followUps().stream()
                        .filter(followUp -> followUp.point() == point)
                        .map(followUp -> followUp.timing(meeting.heldOn())));
    }

    private ReportedCount concern(String label, Predicate<MentoringCycle> condition) {
        return ReportedCount.about(ReportSection.CONCERN, label, of(condition));
    }

    private Proportion of(Predicate<MentoringCycle> condition) {
        return new Proportion((int) cycles.stream().filter(condition).count(), cycles.size());
    }

    private static String label(Fidelity.Item item) {
        return switch (item) {
            case INDEPENDENT_ROLES -> "Roles outside the mentee's line";
            case SELF_ASSESSMENT -> "Mentee looked at the same topics first";
            case FULL_COVERAGE -> "Each topic of the guide asked";
            case IN_PERSON -> "Met in person";
            case FULL_AGENDA -> "Each phase of the agenda done";
            case QUIET_MEETING -> "Nothing happened in the meeting that should not";
            case NOT_SHARED_FURTHER -> "Report was not shared further";
            case GOAL_SET -> "Mentee set a goal";
            case FOLLOWED_UP_IN_TIME -> "Followed up in time";
            case NO_HARM -> "No harm";
            case RAW_GONE_IN_TIME -> "Notes and private answers gone in time";
        };
    }
}
