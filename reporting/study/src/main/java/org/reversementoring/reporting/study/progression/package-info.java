/**
 * Step 5 of a study: progression criteria, fixed before the data. An estimate goes in; the zone (stop, amend, go) that it falls
 * into comes out. Zones leave no gap.
 */
@NullMarked
package org.reversementoring.reporting.study.progression;

import org.jspecify.annotations.NullMarked;
