package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;

/** The contexts in which laws are tried: small enough to enumerate every panel, and different enough to find hidden faults. */
public final class Contexts {

    private Contexts() {}

    /**
     * Five points, n = 3 to 12 and c = 0 to 2; seven, four, three and two points and a scale from 0 for n = 5 to 8; floors above
     * the lowest; and at the edges of what is allowed two points up to n = 24, c up to 4, and scales of 6 to 11 points. A
     * strategy that is safe for six mentors may not be for eight ("count rounded to 5"), and one that is safe against two may not
     * be against three.
     */
    public static List<PublicContext> grid() {
        List<PublicContext> contexts = new ArrayList<>();
        for (int colluders = 0; colluders <= 2; colluders++) {
            for (int n = 3; n <= 12; n++) {
                contexts.add(PublicContext.of(scale(1, 5), n, colluders));
            }
            for (int n = 5; n <= 8; n++) {
                for (RatingScale scale : List.of(scale(1, 2), scale(1, 3), scale(1, 4), scale(0, 5), scale(1, 7))) {
                    contexts.add(PublicContext.of(scale, n, colluders));
                }
            }
            contexts.add(new PublicContext(scale(1, 5), 9, colluders, 8));
        }
        contexts.addAll(edges());
        return List.copyOf(contexts);
    }

    /** Few points where mentors or colluders are many, few mentors where points are many, so that exhaustion stays quick. */
    private static List<PublicContext> edges() {
        List<PublicContext> contexts = new ArrayList<>();
        for (int n = 9; n <= 24; n++) {
            for (int colluders = 1; colluders <= 4; colluders++) {
                contexts.add(PublicContext.of(scale(1, 2), n, colluders));
            }
        }
        contexts.add(new PublicContext(scale(1, 2), 24, 1, 20));
        contexts.add(PublicContext.of(scale(1, 5), 10, 3));
        contexts.add(PublicContext.of(scale(1, 7), 9, 1));
        for (int points : new int[] {6, 8, 9, 10, 11}) {
            contexts.add(PublicContext.of(scale(0, points), 5, 1));
        }
        contexts.add(PublicContext.of(scale(100, 3), 7, 2));
        return contexts;
    }

    /** One small context, for a first look. */
    public static PublicContext six() {
        return PublicContext.of(scale(1, 5), 6, 1);
    }

    /** A scale of so many points from this mark on, with labels that say nothing. */
    public static RatingScale scale(int lowest, int points) {
        return new RatingScale(
                lowest,
                IntStream.range(lowest, lowest + points)
                        .mapToObj(mark -> "mark " + mark)
                        .toList());
    }
}
