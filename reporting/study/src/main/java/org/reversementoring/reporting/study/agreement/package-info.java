/**
 * Step 2 of a study: agreement of coders. Codes that several people gave to the same units go in; Cohen's kappa,
 * weighted or not, or Krippendorff's alpha comes out, with its interval from resamples, or the reason why there is none. A blank is no code.
 *
 * <p>Agreement of coders is computed here, in some 500 lines, and DKPro Statistics Agreement 2.2.1 is what the tests compare it
 * with. It would be light enough (72 kB, it needs nothing else, no package in common), but its values are not exact everywhere, and
 * some are wrong without a word. Where a coefficient is 0 / 0 it gives 0, which reads as chance, or NaN, or an exception. Codes that
 * are whole numbers overflow in the interval metric from a difference of 46,341 on; as decimals they would not, but then the ordinal
 * metric counts as nominal. The ordinal metric walks through every number between two codes, so large codes do not come to an end.
 * Kappa with a missing code is computed all the same, and complains on the error stream. It names no module, and its last release is
 * of 2020. A test holds the first two findings, and fails when a release changes them.
 */
@NullMarked
package org.reversementoring.reporting.study.agreement;

import org.jspecify.annotations.NullMarked;
