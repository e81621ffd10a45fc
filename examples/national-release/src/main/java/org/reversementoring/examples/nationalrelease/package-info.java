/** From the rows of a nation, which no machine holds, to a table that may leave: counted in parts on Spark, and judged once. */
@NullMarked
package org.reversementoring.examples.nationalrelease;

import org.jspecify.annotations.NullMarked;
