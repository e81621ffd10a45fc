package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/**
 * A rule that is handed nothing but {@link RemainingAnswers}: those that are left when the c+1 lowest and the c+1 highest are dropped. Whatever
 * it says of them is endpoint-deniable against c colluders (T3), so panels that are too large to be gone through can be certified, too.
 *
 * <p>That it sees no more is no claim of its author: the library hands it no more. What it says is noted for everything that it could be handed,
 * before there is any answer, and it is never called again. So it may remember, count its calls or throw dice, and still what is published is
 * one function of the remaining answers. An author who does so is told that the strategy breaks law 2 of {@link AnonymisationStrategy}.
 *
 * <p>Where fewer answered than the context asks for, nothing is shown, and it is not asked. {@link Strategies#ofTrimmed} makes a strategy of it.
 */
public interface TrimmedStrategy {

    /** Identifies the strategy in certificates: 1 to 100 characters; change it whenever the statements change. */
    String id();

    /** The statement about these answers. It should ask for few of them: each one asked for multiplies what must be noted. */
    Statement apply(RemainingAnswers answers);
}
