/**
 * Step 11 of research data: local recoding, a level of its own for each group of records, and suppression of single cells. Where the
 * combinations of levels are few, all of them are tried; where they are many, records are divided. Not for users of the library, and not
 * exported: {@link org.reversementoring.anonymisation.microdata.MicrodataStrategies} is the door.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.local;

import org.jspecify.annotations.NullMarked;
