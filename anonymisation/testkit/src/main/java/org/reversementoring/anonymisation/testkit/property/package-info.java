/**
 * The laws as jqwik properties, and generators of panels for properties of one's own.
 *
 * <p>Annotate with {@code @Domain(PanelDomain.class)} and take a
 * {@link org.reversementoring.anonymisation.testkit.property.Asked}, a
 * {@link org.reversementoring.anonymisation.testkit.PanelWorld} or a
 * {@link org.reversementoring.anonymisation.testkit.RosterDelta}. Generators are biased towards agreement: what leaks, leaks when
 * a panel agrees, and uniform panels hardly ever do.
 */
@NullMarked
package org.reversementoring.anonymisation.testkit.property;

import org.jspecify.annotations.NullMarked;
