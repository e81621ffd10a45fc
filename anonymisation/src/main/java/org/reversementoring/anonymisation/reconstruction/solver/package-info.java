/**
 * The search for every set of answers that fits the published figures. Not for users: the audit in {@link
 * org.reversementoring.anonymisation.reconstruction} is the way to it.
 *
 * <p>In come a question, what each mentor may have answered, and figures. A {@link
 * org.reversementoring.anonymisation.reconstruction.solver.ConstraintSystem} groups the mentors whom nothing tells apart and
 * searches. Out come {@link org.reversementoring.anonymisation.reconstruction.solver.WorldCounts}: how many worlds fit, and how
 * likely each answer of each mentor is. A world says who gave which answer. All arithmetic is exact.
 */
@NullMarked
package org.reversementoring.anonymisation.reconstruction.solver;

import org.jspecify.annotations.NullMarked;
