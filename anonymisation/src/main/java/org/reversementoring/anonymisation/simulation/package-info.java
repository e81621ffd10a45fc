/**
 * Before step 1 and beside the way: whole programmes that never took place, for researchers and for measuring the library.
 *
 * <p>In come a {@link org.reversementoring.anonymisation.simulation.ProgrammeModel} and a seed; out go cycles one by one, each
 * with raw answers in the types that a host would use, so that everything after them is the library's own way. {@link
 * org.reversementoring.anonymisation.simulation.ReleaseTally} counts what was released, from releases alone (T7); {@link
 * org.reversementoring.anonymisation.simulation.Closeness} compares it with the answers, which only a simulation may. Nothing is
 * kept: a programme of any length needs the memory of one cycle.
 */
@NullMarked
@ModelStyle
package org.reversementoring.anonymisation.simulation;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
