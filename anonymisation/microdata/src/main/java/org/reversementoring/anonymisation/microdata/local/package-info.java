/**
 * Step 9 of research data: local recoding, a level of its own for each group of records, and suppression of single cells.
 * Nothing here is for users of the library: {@link org.reversementoring.anonymisation.microdata} has the door.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.local;

import org.jspecify.annotations.NullMarked;
