/**
 * Whole numbers under linear relations: between which values can each of them lie? Not for users: the audit is the way to it.
 *
 * <p>In comes a {@link org.reversementoring.anonymisation.table.solver.LinearSystem}, bounds and relations. Out come {@link
 * org.reversementoring.anonymisation.table.solver.CountRange}s, one for each number: what is proved from outside, and what some
 * whole solution attains. Where the two are the same, the range is exact. A relaxation to fractions alone would make the ranges of
 * an attacker too wide and a table look safer than it is, so no range rests on one. All arithmetic is in whole numbers.
 */
@NullMarked
package org.reversementoring.anonymisation.table.solver;

import org.jspecify.annotations.NullMarked;
