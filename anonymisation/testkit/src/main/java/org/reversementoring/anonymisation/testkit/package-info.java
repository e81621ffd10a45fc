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
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>law</b>: a property that holds for every input, as in property-based testing; some are metamorphic relations.
 *   <li><b>contract</b>: a test class that an implementer inherits (contract test).
 *   <li><b>face</b>: a way to run the laws, with JUnit or with jqwik.
 *   <li><b>broken</b> strategy: a mutant that a law must kill.
 *   <li><b>publication</b>: whatever a host prints from raw answers, a data release.
 *   <li><b>world</b>: one possible panel of answers, a possible world.
 * </ul>
 */
@NullMarked
package org.reversementoring.anonymisation.testkit;

import org.jspecify.annotations.NullMarked;
