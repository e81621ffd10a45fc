package org.reversementoring.anonymisation.testkit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;

/**
 * The laws of {@link AnonymisationStrategy} as JUnit tests: implement this in a test class of your own.
 *
 * <pre>{@code
 * class MyStrategyTest implements StrategyContract {
 *     public AnonymisationStrategy strategy() {
 *         return new MyStrategy();
 *     }
 * }
 * }</pre>
 */
public interface StrategyContract {

    /** The strategy that is tried. */
    AnonymisationStrategy strategy();

    /** Where it is tried; the whole {@link Contexts#grid()} unless it is made for less. */
    default List<PublicContext> contexts() {
        return Contexts.grid();
    }

    /** What it must guarantee in a context; what a scored report asks for unless it is made for something else. */
    default List<Guarantee> guarantees(PublicContext context) {
        return List.of(
                Guarantee.endpointDeniability(),
                Guarantee.leastFeasible(2),
                Guarantee.harmDeniability(context.scale()));
    }

    /** Test of {@link StrategyLaws#total}. */
    @Test
    default void law1_total() {
        contexts().forEach(context -> StrategyLaws.total(strategy(), context));
    }

    /** Test of {@link StrategyLaws#pure}. */
    @Test
    default void law2_pure() {
        AnonymisationStrategy strategy = strategy();
        contexts().forEach(context -> StrategyLaws.pure(strategy, context));
    }

    /** Test of {@link StrategyLaws#simulatable}. */
    @Test
    default void law3_simulatable() {
        contexts().forEach(context -> StrategyLaws.simulatable(strategy(), context));
    }

    /** Test of {@link StrategyLaws#silentBelowTheFloor}. */
    @Test
    default void law4_silentBelowTheFloor() {
        contexts().forEach(context -> StrategyLaws.silentBelowTheFloor(strategy(), context));
    }

    /** Test of {@link StrategyLaws#hides}. */
    @Test
    default void law5_hides() {
        contexts().forEach(context -> StrategyLaws.hides(strategy(), context, guarantees(context)));
    }

    /** Test of {@link StrategyLaws#countsNobody}. */
    @Test
    default void law6_countsNobody() {
        contexts().forEach(context -> StrategyLaws.countsNobody(strategy(), context));
    }
}
