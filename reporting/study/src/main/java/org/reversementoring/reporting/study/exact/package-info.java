/**
 * Arithmetic of exact tests: medians, sums of ranks and parts of a distribution in whole numbers and fractions. The first step of a
 * study's statistics; nothing here is for users of the library.
 */
@NullMarked
package org.reversementoring.reporting.study.exact;

import org.jspecify.annotations.NullMarked;
