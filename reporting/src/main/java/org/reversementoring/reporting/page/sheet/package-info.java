/**
 * Step 11d, one sheet for each reader, to be printed or shown.
 *
 * <p>In comes only what its reader may see: the view of a cycle for that reader, or what is settled before anybody answers, such as a
 * policy and a guide. Out goes a {@link org.reversementoring.reporting.document.Document}. No sheet takes a cycle, so none can show
 * another reader's part. Names belong to the host: what its {@link
 * org.reversementoring.reporting.page.Presentation} gives is printed, and for the rest there is room to write.
 */
@NullMarked
package org.reversementoring.reporting.page.sheet;

import org.jspecify.annotations.NullMarked;
