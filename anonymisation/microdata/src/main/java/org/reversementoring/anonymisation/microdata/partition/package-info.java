/**
 * Step 12 of research data: partitions without hierarchies. Mondrian cuts the table into ranges; microaggregation (MDAV) groups
 * near records and publishes means. Not for users of the library, and not exported:
 * {@link org.reversementoring.anonymisation.microdata.MicrodataStrategies} is the door.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.partition;

import org.jspecify.annotations.NullMarked;
