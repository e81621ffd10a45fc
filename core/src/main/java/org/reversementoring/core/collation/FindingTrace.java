package org.reversementoring.core.collation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;

/** The rules of how findings trace to the points of the interview. */
final class FindingTrace {

    private FindingTrace() {}

    /** The findings that trace to no point, by id. */
    static List<FindingId> untraced(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.points().isEmpty())
                .map(Finding::id)
                .toList();
    }

    /** A collation in which one finding traces is one of a collator who keeps traces, so that each finding does. */
    static void check(Interview interview, List<Finding> findings) {
        if (untraced(findings).size() == findings.size()) {
            return;
        }
        List<Point> points = interview.points();
        for (Finding finding : findings) {
            String subject = "finding " + finding.id() + ": ";
            if (finding.points().isEmpty()) {
                throw new IllegalArgumentException(
                        subject + "must trace to a point of the interview, as others do, but traces to none");
            }
            for (int point : finding.points()) {
                if (point > points.size()) {
                    throw new IllegalArgumentException(subject + "must trace to points 1 to " + points.size()
                            + " of the interview, but traces to " + point);
                }
                if (!points.get(point - 1).topic().equals(finding.topic())) {
                    throw new IllegalArgumentException(
                            subject + "must trace to points of its own topic, but point " + point + " is of another");
                }
            }
        }
    }

    /** The points that are left when some are forgotten. */
    static List<Point> left(List<Point> points, Set<Integer> forgotten) {
        for (int point : forgotten) {
            if (point < 1 || point > points.size()) {
                throw new IllegalArgumentException(
                        "collation: points to forget must be 1 to " + points.size() + ", but one was " + point);
            }
        }
        return places(points.size(), forgotten).stream()
                .map(place -> points.get(place - 1))
                .toList();
    }

    /** A finding with the numbers that its points have when some are forgotten; empty if it came from those alone. */
    static Optional<Finding> left(Finding finding, int points, Set<Integer> forgotten) {
        if (finding.points().isEmpty()) {
            return Optional.of(finding);
        }
        List<Integer> places = places(points, forgotten);
        List<Integer> left = finding.points().stream()
                .map(point -> places.indexOf(point) + 1)
                .filter(place -> place > 0)
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.builder().from(finding).points(left).build());
    }

    private static List<Integer> places(int points, Set<Integer> forgotten) {
        return IntStream.rangeClosed(1, points)
                .filter(place -> !forgotten.contains(place))
                .boxed()
                .toList();
    }
}
