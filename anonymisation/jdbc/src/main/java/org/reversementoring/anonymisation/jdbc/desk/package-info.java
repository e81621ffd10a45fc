/**
 * Step 6h, as the pages of a host use it: three desks over the stores, at which people do what their role lets them do.
 *
 * <p>In come an identifier of whoever is signed in and what they typed; out come the next cycle, stored, or an exception that a host turns
 * into a page. What must happen in an order that survives a crash, happens in it here. {@code META-INF/doc/embedding.md} has a table of
 * the exceptions and what a page answers to each.
 */
@NullMarked
package org.reversementoring.anonymisation.jdbc.desk;

import org.jspecify.annotations.NullMarked;
