package org.reversementoring.reporting.study.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.core.programme.pair.PairAction;
import org.reversementoring.core.programme.pair.PairCourse;
import org.reversementoring.core.programme.pair.PairState;
import org.reversementoring.core.programme.pair.PairStep;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * Figures of the pair schemes of one kind, apart from those of the other kind and of panels. It is for the study team.
 *
 * <p>What a scheme without a plan does not write down (meetings that were called off or missed, an induction) is counted of those with a plan
 * alone; what one with a plan does not (the length of a meeting) of those without. Neither counts as 0.
 *
 * @param kind {@link Topology#PAIR} or {@link Topology#RECIPROCAL}
 * @param schemes schemes that were begun, 1 or more
 * @param counts how far they came, and how their meetings went
 * @param sessions how long the meetings took whose length is recorded, if there are any
 * @param withoutLength meetings that were held and whose length is not recorded
 */
public record PairFigures(
        Topology kind, int schemes, List<ReportedCount> counts, Optional<SessionTimes> sessions, int withoutLength) {

    /**
     * Checks the kind.
     *
     * @throws IllegalArgumentException if it is that of a panel, or there is no scheme
     */
    public PairFigures {
        counts = List.copyOf(counts);
        if (kind == Topology.PANEL || schemes < 1 || withoutLength < 0) {
            throw new IllegalArgumentException("pair figures: must be of one pair scheme or more");
        }
    }

    /** The figures of each kind that occurs, pairs first. */
    public static List<PairFigures> of(List<PairScheme> schemes) {
        List<PairFigures> figures = new ArrayList<>();
        for (Topology kind : List.of(Topology.PAIR, Topology.RECIPROCAL)) {
            List<PairScheme> same =
                    schemes.stream().filter(scheme -> scheme.topology() == kind).toList();
            if (!same.isEmpty()) {
                figures.add(ofOneKind(kind, same));
            }
        }
        return List.copyOf(figures);
    }

    private static PairFigures ofOneKind(Topology kind, List<PairScheme> schemes) {
        List<ReportedCount> counts = new ArrayList<>();
        add(counts, kind, "met at least once", schemes, scheme -> held(scheme) > 0);
        add(counts, kind, "held all planned meetings", schemes, scheme -> held(scheme) >= scheme.planned());
        add(counts, kind, "ended as planned", schemes, PairFigures::endedAsPlanned);
        add(
                counts,
                kind,
                "ended early",
                schemes,
                scheme -> endedBy(scheme, PairState.CLOSED) && !endedAsPlanned(scheme));
        add(counts, kind, "withdrawn", schemes, scheme -> endedBy(scheme, PairState.WITHDRAWN));
        add(counts, kind, "not over yet", schemes, scheme -> !scheme.closed());
        List<PairScheme> planned =
                schemes.stream().filter(scheme -> scheme.course().isPresent()).toList();
        List<PairScheme> inducted = planned.stream()
                .filter(scheme -> course(scheme).plan().induction())
                .toList();
        add(
                counts,
                kind,
                "an induction was attended",
                inducted,
                scheme -> course(scheme).count(PairAction.ATTEND_INDUCTION) > 0);
        add(
                counts,
                kind,
                "a meeting was called off",
                planned,
                scheme -> course(scheme).count(PairAction.CANCEL_MEETING) > 0);
        add(
                counts,
                kind,
                "a meeting was missed",
                planned,
                scheme -> course(scheme).count(PairAction.MISS_MEETING) > 0);
        List<Integer> minutes = schemes.stream()
                .flatMap(scheme -> scheme.meetings().stream())
                .map(meeting -> Math.toIntExact(meeting.length().toMinutes()))
                .toList();
        int withoutLength = planned.stream().mapToInt(PairFigures::held).sum();
        return new PairFigures(kind, schemes.size(), counts, SessionTimes.of(minutes), withoutLength);
    }

    private static void add(
            List<ReportedCount> counts,
            Topology kind,
            String label,
            List<PairScheme> schemes,
            Predicate<PairScheme> condition) {
        if (!schemes.isEmpty()) {
            int events = (int) schemes.stream().filter(condition).count();
            counts.add(ReportedCount.about(
                    ReportSection.DELIVERY, title(kind) + ": " + label, new Proportion(events, schemes.size())));
        }
    }

    private static PairCourse course(PairScheme scheme) {
        return scheme.course().orElseThrow();
    }

    private static int held(PairScheme scheme) {
        return scheme.course()
                .map(course -> course.count(PairAction.MEET))
                .orElse(scheme.meetings().size());
    }

    /** A scheme without a plan closes in one way only. */
    private static boolean endedBy(PairScheme scheme, PairState state) {
        return scheme.course()
                .map(course -> course.state() == state)
                .orElse(scheme.closed() && state == PairState.CLOSED);
    }

    private static boolean endedAsPlanned(PairScheme scheme) {
        return endedBy(scheme, PairState.CLOSED)
                && scheme.course().stream()
                        .flatMap(course -> course.steps().stream())
                        .map(PairStep::reason)
                        .allMatch(Optional::isEmpty);
    }

    /**
     * The estimates that a progression criterion may be on.
     *
     * @param level confidence level of the intervals, more than 0 and less than 1
     */
    public List<TeamEstimate> estimates(BigDecimal level) {
        List<TeamEstimate> estimates = new ArrayList<>();
        counts.forEach(
                count -> estimates.add(TeamEstimate.rate(count.label(), Optional.of(count.proportion()), level)));
        sessions.ifPresent(times -> estimates.add(
                TeamEstimate.minutes(title(kind) + ": minutes of the meetings", times.median(), times.sessions())));
        return List.copyOf(estimates);
    }

    /** The kind as it stands on a page: {@code Panels}, {@code Pairs}, {@code Reciprocal pairs}. */
    public static String title(Topology kind) {
        return switch (kind) {
            case PANEL -> "Panels";
            case PAIR -> "Pairs";
            case RECIPROCAL -> "Reciprocal pairs";
        };
    }

    /** The number of schemes only. */
    @Override
    public String toString() {
        return "PairFigures[" + kind + ", " + schemes + " schemes, ***]";
    }
}
