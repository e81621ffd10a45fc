/**
 * REDCap: a form goes out as a data dictionary, records come in as CSV.
 *
 * <p>{@link org.reversementoring.core.exchange.redcap.RedcapDictionary} writes a dictionary and reads one back; {@link
 * org.reversementoring.core.exchange.redcap.RedcapRecords} reads records, raw or with labels, flat, of one event or of many, and knows with a
 * dictionary which columns belong to other forms and which identify a person.
 *
 * <p>Facts about the format: data dictionaries and exports of the REDCapR project (MIT licence) and REDCap's public help texts.
 *
 * <h2>GLOSSARY</h2>
 *
 * <ul>
 *   <li><b>data dictionary</b>: the table of a project's fields, in 18 columns.
 *   <li><b>record</b>: all that a project keeps of one participant.
 *   <li><b>event</b>: a point in time of a longitudinal project.
 *   <li><b>raw export, label export</b>: with codes of options, or with their texts.
 * </ul>
 */
@NullMarked
package org.reversementoring.core.exchange.redcap;

import org.jspecify.annotations.NullMarked;
