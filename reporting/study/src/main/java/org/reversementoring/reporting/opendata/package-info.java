/**
 * Last step for research data: a table that passed the gate becomes a folder that an archive can take.
 *
 * <p>In come a {@link org.reversementoring.anonymisation.microdata.MicrodataRelease.Released}, a {@link
 * org.reversementoring.reporting.opendata.description.DataDescription} of it and a {@link
 * org.reversementoring.reporting.opendata.description.DataProvenance}; out goes a {@link org.reversementoring.reporting.opendata.DataBundle}: the
 * table as CSV, and what programs and people need to read it without asking. A withheld table does not fit the type, so that
 * nothing that the gate refused can be bundled.
 *
 * <p>README and codebook are there in English and German; files for programs are the same in each language.
 *
 * <p>Every file is a function of the released table, its certificate and what the researcher says in public. So a bundle tells
 * nothing about a person that the table does not tell (T7). It reads no clock, locale, time zone or system property.
 */
@NullMarked
package org.reversementoring.reporting.opendata;

import org.jspecify.annotations.NullMarked;
