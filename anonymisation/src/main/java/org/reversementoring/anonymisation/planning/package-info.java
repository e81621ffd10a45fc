/**
 * Before step 1: what will a study be able to show, and how sharply?
 *
 * <p>In come the sizes of the panels, the guarantees that are wanted and what is expected of turnout and answers; no answer of
 * anybody. {@link org.reversementoring.anonymisation.planning.SharpestBands} finds the finest bands of the mean that the
 * guarantees allow, and is a strategy like any other. {@link org.reversementoring.anonymisation.planning.StudyPlan} says what
 * share of panels, questions and findings will be releasable, and how far what is released will be from the panel's mean, so that
 * a programme widens its panels while it still can.
 */
@NullMarked
@ModelStyle
package org.reversementoring.anonymisation.planning;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
