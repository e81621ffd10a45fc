/**
 * The laws of the interfaces of anonymisation, for whoever implements one.
 *
 * <p>In comes an implementation; out comes nothing, or a {@link org.reversementoring.anonymisation.testkit.BrokenLaw} that says
 * which law is broken and by which supposed answers. The laws are plain static methods, numbered as in the Javadoc of what they
 * are about: {@link org.reversementoring.anonymisation.testkit.StrategyLaws} for {@code AnonymisationStrategy},
 * {@link org.reversementoring.anonymisation.testkit.CompositionLaws} for several releases together,
 * {@link org.reversementoring.anonymisation.testkit.PublicationLaws} for whatever else a host prints from raw answers.
 *
 * <p>Two faces run them: {@link org.reversementoring.anonymisation.testkit.StrategyContract} with JUnit, and
 * {@code testkit.property} with jqwik. {@code testkit.broken} has strategies and publications that look harmless and must fail; a
 * law that does not find its own is no law.
 */
@NullMarked
package org.reversementoring.anonymisation.testkit;

import org.jspecify.annotations.NullMarked;
