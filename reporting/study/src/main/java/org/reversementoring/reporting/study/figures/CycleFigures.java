package org.reversementoring.reporting.study.figures;

import java.util.Arrays;
import java.util.BitSet;
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
        return counted().counts();
    }

    /** How the cycles of these counts lie in one another. */
    public List<FigureLink> links() {
        return counted().links();
    }

    private CycleCounts counted() {
        CycleCounts counts = new CycleCounts(cycles.size());
        if (cycles.isEmpty()) {
            return counts;
        }
        delivered(counts, "Interview held", reached(CycleState.INTERVIEWED));
        delivered(counts, "Report released", reached(CycleState.SIGNED_OFF));
        delivered(counts, "Feedback meeting held", reached(CycleState.MEETING_HELD));
        delivered(counts, "Mentee responded", reached(CycleState.RESPONDED));
        delivered(counts, "Followed up within two weeks", inTime(FollowUpPoint.T1));
        delivered(counts, "First follow-up early or late", atAnotherTime(FollowUpPoint.T1));
        delivered(counts, "Followed up after three months", inTime(FollowUpPoint.T2));
        delivered(counts, "Second follow-up early or late", atAnotherTime(FollowUpPoint.T2));
        List<CycleView.ForEvaluator> views = cycles.stream()
                .map(cycle -> cycle.viewFor(new Viewer.Evaluator()))
                .toList();
        Arrays.stream(Fidelity.Item.values())
                .filter(item -> !COUNTED_APART.contains(item))
                .forEach(item -> fidelity(counts, item, views));
        harms(counts, views);
        BitSet begun = set(cycles, cycle -> true);
        counts.add(
                ReportSection.CONCERN,
                "A concern was raised",
                set(cycles, cycle -> !cycle.concerns().isEmpty()),
                begun);
        counts.add(
                ReportSection.CONCERN,
                "A concern has not been taken over yet",
                set(
                        cycles,
                        cycle -> cycle.concerns().stream()
                                .anyMatch(concern -> concern.stage() != Concern.Stage.ACKNOWLEDGED)),
                begun);
        return counts;
    }

    private static <T> BitSet set(List<T> all, Predicate<T> condition) {
        BitSet set = new BitSet(all.size());
        for (int i = 0; i < all.size(); i++) {
            set.set(i, condition.test(all.get(i)));
        }
        return set;
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

    private static void fidelity(CycleCounts counts, Fidelity.Item item, List<CycleView.ForEvaluator> views) {
        BitSet done = set(views, view -> view.fidelity().done().contains(item));
        BitSet all = set(views, view -> view.fidelity().missed().contains(item));
        all.or(done);
        if (!all.isEmpty()) {
            counts.add(ReportSection.FIDELITY, label(item), done, all);
        }
    }

    private static void harms(CycleCounts counts, List<CycleView.ForEvaluator> views) {
        BitSet asked = set(views, view -> !view.followUps().isEmpty());
        if (asked.isEmpty()) {
            return;
        }
        for (HarmCheck.Side side : HarmCheck.Side.values()) {
            String who = side == HarmCheck.Side.MENTEE ? "mentee" : "mentors";
            for (HarmCheck.Outcome outcome : List.of(HarmCheck.Outcome.HARM, HarmCheck.Outcome.UNEASE)) {
                String what = outcome == HarmCheck.Outcome.HARM ? "Harm" : "Unease and no harm";
                counts.add(
                        ReportSection.HARM,
                        what + " reported on the side of the " + who,
                        set(views, view -> !view.followUps().isEmpty() && gravest(view, side) == outcome),
                        asked);
            }
        }
    }

    private static HarmCheck.Outcome gravest(CycleView.ForEvaluator view, HarmCheck.Side side) {
        return view.followUps().stream()
                .flatMap(followUp -> followUp.harmChecks().stream())
                .filter(check -> check.side() == side)
                .map(HarmCheck::outcome)
                .max(HarmCheck.Outcome::compareTo)
                .orElse(HarmCheck.Outcome.NO_HARM);
    }

    private void delivered(CycleCounts counts, String label, Predicate<MentoringCycle> condition) {
        counts.add(ReportSection.DELIVERY, label, set(cycles, condition), set(cycles, cycle -> true));
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
