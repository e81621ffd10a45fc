/**
 * Step 13 of research data: the search for what a table discloses in disguise. A column can be a date, a number of a person or a
 * panel without being called so: {@link org.reversementoring.anonymisation.microdata.disguise.PreciseDates} and {@link
 * org.reversementoring.anonymisation.microdata.disguise.DateNumbers} know dates in texts and in numbers, {@link
 * org.reversementoring.anonymisation.microdata.disguise.NumbersOfPeople} knows numbers that were given and not measured, and
 * {@link org.reversementoring.anonymisation.microdata.disguise.PanelSearch} finds columns that together tell which rows are of one
 * panel. Columns go in; what comes out is yes or no, or which columns, and never a cell. Not for users of the library, and not
 * exported: {@link org.reversementoring.anonymisation.microdata.MicrodataGate} says what was found.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.disguise;

import org.jspecify.annotations.NullMarked;
