/**
 * Step 10 of research data: partitions without hierarchies. Mondrian cuts the table into ranges; microaggregation (MDAV)
 * groups near records and publishes means. Nothing here is for users of the library: {@link
 * org.reversementoring.anonymisation.microdata} has the door.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.partition;

import org.jspecify.annotations.NullMarked;
