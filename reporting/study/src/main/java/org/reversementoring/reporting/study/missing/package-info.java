/**
 * Step 3 of a study: what is missing, and whether it matters. Who has which time points, and the answers of those who have all, go in; the
 * pattern of missing data and the range of conclusions under the worst and the best that the missing could have been come out.
 *
 * <p>Nothing is imputed. A value that is not recorded is no 0, and a time that is not due yet is not missing. Bounds hold whatever the
 * reason for a missing value is; a tipping point says how far the missing must differ for the conclusion to be another. All of it is for the
 * study team.
 */
@NullMarked
package org.reversementoring.reporting.study.missing;

import org.jspecify.annotations.NullMarked;
