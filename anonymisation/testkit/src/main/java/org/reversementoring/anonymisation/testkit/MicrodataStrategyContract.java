package org.reversementoring.anonymisation.testkit;

import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;

/**
 * The laws of {@link MicrodataStrategy} as JUnit tests: implement this in a test class of your own. Build the strategy for the
 * columns that {@link MicrodataStrategyLaws} names, and for its {@link MicrodataStrategyLaws#hierarchies()} if it needs
 * hierarchies.
 *
 * <pre>{@code
 * class MyStrategyTest implements MicrodataStrategyContract {
 *     public MicrodataStrategy strategy() {
 *         return new MyStrategy(MicrodataStrategyLaws.hierarchies());
 *     }
 * }
 * }</pre>
 */
public interface MicrodataStrategyContract {

    /** The strategy that is tried. */
    MicrodataStrategy strategy();

    /** Test of {@link MicrodataStrategyLaws#law1_private}. */
    @Test
    default void law1_private() {
        MicrodataStrategyLaws.law1_private(strategy());
    }

    /** Test of {@link MicrodataStrategyLaws#law2_others_untouched}. */
    @Test
    default void law2_others_untouched() {
        MicrodataStrategyLaws.law2_others_untouched(strategy());
    }

    /** Test of {@link MicrodataStrategyLaws#law3_deterministic}. */
    @Test
    default void law3_deterministic() {
        MicrodataStrategyLaws.law3_deterministic(strategy());
    }

    /** Test of {@link MicrodataStrategyLaws#law4_truthful}. */
    @Test
    default void law4_truthful() {
        MicrodataStrategyLaws.law4_truthful(strategy());
    }

    /** Test of {@link MicrodataStrategyLaws#law5_nothing_from_nothing}. */
    @Test
    default void law5_nothing_from_nothing() {
        MicrodataStrategyLaws.law5_nothing_from_nothing(strategy());
    }

    /** Test of {@link MicrodataStrategyLaws#law6_cancelled_or_whole}. */
    @Test
    default void law6_cancelled_or_whole() {
        MicrodataStrategyLaws.law6_cancelled_or_whole(strategy());
    }
}
