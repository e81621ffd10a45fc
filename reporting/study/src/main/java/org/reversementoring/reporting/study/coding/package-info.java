/**
 * Step 7 of a study, beside its outcomes: what people named before and after, as codes. Sheets of code ids go in, for concerns, barriers, benefits and the
 * short texts of a medical school; counts of people come out. What anybody said or wrote has no place here.
 *
 * <p>Somebody who was asked and named nothing is counted. Somebody who was not recorded is not counted, and is told as missing. Each
 * count is of the same people before and after. It is printed with all its parts or not at all, and there are no sums over codes,
 * because a hidden part would follow from them.
 */
@NullMarked
package org.reversementoring.reporting.study.coding;

import org.jspecify.annotations.NullMarked;
