package org.reversementoring.anonymisation.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;

/**
 * Anything that a host makes of raw answers: a table, a chart, a file. A strategy cannot see rows, names or times, so G1, G2
 * and G8 hold for it by construction; a publication sees all of it, and {@link PublicationLaws} tell whether it shows.
 */
public interface Publication {

    /** The whole artefact as text: content, order, file name, whatever a reader gets. */
    String publish(PanelWorld world);

    /** The publication of what a strategy says about each item. */
    static Publication of(AnonymisationStrategy strategy, PublicContext context) {
        return world -> IntStream.range(0, world.items())
                .mapToObj(item -> {
                    List<Integer> marks = world.marks(item);
                    int declined = world.answers().size() - marks.size();
                    return strategy.apply(AnswerCounts.of(context.scale(), marks, declined), context)
                            .canonical();
                })
                .collect(Collectors.joining("\n"));
    }
}
