/**
 * The choice of the cells to hide: small ones, and as few others as protect them.
 *
 * <p>In come {@link org.reversementoring.anonymisation.table.cell.LinkedTables} with all their counts. {@link
 * org.reversementoring.anonymisation.table.suppression.ComplementarySuppression} hides cells until the audit finds nothing, and gives
 * {@link org.reversementoring.anonymisation.table.suppression.SuppressedTables}. For a reader who knows the method there is {@link
 * org.reversementoring.anonymisation.table.suppression.CertifiedSuppression}: it looks at all tables that there may be (T10). Primary
 * and complementary (or secondary) suppression are the terms of statistical disclosure control.
 */
@NullMarked
package org.reversementoring.anonymisation.table.suppression;

import org.jspecify.annotations.NullMarked;
