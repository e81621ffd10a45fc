/**
 * Step 1 of open data: what a researcher says in public about a table. A {@link
 * org.reversementoring.reporting.opendata.description.DataDescription} names title, authors, licence and variables; {@link
 * org.reversementoring.reporting.opendata.description.DataProvenance} says where the data came from.
 */
@NullMarked
@ModelStyle
package org.reversementoring.reporting.opendata.description;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
